import { countries, countryFromAlpha3 } from '@cosell/core';
import { folded } from '../words/folded.ts';
import { countryWords, englishCountryWords } from './country-words.ts';

const wordsOf = (name: string): string =>
  folded(name)
    .replaceAll('&', ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const codesByNameIn = (locale: string): [string, string][] => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return [...countries].map((code) => [wordsOf(names.of(code) ?? code), code]);
};

/** The two-letter code for what somebody wrote: `de`, `DEU`, `Germany`, `UK`. Undefined where it is no country. */
export type CountryCodeOf = (text: string) => string | undefined;

/**
 * Reads countries in the language of a locale, and in English. Names are gathered at first use: all of them cost
 * milliseconds.
 */
export const countryReader = (locale: string): CountryCodeOf => {
  let names: ReadonlyMap<string, string> | undefined;
  return (text) => {
    const code = text.trim().toUpperCase();
    if (countries.has(code)) return code;
    names ??= new Map([
      ...codesByNameIn('en'),
      ...Object.entries(englishCountryWords),
      ...Object.entries(countryWords[new Intl.Locale(locale).language] ?? {}),
      ...codesByNameIn(locale),
    ]);
    return countryFromAlpha3(code) ?? names.get(wordsOf(text));
  };
};
