import { describe, expect, test } from 'vitest';
import { currencies } from '@cosell/core';
import { languageTags } from '../words/language-tags.ts';
import { currencyReader } from './currency-names.ts';

describe('reading currencies', () => {
  test.each(languageTags)('given any code, in any case, then it is itself for a reader of %s', (locale) => {
    const read = currencyReader(locale);
    for (const code of currencies) expect([read(code), read(` ${code.toLowerCase()} `)]).toEqual([code, code]);
  });

  test.each([
    ['en', 'Euro', 'EUR'],
    ['en', 'euros', 'EUR'],
    ['en', '€', 'EUR'],
    ['en', 'Ft', 'HUF'],
    ['en', 'zł', 'PLN'],
    ['en', 'ZL', 'PLN'],
    ['en', 'US dollar', 'USD'],
    ['en-US', '$', 'USD'],
    ['en-CA', '$', 'CAD'],
    ['en-GB', '£', 'GBP'],
    ['hu', 'euró', 'EUR'],
    ['hu', 'Ft.', 'HUF'],
    ['hu', 'forint', 'HUF'],
    ['hu', 'Magyar Forint', 'HUF'],
    ['pl', 'zł', 'PLN'],
    ['pl', 'złotych', 'PLN'],
    ['pl', 'korona czeska', 'CZK'],
    ['sv', 'kr', 'SEK'],
    ['sv', 'kr.', 'SEK'],
    ['sv', 'kronor', 'SEK'],
    ['tr', '₺', 'TRY'],
    ['tr', 'TL', 'TRY'],
    ['tr', 'TÜRK LİRASI', 'TRY'],
    ['tr', 'avro', 'EUR'],
    ['pt-PT', 'zloti polaco', 'PLN'],
  ])('given a reader of %s who wrote %s then it is %s', (locale, written, code) => {
    expect(currencyReader(locale)(written)).toBe(code);
  });

  test.each([
    ['en', 'dollar'],
    ['en', 'pounds'],
    ['en', 'kr'],
    ['hu', '$'],
    ['sv', 'krona'],
    ['pl', 'korona'],
    ['en', 'XXX'],
    ['en', 'EURO5'],
    ['en', 'constructor'],
    ['en', ''],
    ['en', '.'],
  ])('given a reader of %s who wrote %s then it could be several, or none', (locale, written) => {
    expect(currencyReader(locale)(written)).toBeUndefined();
  });
});
