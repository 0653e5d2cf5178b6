/**
 * What people call a currency in one word or sign, in all our languages, without case and accents. Only what means one
 * currency wherever it is read, so no `korona`, and nothing that says whose currency it is, so no `turecka`.
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
  GBP: ['sterling', 'sterlin'],
  GEL: ['₾', 'lari'],
  GHS: ['gh₵', 'cedi'],
  HKD: ['hk$'],
  HUF: ['ft', 'forint'],
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
  PLN: ['zl', 'zloty', 'zlote', 'zlotych', 'zloti'],
  PYG: ['₲', 'guarani'],
  RUB: ['₽'],
  SEK: ['skr', 'kronor'],
  STN: ['dobra', 'dobras'],
  THB: ['฿', 'baht'],
  TRY: ['₺', 'tl', 'lira', 'liras'],
  TWD: ['nt$'],
  UAH: ['₴', 'hryvnia', 'hrivnya', 'hrywna', 'grivna'],
  USD: ['us$'],
  VND: ['₫', 'dong'],
  XCD: ['ec$'],
  ZAR: ['rand'],
};

export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsOfCurrencies).flatMap(([code, words]) => words.map((word) => [word, code])),
);

const dollars = 'USD CAD AUD NZD SGD BBD BMD BSD BZD FJD GYD JMD KYD LRD NAD SBD TTD XCD';

/**
 * Signs of several currencies where our languages are spoken. A locale gives each to one of them at most, its own as a rule;
 * the likeliest comes first.
 */
export const sharedSigns: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', dollars.split(' ')],
  ['kr', ['SEK', 'DKK', 'NOK']],
  ['£', ['GBP', 'FKP', 'GIP', 'SHP', 'SSP']],
  ['¥', ['JPY']],
  ['r', ['ZAR']],
]);
