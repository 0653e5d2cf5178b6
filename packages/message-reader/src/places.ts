import { countries } from '@cosell/core';
import type { Address } from './address.ts';
import { onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import { labelledLines } from './labels.ts';
import { citiesBySpelling } from './lists/cities.ts';
import type { Message } from './message.ts';
import { alternatives, wordEnd, wordStart } from './word-pattern.ts';

export interface Place {
  readonly street?: Reading;
  readonly postalCode?: Reading;
  readonly city?: Reading;
  readonly country?: Reading;
}

/**
 * Where the customer is: the only city and the only country of the message, outside of the names of people and companies, and what
 * the city's address says beside it.
 */
export const readPlace = (message: Message, addresses: readonly Address[], names: readonly Span[]): Place => {
  const taken = [...names, ...addresses];
  const listed = namesIn(message, [...citiesBySpelling.keys()], taken).flatMap((found): CityReading[] => {
    const city = citiesBySpelling.get(found.value);
    return city ? [{ ...found, value: city.name, country: city.country }] : [];
  });
  const labelled = labelledTowns(message);
  const cities = labelled.length > 0 ? labelled : [...addresses.map(({ city }) => city), ...listed];
  const codes = countryCodes(message.locale.language);
  const mentioned = namesIn(message, [...codes.keys()], taken).flatMap((found) => {
    const value = codes.get(found.value);
    return value ? [{ ...found, value }] : [];
  });
  const city = onlyOne(cities);
  const implied = city?.country
    ? [{ start: city.start, end: city.end, value: city.country, confidence: city.confidence }]
    : [];
  const country = cities.length > 0 && !city ? undefined : onlyOne([...mentioned, ...implied]);
  const ofCity = addresses.filter((address) => address.city.value === city?.value);
  const street = onlyOne(ofCity.map((address) => address.street));
  const postalCode = onlyOne(ofCity.map((address) => address.postalCode));
  return {
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(city && { city: { start: city.start, end: city.end, value: city.value, confidence: city.confidence } }),
    ...(country && { country }),
  };
};

interface CityReading extends Reading {
  /** Unknown for a town that only a label tells. */
  readonly country?: string;
}

/** `City: Nowy Targ`, whatever town it is. */
const labelledTowns = (message: Message): CityReading[] =>
  labelledLines(message, [...message.words.cityLabels, ...message.english.cityLabels])
    .filter(({ value }) => /^\p{Lu}[\p{L}\p{M}’' -]{1,39}$/u.test(value))
    .map((town) => {
      const city = citiesBySpelling.get(town.value);
      return city ? { ...town, value: city.name, country: city.country } : town;
    });

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
