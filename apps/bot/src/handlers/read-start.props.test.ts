import { languageTags, readingsOf } from '@cosell/cards';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readStart } from './read-start.ts';

const readers = new Map(languageTags.map((tag) => [tag, readingsOf({ locale: tag }).amount]));

const start = (locale: (typeof languageTags)[number], line: string) =>
  readStart(line.split(' '), readers.get(locale) ?? (() => undefined));

const locale = fc.constantFrom(...languageTags);
const words =
  'Contoso Nordwind Kovács és Társa Kft. Sp. z o.o. S.A. A.Ş. Inc. AB Ltd. Şti. & Real Yahoo! Łódź 6 54 21 3M 365 X2';
// Figures beside figures are one number, and no law can know that of `Contoso 54 500 EUR` the name has the first.
const name = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 5 })
  .map((typed) => typed.join(' '))
  .filter((typed) => !/(^| )\d+ \d/.test(typed));
const nameWithoutMoney = name.filter((typed) => !/3M|Real/.test(typed));
const nameBeforeAmount = name.filter((typed) => !/(^| )\d+$/.test(typed));

describe('laws of the line that begins a referral', () => {
  test.prop({ locale, line: nameWithoutMoney })('what is typed without money words is kept whole', (given) => {
    expect(start(given.locale, given.line)).toEqual({ customer: given.line });
  });

  test.prop({
    locale,
    customer: nameBeforeAmount,
    figures: fc.integer({ min: 1, max: 99 }),
    power: fc.integer({ min: 0, max: 9 }),
    currency: fc.constantFrom('EUR', 'USD', 'GBP', 'SEK', 'TRY', 'HUF', 'PLN'),
    currencyDisplay: fc.constantFrom('symbol', 'name', 'code'),
    notation: fc.constantFrom('standard', 'compact'),
    compactDisplay: fc.constantFrom('short', 'long'),
  })(
    'an amount that Intl writes behind a name is read as it is, and the name kept, or all of it is the name',
    ({ locale: tag, customer, figures, power, ...format }) => {
      const value = figures * 10 ** power;
      const written = new Intl.NumberFormat(tag, { style: 'currency', ...format }).format(value).replace(/\s/g, ' ');
      const read = start(tag, `${customer} ${written}`);
      if (read.value === undefined) expect(read).toEqual({ customer: `${customer} ${written}` });
      else expect([read.customer, Number(read.value), read.currency]).toEqual([customer, value, format.currency]);
    },
  );

  test.prop({
    locale,
    product: fc.constantFrom('Microsoft 365', 'Office 365', 'Dynamics 365', 'Windows 11', 'Studio 54', 'Motel 6'),
    figures: fc.integer({ min: 1, max: 999 }),
    power: fc.constantFrom(0, 3, 6),
    fraction: fc.constantFrom(0, 2),
    currency: fc.constantFrom('EUR', 'SEK', 'TRY', 'HUF', 'PLN'),
  })(
    'the number of a product is never read as the first digits of an amount behind it',
    ({ locale: tag, product, figures, power, fraction, currency }) => {
      const value = figures * 10 ** power;
      const options = { style: 'currency', currency, minimumFractionDigits: fraction } as const;
      const line = `Contoso ${product} ${new Intl.NumberFormat(tag, options).format(value).replace(/\s/g, ' ')}`;
      const read = start(tag, line);
      if (read.value === undefined) expect(read).toEqual({ customer: line });
      else expect([read.customer, Number(read.value)]).toEqual([`Contoso ${product}`, value]);
    },
  );

  test.prop({
    locale,
    millions: fc.integer({ min: 1, max: 99 }),
    thousands: fc.integer({ min: 1, max: 999 }),
    compactDisplay: fc.constantFrom('short', 'long'),
    between: fc.constantFrom(' ', ' and ', ' to ', ' e ', ' - ', ' x '),
    end: fc.constantFrom('', ' EUR'),
  })('of two amounts in a line none is read', ({ locale: tag, millions, thousands, compactDisplay, between, end }) => {
    const short = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
    const [first, second] = [millions * 1e6, thousands * 1e3].map((part) => short.format(part).replace(/\s/g, ' '));
    const line = `Contoso ${first}${between}${second}${end}`;
    expect(start(tag, line)).toEqual({ customer: line });
  });
});
