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
// Figures beside figures are one number, and no law can know that `Office 365 500 EUR` is about five hundred.
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
});
