import { readingsOf } from '@cosell/cards';
import { describe, expect, test } from 'vitest';
import { readStart } from './read-start.ts';

const start = (locale: string, line: string) => readStart(line.split(' '), readingsOf({ locale }).amount);

describe('readStart', () => {
  test.each([
    ['hu', 'Contoso 5 millió Ft', 'Contoso', '5000000', 'HUF'],
    ['hu', 'Contoso 5 000 000 Ft', 'Contoso', '5000000', 'HUF'],
    ['hu', 'Kovács és Társa Kft. 50 eFt', 'Kovács és Társa Kft.', '50000', 'HUF'],
    ['tr', 'Contoso 50.000 TL', 'Contoso', '50000', 'TRY'],
    ['tr', 'Contoso 50.000 ₺', 'Contoso', '50000', 'TRY'],
    ['tr', 'Işık Ltd. Şti. 50 bin TL', 'Işık Ltd. Şti.', '50000', 'TRY'],
    ['pl', 'Contoso 1,5 mln zł', 'Contoso', '1500000', 'PLN'],
    ['pl', 'Contoso 50 tys. zł', 'Contoso', '50000', 'PLN'],
    ['pl', 'Alfa Sp. z o.o. 50 tys. zł.', 'Alfa Sp. z o.o.', '50000', 'PLN'],
    ['sv', 'Contoso 2,5 mkr', 'Contoso', '2500000', 'SEK'],
    ['sv', 'Contoso 50 tkr', 'Contoso', '50000', 'SEK'],
    ['sv', 'Contoso 50 000:-', 'Contoso', '50000', 'SEK'],
    ['pt-PT', 'Contoso 50 mil euros', 'Contoso', '50000', 'EUR'],
    ['pt-BR', 'Contoso R$ 50.000,00', 'Contoso', '50000.00', 'BRL'],
    ['en-US', 'Contoso 50k euros', 'Contoso', '50000', 'EUR'],
    ['en-US', 'Contoso 50,000 dollars', 'Contoso', '50000', 'USD'],
    ['en-GB', 'Contoso $50,000', 'Contoso', '50000', 'USD'],
    ['en-US', 'Contoso 50000EUR', 'Contoso', '50000', 'EUR'],
    ['en-US', 'Contoso EUR50000', 'Contoso', '50000', 'EUR'],
    ['en-US', 'Contoso 50000 EUR.', 'Contoso', '50000', 'EUR'],
    ['en-US', 'Contoso - 50000 EUR', 'Contoso', '50000', 'EUR'],
    ['en-US', '50000 EUR Contoso Ltd.', 'Contoso Ltd.', '50000', 'EUR'],
    ['en-US', 'Motel 6 50000 EUR', 'Motel 6', '50000', 'EUR'],
    ['en-US', 'Motel 6 $500', 'Motel 6', '500', 'USD'],
    ['en-US', 'Studio 54 Ltd. 50k', 'Studio 54 Ltd.', '50000', undefined],
    ['hu', 'Contoso 5 millió', 'Contoso', '5000000', undefined],
    ['en-US', '50000 EUR', undefined, '50000', 'EUR'],
  ])('given in %s the line %j, then it is the customer %s, worth %s %s', (locale, line, customer, value, currency) => {
    expect(start(locale, line)).toEqual({
      ...(customer !== undefined && { customer }),
      value,
      ...(currency !== undefined && { currency }),
    });
  });

  test.each([
    ['en-US', 'Motel 6', 'a number of the name'],
    ['en-US', 'Studio 54', 'a number of the name'],
    ['en-US', 'Expo 2027', 'a year'],
    ['en-US', 'Forever 21', 'a number of the name'],
    ['en-US', '3M', 'a name'],
    ['tr', 'Blok 5 B', 'a letter of the name'],
    ['tr', 'Blok 5B', 'a letter of the name'],
    ['en-US', 'Studio 5 m', 'a letter of the name'],
    ['hu', 'Alfa 2000 Kft.', 'a form of companies'],
    ['en-US', 'Euro 2000', 'a currency in the name'],
    ['en-US', '3 Real Estate', 'a currency in the name'],
    ['en-US', 'Yahoo!', 'a mark of the name'],
    ['pl', 'Warta S.A.', 'a mark of the name'],
    ['tr', 'Kuzey Enerji A.Ş.', 'a mark of the name'],
    ['en-US', 'Contoso 50 mil euros', 'a word of another language'],
    ['en-US', 'Contoso 50 lakh rupees', 'an unknown word'],
    ['en-US', 'Contoso 50000 seats', 'an unknown word'],
    ['en-US', 'Contoso 50000 EUR monthly', 'an unknown word'],
    ['hu', 'Contoso 50,000 EUR', 'a number that is fifty to some'],
    ['en-US', 'Contoso 50.000 EUR', 'a number that is fifty to some'],
    ['en-US', 'Contoso 50, 000 EUR', 'a broken number'],
    ['en-US', 'Contoso 1, 500 EUR', 'a broken number'],
    ['en-US', 'Motel 6 9k', 'two numbers that could be one'],
    ['en-US', 'Contoso 40 - 50000 EUR', 'a range'],
    ['en-US', 'Contoso 40-50k EUR', 'a range'],
    ['en-US', 'Contoso 20k EUR or 30k EUR', 'two amounts'],
    ['en-US', 'Contoso 500 EUR or 600 EUR', 'two amounts'],
    ['en-US', '20k EUR Contoso 30k EUR', 'two amounts'],
    ['en-US', '20k EUR Contoso 30k EUR monthly', 'two amounts'],
    ['en-US', 'Contoso USD 50000 EUR', 'two currencies'],
    ['en-US', '€50,000 USD Contoso', 'two currencies'],
    ['en-US', '50000 EUR mn Contoso', 'a multiplier in no place for one'],
    ['en-US', '50 Euro Shop', 'a small amount that could be a name'],
  ])('given in %s the line %j, then all of it is the customer: %s', (locale, line) => {
    expect(start(locale, line)).toEqual({ customer: line });
  });
});
