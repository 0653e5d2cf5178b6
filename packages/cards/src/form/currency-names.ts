import { currencies } from '@cosell/core';
import { folded } from '../words/folded.ts';
import { currencyWords, regionsOfOtherDollars, sharedSigns, signsOfWords } from './currency-words.ts';

/** The code for what somebody wrote: `eur`, `€`, `euro`, `zł`. Undefined where it is none, or could be several: `krona`. */
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
    const sign = signsOfWords.get(spelling) ?? spelling;
    if (!sharedSigns.has(sign)) return (names ??= codesByName(locale)).get(spelling) ?? englishCodes().get(spelling);
    if (!own.has(sign)) own.set(sign, ownOf(sign, locale));
    return own.get(sign);
  };
};

type Codes = ReadonlyMap<string, string>;

const spellingOf = (text: string): string => folded(text).replace(/\.$/, '').trim();

/** Numbers that between them want every plural form of our languages. */
const counts = [1, 2, 5, 0.5];

/** Every name as Intl lists it, and as it stands behind a number: `svensk krona`, `svenska kronor`. */
const codesByName = (locale: string): Codes => {
  const listed = new Intl.DisplayNames(locale, { type: 'currency' });
  const names = [...currencies].flatMap((currency) => {
    const counted = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      // Of `5,00` Polish says another form than of `5`.
      minimumFractionDigits: 0,
    });
    const plurals = counts.flatMap((count) => counted.formatToParts(count).filter(({ type }) => type === 'currency'));
    return [listed.of(currency) ?? currency, ...plurals.map(({ value }) => value)].map((name): [string, string] => [
      spellingOf(name),
      currency,
    ]);
  });
  return new Map(names);
};

let english: Codes | undefined;

const englishCodes = (): Codes => (english ??= codesByName('en'));

const ownOf = (sign: string, locale: string): string | undefined => {
  const { currencies: sharing = [], elsewhere } = sharedSigns.get(sign) ?? {};
  const own = sharing.find((currency) => {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    return parts.some(({ type, value }) => type === 'currency' && spellingOf(value) === sign);
  });
  const hasOtherDollar = sign === '$' && regionsOfOtherDollars.has(new Intl.Locale(locale).region ?? '');
  return hasOtherDollar ? undefined : (own ?? elsewhere);
};
