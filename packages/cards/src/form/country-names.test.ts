import { countries } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { countryReader } from './country-names.ts';
import { countryWords, englishCountryWords } from './country-words.ts';

const countryCodeOf = countryReader('en-US');

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('countries as people write them', () => {
  test.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['ie', 'IE'],
    ['DEU', 'DE'],
    ['usa', 'US'],
    ['Germany', 'DE'],
    ['united states', 'US'],
    ['UK', 'GB'],
    ["Côte d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Bosnia and Herzegovina', 'BA'],
  ])('%s is %s', (written, code) => {
    expect(countryCodeOf(written)).toBe(code);
  });

  test.each([['Atlantis'], ['XX'], ['XXX'], ['__proto__'], ['']])('%s is none', (written) => {
    expect(countryCodeOf(written)).toBeUndefined();
  });

  test.each(['en', 'hu', 'tr', 'pl', 'sv', 'pt-PT'])(
    'given every country of ISO 3166, then its names in %s and in English lead back to its code, in capitals and without accents too',
    (locale) => {
      const read = countryReader(locale);
      for (const names of ['en', locale].map((tag) => new Intl.DisplayNames(tag, { type: 'region' }))) {
        for (const code of countries) {
          const name = names.of(code) ?? '';
          const spellings = [name, name.toUpperCase(), name.toLocaleUpperCase(locale), withoutAccents(name)];
          expect(spellings.map((spelling) => [spelling, read(spelling)])).toEqual(
            spellings.map((spelling) => [spelling, code]),
          );
        }
      }
    },
  );

  test.each([
    ['sv-SE', 'Tyskland', 'DE'],
    ['tr-TR', 'ALMANYA', 'DE'],
    ['tr-TR', 'isviçre', 'CH'],
    ['tr-TR', 'IRLANDA', 'IE'],
    ['tr-TR', 'ie', 'IE'],
    ['pl-PL', 'Wlochy', 'IT'],
    ['hu-HU', 'egyesult kiralysag', 'GB'],
    ['pt-PT', 'países baixos', 'NL'],
  ])('in %s %s is %s', (locale, written, code) => {
    expect(countryReader(locale)(written)).toBe(code);
    expect(countryReader('en-US')(written)).toBe(written.length === 2 ? code : undefined);
  });

  test.each([
    ['tr-TR', 'ABD', 'US'],
    ['tr-TR', 'İngiltere', 'GB'],
    ['tr-TR', 'Amerika', 'US'],
    ['tr-TR', 'Çek Cumhuriyeti', 'CZ'],
    ['pt-PT', 'EUA', 'US'],
    ['pt-BR', 'E.U.A.', 'US'],
    ['pt-PT', 'Inglaterra', 'GB'],
    ['pt-PT', 'Grã-Bretanha', 'GB'],
    ['pt-PT', 'Holanda', 'NL'],
    ['hu-HU', 'Anglia', 'GB'],
    ['hu-HU', 'Nagy-Britannia', 'GB'],
    ['hu-HU', 'Amerika', 'US'],
    ['pl-PL', 'Anglia', 'GB'],
    ['pl-PL', 'Stany', 'US'],
    ['pl-PL', 'Niderlandy', 'NL'],
    ['sv-SE', 'Skottland', 'GB'],
    ['sv-SE', 'Förenta staterna', 'US'],
    ['sv-SE', 'England', 'GB'],
  ])('in %s people say %s for %s', (locale, written, code) => {
    expect(countryReader(locale)(written)).toBe(code);
  });

  test('given the everyday names, then each is a country in the spelling by which it is looked up', () => {
    for (const [language, names] of Object.entries({ en: englishCountryWords, ...countryWords })) {
      const read = countryReader(language);
      for (const [name, code] of Object.entries(names)) expect([name, read(name)]).toEqual([name, code]);
    }
  });
});
