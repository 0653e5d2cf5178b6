/**
 * What people call a currency besides the names of Intl, in all our languages, without case and accents. Only what means one
 * currency wherever it is read, so no `korona`, and nothing that only says whose currency it is, so no `turecka`.
 */
const wordsOfCurrencies: Readonly<Record<string, readonly string[]>> = {
  AMD: ['֏', 'dram'],
  AOA: ['kz', 'kwanza', 'kwanzas'],
  AUD: ['a$', 'au$'],
  AZN: ['₼'],
  BDT: ['৳', 'taka'],
  BGN: ['lev', 'leva', 'lew'],
  BRL: ['r$', 'real', 'reais'],
  CAD: ['ca$'],
  CNY: ['yuan', 'juan', 'renminbi', 'rmb', 'cn¥'],
  CRC: ['₡'],
  CVE: ['escudo', 'escudos'],
  CZK: ['kc', 'koruna', 'koruny', 'korun'],
  DKK: ['dkr'],
  EUR: ['€', 'euro', 'euros', 'avro'],
  GBP: ['sterling', 'sterlin', 'pounds sterling', 'libras esterlinas', 'libra esterlina', 'font sterling', 'quid'],
  GEL: ['₾', 'lari'],
  GHS: ['gh₵', 'cedi'],
  HKD: ['hk$'],
  HUF: ['ft', 'forint', 'forints', 'forinty', 'forintow', 'forinter'],
  IDR: ['rp', 'rupiah'],
  ILS: ['₪', 'shekel', 'shekels', 'sekel', 'szekel', 'sheqel'],
  INR: ['₹'],
  ISK: ['ikr'],
  JPY: ['yen', 'jen', 'iene', 'ienes', 'jp¥'],
  KHR: ['៛', 'riel'],
  KRW: ['₩'],
  KZT: ['₸', 'tenge'],
  LAK: ['₭'],
  MNT: ['₮'],
  MOP: ['mop$', 'pataca', 'patacas'],
  MXN: ['mx$'],
  MYR: ['rm', 'ringgit'],
  MZN: ['mtn', 'metical', 'meticais'],
  NGN: ['₦', 'naira'],
  NOK: ['nkr'],
  NZD: ['nz$'],
  PHP: ['₱'],
  PLN: ['zl', 'zloty', 'zlote', 'zlotych', 'zlotys', 'zloti', 'zlotis'],
  PYG: ['₲', 'guarani'],
  RUB: ['₽'],
  SEK: ['skr', 'kronor'],
  STN: ['dobra', 'dobras'],
  THB: ['฿', 'baht'],
  TRY: ['₺', 'tl', 'lira', 'liras'],
  TWD: ['nt$'],
  UAH: ['₴', 'hryvnia', 'hrivnya', 'hrywna', 'grivna'],
  USD: [
    'us$',
    'american dollar',
    'american dollars',
    'amerikai dollar',
    'amerikan dolari',
    'dolar americano',
    'dolares americanos',
    'us-dollar',
  ],
  VND: ['₫', 'dong'],
  XCD: ['ec$'],
  ZAR: ['rand'],
};

export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsOfCurrencies).flatMap(([code, words]) => words.map((word) => [word, code])),
);

/** Currencies that go by one sign or word where our languages are spoken. */
interface SharedSign {
  /** A locale gives the sign to one of them at most, its own as a rule; the likeliest comes first. */
  readonly currencies: readonly string[];
  /** What it means where a locale gives it to none: only what nobody there would take for another. */
  readonly elsewhere?: string;
}

const dollars = 'USD CAD AUD NZD SGD BBD BMD BSD BZD FJD GYD JMD KYD LRD NAD SBD TTD XCD';

export const sharedSigns: ReadonlyMap<string, SharedSign> = new Map<string, SharedSign>([
  ['$', { currencies: dollars.split(' '), elsewhere: 'USD' }],
  ['kr', { currencies: ['SEK', 'DKK', 'NOK'] }],
  ['£', { currencies: ['GBP', 'FKP', 'GIP', 'SHP', 'SSP'], elsewhere: 'GBP' }],
  ['¥', { currencies: ['JPY'], elsewhere: 'JPY' }],
  ['r', { currencies: ['ZAR'] }],
]);

/** Words that mean what a shared sign means, also with the endings they have behind a number. */
const wordsOfSigns: Readonly<Record<string, readonly string[]>> = {
  $: ['dollar', 'dollars', 'dolar', 'dolary', 'dolara', 'dolarow', 'dolares'],
  '£': ['pound', 'pounds', 'font', 'funt', 'funty', 'funta', 'funtow', 'pund', 'libra', 'libras'],
  // Stands behind a price in Swedish.
  kr: [':-'],
};

export const signsOfWords: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsOfSigns).flatMap(([sign, words]) => words.map((word) => [word, sign])),
);

/** Codes that are words: no sums ahead of a number even in capitals, as in `Contoso SOS 2000`, and behind it only so. */
export const codesOfWords: ReadonlySet<string> = new Set(['ALL', 'CUP', 'SOS', 'TOP']);

/** Codes that are no words, so nothing else when they are typed in lower case: `try 5000` and `cad 5000` are no sums. */
export const codesInLowerCase: ReadonlySet<string> = new Set(
  'aud brl chf czk dkk eur gbp hkd huf jpy nok nzd pln sek sgd usd'.split(' '),
);

/** Where the own dollar has a sign of its own in Intl, but not for those who live there. */
export const regionsOfOtherDollars: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);
