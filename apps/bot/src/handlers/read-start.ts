import type { AmountOf, WrittenAmount } from '@cosell/cards';

/** What a one-line start such as `new Contoso 50000 EUR` says already. */
export interface Start {
  readonly customer?: string;
  readonly value?: string;
  readonly currency?: string;
}

/**
 * An amount that ends the line, or begins it, is the value, and the rest is the customer. Where the line could mean something
 * else all of it is the customer: a name is put right at a glance, and an amount that is wrong by a thousand passes unseen.
 */
export const readStart = (typed: readonly string[], amountOf: AmountOf): Start => {
  const found = endingAmount(typed, amountOf) ?? beginningAmount(typed, amountOf);
  if (!found) return withCustomer(typed);
  const { value, currency } = found.amount;
  return { ...withCustomer(found.customer), value, ...(currency !== undefined && { currency }) };
};

const withCustomer = (name: readonly string[]): Start => (name.length > 0 ? { customer: name.join(' ') } : {});

interface Found {
  readonly amount: WrittenAmount;
  readonly customer: readonly string[];
}

/** Most words of an amount: `US$ 1 234 567,50 dólares dos Estados Unidos`. */
const mostWords = 8;

const endingAmount = (typed: readonly string[], amountOf: AmountOf): Found | undefined => {
  const words = withoutClosingMark(typed);
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const written = words.slice(-count);
    const amount = amountOf(written.join(' '));
    if (!amount) continue;
    const customer = withoutSeparator(words.slice(0, -count));
    const found = { amount, customer };
    const isMeant =
      hasOwnPlace(written, found, amountOf) &&
      !beginsInName(written, customer, amountOf) &&
      !isCounted(customer, amountOf) &&
      isMoney(amount, written, customer);
    return isMeant ? found : undefined;
  }
  return undefined;
};

const withoutClosingMark = (words: readonly string[]): string[] =>
  words.map((word, index) => (index === words.length - 1 ? word.replace(/(?<=.)[.!?]+$/, '') : word));

/** `Contoso - 50000 EUR` and `Contoso: 50000 EUR`, but `40 - 50000 EUR` is a range. */
const withoutSeparator = (name: readonly string[]): readonly string[] => {
  if (/^\D*\p{L}\D* [-–—:|,]$/u.test(name.slice(-2).join(' '))) return name.slice(0, -1);
  const last = name.at(-1) ?? '';
  return /^\D*\p{L}\D*[:,;]$/u.test(last) ? [...name.slice(0, -1), last.slice(0, -1)] : name;
};

/** Whether nothing in front could belong to the amount: no other figures, no currency, no other amount. */
const hasOwnPlace = ([first = '']: readonly string[], { amount, customer }: Found, amountOf: AmountOf): boolean => {
  const before = customer.at(-1);
  if (before === undefined) return true;
  // Behind a number of the name only what cannot be a group of its digits, nor the end of a telephone's: `Motel 6 50000`, but neither
  // `Motel 6 500` nor `Contoso 555 1234`.
  const isNumber = /^\d+$/.test(before) && (amount.currency !== undefined || isNumberOfName(before, customer.at(-2)));
  const isApart = /\p{L}/u.test(before) || (isNumber && !/^\d{1,3}(?!\d)/.test(first));
  // In capitals every code is one: neither `contoso top 5000` nor `TOP 5000` says five thousand.
  return isApart && amountOf(`1 ${before.toUpperCase()}`)?.currency === undefined && !holdsMoney(customer, amountOf);
};

const holdsMoney = (words: readonly string[], amountOf: AmountOf): boolean =>
  words.some((_, index) => leadingAmount(words.slice(index), amountOf)?.amount.currency !== undefined);

/** Names that a number of one to three digits belongs to. */
const numberedNames: ReadonlySet<string> = new Set(
  [
    'dynamics office plan windows',
    'area century channel forever formula level motel pier route studio super tv',
    'etap etapa etapp fas fase faz faza no nr phase version wave',
  ].flatMap((words) => words.split(' ')),
);

/** `365` behind any word, since people leave out whose it is. */
const isNumberOfName = (number: string, name = ''): boolean =>
  number === '365' || numberedNames.has(name.replace(/\P{L}/gu, '').toLowerCase());

/**
 * Whether the first digits of an amount are the last of a name, and the others an amount without them: `Microsoft 365 250 000 kr`.
 * Only known names tell, for `Contoso 12 500 000 Ft` is written the same way.
 */
const beginsInName = (
  [first = '', ...others]: readonly string[],
  customer: readonly string[],
  amountOf: AmountOf,
): boolean =>
  /^\d{1,3}$/.test(first) && isNumberOfName(first, customer.at(-1)) && amountOf(others.join(' ')) !== undefined;

/** Words that say of an amount that it is a limit, or one of two. */
const limits: ReadonlySet<string> = new Set(
  [
    'about above and around at below from least max min most or over than to under x',
    'akár kb körülbelül legalább legfeljebb mint vagy',
    'do lub od ok około ponad',
    'até de entre ou',
    'ca cirka eller högst minst och till upp över',
    'az fazla ile veya ya yaklaşık',
  ].flatMap((words) => words.split(' ')),
);

/** Most words between a figure and the amount that it belongs to: `10 users at 5000 EUR`. */
const mostBetween = 3;

/** Whether the amount is only a part of what is said: `10 to 20k`, `up to 20k`, `2 x 50k`, `1 million 200 thousand`. */
const isCounted = (customer: readonly string[], amountOf: AmountOf): boolean =>
  limits.has(customer.at(-1)?.replace(/\.$/, '') ?? '') ||
  customer.some((_, index) => {
    const between = customer.slice(index + 1);
    // A capitalised word ends what belongs together: `Studio 54 Ltd. 50k`.
    const isNear = between.length <= mostBetween && between.every((word) => /^(?:\P{Lu}+|\p{L})$/u.test(word));
    return isNear && endsInFigure(customer.slice(0, index + 1), between.length === 0, amountOf);
  });

/** Whether words end in a number or a multiplier that is none of a name. `3M 50k` and `Motel 6 $500` begin with a name. */
const endsInFigure = (words: readonly string[], isLast: boolean, amountOf: AmountOf): boolean => {
  const [before, word = ''] = [words.at(-2), words.at(-1)];
  const { multiplier } = amountOf(`1 ${word}`) ?? {};
  if (multiplier !== undefined && (multiplier.length > 2 || /\d$/.test(before ?? ''))) return true;
  if (/^\d[\d.,]*\p{L}/u.test(word)) return before !== undefined || !isLast || /\d\p{Ll}/u.test(word);
  return /^\d/.test(word) && !isLast && !isNumberOfName(word, before);
};

/** The least that is taken for an amount where it could be part of a name. */
const leastAlone = 1_000;

const year = /^(19|20)\d\d$/;

/** Without a currency `Motel 6`, `Expo 2027`, `3M` and `Block 5 B` are names, `Contoso 50000`, `Contoso 50k` and `5 million` are not. */
const isMoney = (
  { value, currency, multiplier }: WrittenAmount,
  written: readonly string[],
  customer: readonly string[],
): boolean => {
  if (currency !== undefined) return true;
  if (multiplier === undefined) return Number(value) >= leastAlone && !year.test(written.join(''));
  return multiplier.length > 2 || (/^[km]$/.test(multiplier) && written.length === 1 && customer.length > 0);
};

const beginningAmount = (typed: readonly string[], amountOf: AmountOf): Found | undefined => {
  const found = leadingAmount(typed, amountOf);
  if (found?.amount.currency === undefined || Number(found.amount.value) < leastAlone) return undefined;
  const [next = ''] = found.customer;
  const isName = /\p{L}/u.test(next) && !limits.has(next) && amountOf(`1 ${next}`) === undefined;
  return isName && !holdsMoney(found.customer, amountOf) ? found : undefined;
};

/** The longest amount that words begin with. */
const leadingAmount = (words: readonly string[], amountOf: AmountOf): Found | undefined => {
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const amount = amountOf(words.slice(0, count).join(' '));
    if (amount) return { amount, customer: words.slice(count) };
  }
  return undefined;
};
