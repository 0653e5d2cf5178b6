import { currencies } from '@cosell/core';
import type { CurrencyCodeOf } from './currency-names.ts';
import { codesInLowerCase, codesOfWords } from './currency-words.ts';
import { isClearWith, isNoSum, type Multiplier, multiplierReader } from './multiplier-words.ts';
import { decimalReader, onePointGroup } from './written-number.ts';

/** A sum of money as it was written. */
export interface WrittenAmount {
  /** A plain decimal, the multiplier counted in. */
  readonly value: string;
  readonly currency?: string | undefined;
  /** What the number was multiplied by, without case and accents: `k`, `tys`, `mil milhoes`. */
  readonly multiplier?: string | undefined;
}

/** Undefined where a text is no amount from end to end, or could be several: no amount is better than a wrong one. */
export type AmountOf = (text: string) => WrittenAmount | undefined;

/** Most characters of an amount that people write. */
const longestAmount = 50;

const shape = /^(?<before>\D*)(?<digits>\d(?:[\d.,'’ ]*\d)?)(?<after>\D*)$/;

/** One group of three digits behind a mark, thousands for some and a fraction for others: nobody multiplies such a number. */
const oneGroup = /^\d+[.,]\d{3}$/;

/**
 * Reads amounts in the manner of a locale: a number, a multiplier of its language, and a currency before or behind them.
 * `50 tys. zł`, `1,5 mkr`, `₺50.000`, `5 millió Ft`.
 */
export const amountReader = (locale: string, currencyCode: CurrencyCodeOf): AmountOf => {
  const plainDecimal = decimalReader(locale, 'by hand');
  const multiplierOf = multiplierReader(locale);
  return (text) => {
    const written = text.length > longestAmount ? '' : text.trim().replace(/\s+/g, ' ');
    const { before = '', digits = '', after = '' } = shape.exec(written)?.groups ?? {};
    const decimal = /^0\d/.test(digits) ? undefined : plainDecimal(digits);
    if (decimal === undefined) return undefined;
    const ahead = currencyAhead(before.trim(), digits, currencyCode);
    const behind = onlyReading(readingsBehind(after.trim(), multiplierOf, currencyCode));
    if (!ahead || !behind || (ahead.currency && behind.currency && ahead.currency !== behind.currency))
      return undefined;
    const currency = ahead.currency ?? behind.currency;
    const { multiplier } = behind;
    if (multiplier && (oneGroup.test(digits) || !isClearWith(currency, multiplier))) return undefined;
    // Still a point here, so a fraction: nobody counts money in thousandths.
    if (currency !== undefined && onePointGroup.test(decimal)) return undefined;
    return { value: shifted(decimal, multiplier?.power ?? 0), currency, multiplier: multiplier?.word };
  };
};

/** What stands around a number; empty where nothing does. */
interface Around {
  readonly currency?: string;
  readonly multiplier?: Multiplier;
}

const year = /^(19|20)\d\d$/;

/** Words stand behind their number. A code in mixed case is one: `Top 1000` has nothing to do with Tonga. */
const currencyAhead = (text: string, digits: string, currencyCode: CurrencyCodeOf): Around | undefined => {
  if (text === '') return {};
  const isCode =
    (currencies.has(text) && !codesOfWords.has(text)) || (codesInLowerCase.has(text) && !year.test(digits));
  const isSign = /^\p{L}{0,2}\.?$|[^\p{L}\s.]/u.test(text);
  const currency = isCode || isSign ? currencyCode(text) : undefined;
  return currency === undefined ? undefined : { currency };
};

/** `Cup`, but not `CUP`. */
const isWordOnly = (text: string): boolean => !currencies.has(text) && codesOfWords.has(text.toUpperCase());

/** Everything that stands behind a number can mean: a multiplier, then a currency, with or without a blank between them. */
const readingsBehind = (
  text: string,
  multiplierOf: (text: string) => Multiplier | undefined,
  currencyCode: CurrencyCodeOf,
): Around[] => {
  if (text === '') return [{}];
  if (isNoSum(text)) return [];
  return Array.from({ length: text.length + 1 }, (_, end) => end).flatMap((end) => {
    const [head, tail] = [text.slice(0, end), text.slice(end)];
    const multiplier = multiplierOf(head);
    if (head !== '' && !multiplier) return [];
    const found = multiplier ? { multiplier } : {};
    if (tail.trim() === '') return [found];
    // In `kr` no `k` stands before a rand.
    if (head !== '' && /^\p{L}$/u.test(tail)) return [];
    if (isWordOnly(tail.trim())) return [];
    const currency = currencyCode(tail) ?? currencyCode(tail.replace(/\.$/, ''));
    return currency === undefined ? [] : [{ ...found, currency }];
  });
};

/** `5 m dkr` and `5 md kr` are both in `5 mdkr`: then it is neither. */
const onlyReading = (readings: readonly Around[]): Around | undefined => {
  const [first, ...others] = readings;
  const isSame = ({ multiplier, currency }: Around) =>
    multiplier?.word === first?.multiplier?.word && currency === first?.currency;
  return others.every(isSame) ? first : undefined;
};

/** A plain decimal times a power of ten, digit by digit: 1.1 times a million is not exact otherwise. */
const shifted = (decimal: string, power: number): string => {
  if (power === 0) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(power, '0');
  const rest = digits.slice(power).replace(/0+$/, '');
  return `${whole}${digits.slice(0, power)}`.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
};
