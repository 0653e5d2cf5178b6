import { countries } from '@cosell/core';
import { onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import { citiesBySpelling } from './lists/cities.ts';
import type { Message } from './message.ts';
import { alternatives, wordEnd, wordStart } from './word-pattern.ts';

export interface Place {
  readonly city?: Reading;
  readonly country?: Reading;
}

/** Where the customer is: the only city and the only country of the message, outside of the names of people and companies. */
export const readPlace = (message: Message, names: readonly Span[]): Place => {
  const cities = namesIn(message, [...citiesBySpelling.keys()], names).flatMap((found) => {
    const city = citiesBySpelling.get(found.value);
    return city ? [{ ...found, value: city.name, country: city.country }] : [];
  });
  const codes = countryCodes(message.locale.language);
  const mentioned = namesIn(message, [...codes.keys()], names).flatMap((found) => {
    const value = codes.get(found.value);
    return value ? [{ ...found, value }] : [];
  });
  const city = onlyOne(cities);
  const implied = city ? [{ start: city.start, end: city.end, value: city.country, confidence: city.confidence }] : [];
  const country = cities.length > 0 && !city ? undefined : onlyOne([...mentioned, ...implied]);
  return {
    ...(city && { city: { start: city.start, end: city.end, value: city.value, confidence: city.confidence } }),
    ...(country && { country }),
  };
};

/** The names as they are listed, wherever the message has one: capitals count, and endings where the language has them. */
const namesIn = ({ text, words }: Message, listed: readonly string[], taken: readonly Span[]): Reading[] => {
  const ending = words.namesInflect ? String.raw`\p{Ll}{0,5}` : '';
  const pattern = new RegExp(`${wordStart}(${alternatives(listed)})${ending}${wordEnd}`, 'gu');
  return [...text.matchAll(pattern)]
    .map((match) => {
      const [all, value = ''] = match;
      return { start: match.index, end: match.index + all.length, value, confidence: 'medium' as const };
    })
    .filter((found) => !taken.some((span) => overlaps(found, span)));
};

/** Countries whose names are words, or names of people, too: `Reunião` is a meeting, `Mali` is financial. */
const everydayWords: ReadonlySet<string> = new Set([
  'Reunião',
  'Mali',
  'Jordan',
  'Chad',
  'Georgia',
  'Jersey',
  'Guinea',
]);

const codesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The codes of all countries by their names in a language and in English. Kept, as `Intl` takes milliseconds for them. */
const countryCodes = (language: string): ReadonlyMap<string, string> => {
  const known = codesByLanguage.get(language);
  if (known) return known;
  const named = ['en', language].flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return [...countries].map((code): [string, string] => [names.of(code) ?? '', code]);
  });
  const codes = new Map(named.filter(([name]) => name.length > 2 && !everydayWords.has(name)));
  codesByLanguage.set(language, codes);
  return codes;
};
