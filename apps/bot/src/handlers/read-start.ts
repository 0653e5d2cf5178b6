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
    const isMeant = hasOwnPlace(written, customer, amountOf) && isMoney(amount, written, customer);
    return isMeant ? { amount, customer } : undefined;
  }
  return undefined;
};

const withoutClosingMark = (words: readonly string[]): string[] =>
  words.map((word, index) => (index === words.length - 1 ? word.replace(/(?<=.)[.!?]+$/, '') : word));

/** `Contoso - 50000 EUR`, but `40 - 50000 EUR` is a range. */
const withoutSeparator = (name: readonly string[]): readonly string[] =>
  /^\D*\p{L}\D* [-–—:|,]$/u.test(name.slice(-2).join(' ')) ? name.slice(0, -1) : name;

/** Whether nothing in front could belong to the amount: no other figures, no currency, no other amount. */
const hasOwnPlace = ([first = '']: readonly string[], customer: readonly string[], amountOf: AmountOf): boolean => {
  const before = customer.at(-1);
  if (before === undefined) return true;
  // Behind a number of the name only what cannot be a group of its digits: `Motel 6 50000`, but not `Motel 6 500`.
  const isApart = /\p{L}/u.test(before) || (/^\d+$/.test(before) && !/^\d{1,3}(?!\d)/.test(first));
  return isApart && amountOf(`1 ${before}`)?.currency === undefined && !holdsMoney(customer, amountOf);
};

const holdsMoney = (words: readonly string[], amountOf: AmountOf): boolean =>
  words.some((_, index) => leadingAmount(words.slice(index), amountOf)?.amount.currency !== undefined);

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
  const isName = /\p{L}/u.test(next) && amountOf(`1 ${next}`) === undefined;
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
