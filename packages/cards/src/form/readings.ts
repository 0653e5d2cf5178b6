import type { Words } from '../words/words.ts';
import { type CountryCodeOf, countryReader } from './country-names.ts';
import { type CurrencyCodeOf, currencyReader } from './currency-names.ts';
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
}

const known = new WeakMap<Words, Readings>();

export const readingsOf = (words: Words): Readings => {
  const found = known.get(words);
  if (found) return found;
  const { locale } = words;
  const readings = {
    plainDecimal: decimalReader(locale),
    day: dayReader(locale),
    countryCode: countryReader(locale),
    currencyCode: currencyReader(locale),
  };
  known.set(words, readings);
  return readings;
};
