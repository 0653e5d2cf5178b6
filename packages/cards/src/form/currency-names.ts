import { currencies } from '@cosell/core';
import { folded } from '../words/folded.ts';
import { currencyWords, sharedSigns } from './currency-words.ts';

/** The code for what somebody wrote: `eur`, `€`, `euro`, `zł`. Undefined where it is none, or could be several: `dollar`. */
export type CurrencyCodeOf = (text: string) => string | undefined;

/**
 * Reads currencies: their codes and what people call them in any of our languages, their full names in the language of a
 * locale and in English. What is asked of Intl costs time, so it is asked last, and once.
 */
export const currencyReader = (locale: string): CurrencyCodeOf => {
  const own = new Map<string, string | undefined>();
  let names: Codes | undefined;
  return (text) => {
    const code = text.trim().toUpperCase();
    if (currencies.has(code)) return code;
    const spelling = spellingOf(text);
    const known = currencyWords.get(spelling);
    if (known !== undefined) return known;
    const sharing = sharedSigns.get(spelling);
    if (!sharing) return (names ??= codesByName(locale)).get(spelling) ?? englishCodes().get(spelling);
    if (!own.has(spelling)) own.set(spelling, ownOf(spelling, sharing, locale));
    return own.get(spelling);
  };
};

type Codes = ReadonlyMap<string, string>;

const spellingOf = (text: string): string => folded(text).replace(/\.$/, '').trim();

const codesByName = (locale: string): Codes => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return new Map([...currencies].map((code) => [spellingOf(names.of(code) ?? code), code]));
};

let english: Codes | undefined;

const englishCodes = (): Codes => (english ??= codesByName('en'));

const ownOf = (sign: string, sharing: readonly string[], locale: string): string | undefined =>
  sharing.find((currency) => {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    return parts.some(({ type, value }) => type === 'currency' && spellingOf(value) === sign);
  });
