import type { Words } from '../words/words.ts';
import { type CountryCodeOf, countryReader } from './country-names.ts';
import { type CurrencyCodeOf, currencyReader } from './currency-names.ts';
import { type AmountOf, amountReader } from './written-amount.ts';
import { type DayOf, dayReader } from './written-day.ts';
import { decimalReader, type PlainDecimalOf } from './written-number.ts';

/** Most characters of a number, a day or a currency that people write. */
export const longestReading = 50;

/** How what people write is read in the manner of their locale: the other way round of `Formats`. */
export interface Readings {
  readonly plainDecimal: PlainDecimalOf;
  readonly day: DayOf;
  readonly countryCode: CountryCodeOf;
  readonly currencyCode: CurrencyCodeOf;
  readonly amount: AmountOf;
}

type OfLocale = Pick<Words, 'locale'>;

const known = new WeakMap<OfLocale, Readings>();

export const readingsOf = (words: OfLocale): Readings => {
  const found = known.get(words);
  if (found) return found;
  const { locale } = words;
  const currencyCode = currencyReader(locale);
  const readings = {
    plainDecimal: decimalReader(locale),
    day: dayReader(locale),
    countryCode: countryReader(locale),
    currencyCode,
    amount: amountReader(locale, currencyCode),
  };
  known.set(words, readings);
  return readings;
};
