import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { languageTags } from '../words/language-tags.ts';
import { readingsOf } from './readings.ts';

/** One for each locale: a reader gathers the names of currencies once. */
const locales = new Map<string, { locale: string }>();

const read = (locale: string, text: string) => {
  const words = locales.get(locale) ?? { locale };
  locales.set(locale, words);
  return readingsOf(words).amount(text);
};

const told = (locale: string, text: string) => {
  const { value, currency } = read(locale, text) ?? {};
  return value === undefined ? undefined : `${value} ${currency ?? ''}`.trim();
};

const ownCurrency = { en: 'USD', hu: 'HUF', pl: 'PLN', 'pt-PT': 'EUR', sv: 'SEK', tr: 'TRY' } as const;

describe('amounts as people write them', () => {
  test.each([
    ['hu', '5 millió Ft', '5000000 HUF'],
    ['hu', '5 000 000 Ft', '5000000 HUF'],
    ['hu', '50 eFt', '50000 HUF'],
    ['hu', '1,5 mrd Ft', '1500000000 HUF'],
    ['hu', '50 ezer euró', '50000 EUR'],
    ['tr', '50.000 TL', '50000 TRY'],
    ['tr', '1.234 TL', '1234 TRY'],
    ['tr', '50.000₺', '50000 TRY'],
    ['tr', '₺50.000', '50000 TRY'],
    ['tr', '50 bin TL', '50000 TRY'],
    ['tr', '5 milyon dolar', '5000000 USD'],
    ['tr', '50 b TL', '50000 TRY'],
    ['pl', '1,5 mln zł', '1500000 PLN'],
    ['pl', '50 tys. zł', '50000 PLN'],
    ['pl', '50 tys. dolarów', '50000 USD'],
    ['sv', '2,5 mkr', '2500000 SEK'],
    ['sv', '50 tkr', '50000 SEK'],
    ['sv', '50 000:-', '50000 SEK'],
    ['sv', '2 500 tkr', '2500000 SEK'],
    ['sv', '5 MSEK', '5000000 SEK'],
    ['sv', '1,5 miljoner svenska kronor', '1500000 SEK'],
    ['pt-PT', '50 mil euros', '50000 EUR'],
    ['pt-PT', '1,5 milhões de euros', '1500000 EUR'],
    ['pt-PT', '2 mil milhões de dólares', '2000000000 USD'],
    ['pt-PT', '50k€', '50000 EUR'],
    ['pt-PT', '5 M€', '5000000 EUR'],
    ['pt-BR', 'R$ 50.000,00', '50000.00 BRL'],
    ['pt-BR', '1,5 bilhão de reais', '1500000000 BRL'],
    ['en-US', '50k euros', '50000 EUR'],
    ['en-US', '50,000 dollars', '50000 USD'],
    ['en-US', '50000EUR', '50000 EUR'],
    ['en-US', 'EUR50000', '50000 EUR'],
    ['en-US', 'eur 50000', '50000 EUR'],
    ['en-US', 'TRY 2000', '2000 TRY'],
    ['en-US', '5,000 SOS', '5000 SOS'],
    ['en-US', '0.125 EUR', '0.125 EUR'],
    ['en-US', '1234.567 EUR', '1234.567 EUR'],
    ['en-US', '12,345 EUR', '12345 EUR'],
    ['hu', '2 M DKK', '2000000 DKK'],
    ['hu', '2 m dkr', '2000000 DKK'],
    ['en-US', '5 B EUR', '5000000000 EUR'],
    ['en-US', '5 bn TL', '5000000000 TRY'],
    ['en-US', '$50,000.00', '50000.00 USD'],
    ['en-US', '$1.1M', '1100000 USD'],
    ['en-US', '$0.25m', '250000 USD'],
    ['en-US', '3B', '3000000000'],
    ['en-GB', '£1.5bn', '1500000000 GBP'],
    ['en-ZA', 'R50 000', '50000 ZAR'],
    ['hu', '50 thousand euros', '50000 EUR'],
    ['en-US', '50000', '50000'],
  ])('in %s %s is %s', (locale, text, amount) => {
    expect(told(locale, text)).toBe(amount);
  });

  test.each([
    ['hu', '2000 Kft.', 'a form of companies'],
    ['en', '50 mil euros', 'a thousand in Portuguese, a million to some'],
    ['pl', '50 b zł', 'a billion in English, a thousand in Turkish'],
    ['pt-PT', '5 m€', 'thousands, or millions'],
    ['hu', '50,000 Ft', 'fifty to some'],
    ['en', '50.000 EUR', 'fifty to some'],
    ['en', '12.345 EUR', 'twelve thousand to some'],
    ['en', '€12.345', 'twelve thousand to some'],
    ['en', '125.755 EUR', 'a hundred thousand to some'],
    ['tr', '365 250.000 TL', 'two numbers'],
    ['tr', '1.500 bin TL', 'one and a half thousand thousands to some'],
    ['sv', '5 mdkr', 'thousand millions of kronor, or millions of Danish kroner'],
    ['en', '2 mdkr', 'thousand millions of Swedish kronor'],
    ['hu', '1,5 Mdkr.', 'thousand millions of Swedish kronor'],
    ['pl', '5 mnkr', 'millions of Swedish kronor'],
    ['en', '5 B TL', 'thousands to a Turk'],
    ['en', '₺5B', 'thousands to a Turk'],
    ['en-ZA', '5 kr', 'nobody means thousands of rand'],
    ['en', '50000 kr', 'kronor or kroner'],
    ['en', '€50,000 USD', 'two currencies'],
    ['en', 'Euro 2000', 'a name'],
    ['en', 'Top 1000', 'a name'],
    ['en', 'top 5000', 'a word'],
    ['en', 'try 5000', 'a word'],
    ['en', 'cup 2026', 'a word'],
    ['en', 'SOS 2000', 'a word'],
    ['en', '2026 Cup', 'a word'],
    ['en', '5k all', 'a word'],
    ['en', 'eur 2000', 'a year'],
    ['en', '50000 seats', 'an unknown word'],
    ['en', '000 EUR', 'the rest of a number'],
    ['en', '-5 EUR', 'below zero'],
    ['en', '50-60k EUR', 'a range'],
    ['en', '5 EUR mn', 'a multiplier in no place for one'],
    ['en', 'EUR', 'no number'],
    ['en', '', 'nothing'],
    ['en', `50000 ${' '.repeat(50)} EUR`, 'too long'],
  ])('in %s %s is none: %s', (locale, text) => {
    expect(read(locale, text)).toBeUndefined();
  });

  test.each(languageTags)(
    'given what Intl writes short and long in %s, then it is read, with the currency of its home and with euros',
    (locale) => {
      for (const currency of new Set([ownCurrency[locale], 'EUR'])) {
        for (const amount of [50, 1_500, 50_000, 1_500_000, 5_000_000]) {
          const money = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
          const named = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
          const short = new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact' });
          const long = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
          for (const text of [
            money,
            named.format(amount),
            short.format(amount),
            `${long.format(amount)} ${currency}`,
          ]) {
            const { value, currency: found } = read(locale, text) ?? {};
            expect([text, Number(value), found]).toEqual([text, amount, currency]);
          }
        }
      }
    },
  );

  test.prop({
    locale: fc.constantFrom('en-US', 'en-GB', 'en-DE', 'hu', 'tr', 'pl', 'sv', 'pt-PT', 'pt-BR'),
    // What is written short has few digits.
    figures: fc.integer({ min: 1, max: 99 }),
    power: fc.integer({ min: 0, max: 10 }),
    currency: fc.constantFrom('EUR', 'USD', 'GBP', 'SEK', 'TRY', 'HUF', 'PLN', 'BRL', 'DKK'),
    currencyDisplay: fc.constantFrom('symbol', 'name', 'code'),
    notation: fc.constantFrom('standard', 'compact'),
    compactDisplay: fc.constantFrom('short', 'long'),
  })(
    'an amount that Intl writes is never read off by a power of ten, nor as another currency',
    ({ locale, figures, power, currency, currencyDisplay, notation, compactDisplay }) => {
      const options = { style: 'currency', currency, currencyDisplay, notation, compactDisplay } as const;
      const amount = figures * 10 ** power;
      const found = read(locale, new Intl.NumberFormat(locale, options).format(amount));
      if (found) expect([Number(found.value), found.currency]).toEqual([amount, currency]);
    },
  );
});
