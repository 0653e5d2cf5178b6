import { countries, countryFromAlpha3 } from '@cosell/core';

/** What people write besides the names Intl knows. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'united states of america': 'US',
  'u s': 'US',
  'u s a': 'US',
  america: 'US',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  'the netherlands': 'NL',
  'republic of ireland': 'IE',
  korea: 'KR',
  'republic of korea': 'KR',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  macedonia: 'MK',
  swaziland: 'SZ',
  burma: 'MM',
  uae: 'AE',
};

// Never a lower case of the locale: in Turkish it would turn `I` into `ı` and lose Ireland.
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

let names: ReadonlyMap<string, string> | undefined;

const codesByName = (): ReadonlyMap<string, string> => {
  if (!names) {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    names = new Map([
      ...[...countries].map((code): [string, string] => [folded(english.of(code) ?? code), code]),
      ...Object.entries(otherNames),
    ]);
  }
  return names;
};

/** The two-letter code for what somebody wrote: `de`, `DEU`, `Germany`, `UK`. Undefined where it is no country. */
export const countryCodeOf = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (countries.has(code)) return code;
  return countryFromAlpha3(code) ?? codesByName().get(folded(text));
};
