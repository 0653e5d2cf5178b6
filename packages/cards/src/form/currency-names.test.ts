import { currencies } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { folded } from '../words/folded.ts';
import { languageTags } from '../words/language-tags.ts';
import { currencyReader } from './currency-names.ts';
import { currencyWords, sharedSigns, signsOfWords } from './currency-words.ts';

const punctuation = '.,;:!?-–—()[]{}/\\\'"’“”&@#%*+_ \u00a0\u200b'.split('');

const isCode = (word: string): boolean => currencies.has(word.toUpperCase());

/** Where a language puts the noun: `Swedish krona`, but `korona szwedzka`. Everything else tells one currency from others. */
const beginsWithNoun: ReadonlySet<string> = new Set(['pl', 'pt-PT']);

const attributesIn = (locale: string): string[] => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return [...currencies].flatMap((code) => {
    const words = (names.of(code) ?? code).split(/[^\p{L}]+/u).filter((word) => !/^(|now[ya]|nov[ao])$/.test(word));
    return beginsWithNoun.has(locale) ? words.slice(1) : words.slice(0, -1);
  });
};

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
    ['en-SE', 'kr', 'SEK'],
    ['en-DK', 'kr', 'DKK'],
    ['sv-SE', 'kr', 'SEK'],
    ['sv-SE', 'SEK', 'SEK'],
    ['sv-SE', 'bosnisk-hercegovinsk mark (konvertibel)', 'BAM'],
    ['pl', 'lira', 'TRY'],
    ['tr', 'lira', 'TRY'],
    ['en-ZA', 'R', 'ZAR'],
    ['en-AU', 'A$', 'AUD'],
    ['en-GB', '$', 'USD'],
    ['tr', '$', 'USD'],
    ['hu', '$', 'USD'],
    ['pl', '£', 'GBP'],
    ['en', 'dollars', 'USD'],
    ['en-CA', 'dollars', 'CAD'],
    ['en', 'US dollars', 'USD'],
    ['en', 'pounds', 'GBP'],
    ['en', 'British pounds', 'GBP'],
    ['hu', 'dollár', 'USD'],
    ['hu', 'amerikai dollár', 'USD'],
    ['hu', 'font', 'GBP'],
    ['pl', 'dolar', 'USD'],
    ['pl', 'dolarów', 'USD'],
    ['pl', 'dolarów amerykańskich', 'USD'],
    ['pl', 'korony szwedzkiej', 'SEK'],
    ['pl', 'funtów', 'GBP'],
    ['pt-PT', 'dólares', 'USD'],
    ['pt-PT', 'dólares dos Estados Unidos', 'USD'],
    ['pt-PT', 'libras', 'GBP'],
    ['pt-BR', 'R$', 'BRL'],
    ['sv', 'dollar', 'USD'],
    ['sv', 'svenska kronor', 'SEK'],
    ['sv', 'norska kronor', 'NOK'],
    ['sv', ':-', 'SEK'],
    ['tr', 'dolar', 'USD'],
    ['tr', 'Amerikan doları', 'USD'],
    ['hu', 'USA-dollár', 'USD'],
    ['hu', 'Swedish Krona', 'SEK'],
  ])('given a reader of %s who wrote %s then it is %s', (locale, written, code) => {
    expect(currencyReader(locale)(written)).toBe(code);
  });

  test.each([
    ['en', 'kr'],
    ['en', ':-'],
    ['en-HK', '$'],
    ['en-HK', 'dollars'],
    ['sv', 'krona'],
    ['pl', 'korona'],
    ['pl', 'R'],
    ['en', 'gold'],
    ['sv', 'guld'],
    ['pt-PT', 'novo'],
    ['pl', 'nowy'],
    ['tr', 'yeni'],
    ['en', 'XXX'],
    ['en', 'EURO5'],
    ['en', 'constructor'],
    ['en', ''],
    ['en', '.'],
  ])('given a reader of %s who wrote %s then it could be several, or none', (locale, written) => {
    expect(currencyReader(locale)(written)).toBeUndefined();
  });

  test.each(languageTags)(
    'given the names that Intl has in %s, then a word of one that says whose currency it is reads as none',
    (locale) => {
      const read = currencyReader(locale);
      expect(attributesIn(locale).filter((word) => !isCode(word) && read(word) !== undefined)).toEqual([]);
    },
  );

  test.each(languageTags)(
    'given punctuation but for the Swedish price mark, then it is no currency for a reader of %s',
    (locale) => {
      const read = currencyReader(locale);
      const written = punctuation.flatMap((one) => ['', ...punctuation].map((other) => one + other));
      expect(written.filter((text) => read(text) !== undefined && text !== ':-')).toEqual([]);
    },
  );

  test('given the words that people use, then each names one currency, in the spelling by which it is looked up', () => {
    for (const [word, code] of currencyWords) {
      expect([word, currencies.has(code), currencyReader('en')(word)]).toEqual([folded(word), true, code]);
    }
  });
  test('given the words for a sign that currencies share, then each is read as the sign is, in the spelling by which it is looked up', () => {
    for (const [word, sign] of signsOfWords) {
      expect([word, sharedSigns.has(sign), currencyWords.has(word)]).toEqual([folded(word), true, false]);
    }
    for (const locale of ['en-US', 'en-AU', 'en-SE', ...languageTags]) {
      const read = currencyReader(locale);
      for (const [word, sign] of signsOfWords) expect([word, read(word)]).toEqual([word, read(sign)]);
    }
  });
});
