import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decimalReader } from './written-number.ts';

const plainDecimal = decimalReader('en-US');
const everywhere = ['en-US', 'en-DE', 'hu', 'tr', 'pl', 'sv', 'pt-PT'].map((locale) => decimalReader(locale));

describe('numbers as people write them', () => {
  test.each([
    ['50000', '50000'],
    ['50000.5', '50000.5'],
    ['50,000.50', '50000.50'],
    ['50.000,50', '50000.50'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['50 000,5', '50000.5'],
    ['50\u00a0000', '50000'],
    ['50\u202f000,25', '50000.25'],
    ["1'000'000", '1000000'],
    ['1 250 000,25', '1250000.25'],
    ['1 250,1234', '1250.1234'],
    ['12,5', '12.5'],
    [' 7 ', '7'],
  ])('%s is %s', (written, plain) => {
    expect(everywhere.map((read) => read(written))).toEqual(everywhere.map(() => plain));
  });

  test.each([
    ['-5'],
    ['fifty'],
    ['1,2,3'],
    ['365 250.000'],
    ['365 250,000'],
    ["365 250'000"],
    ['50,00,000'],
    ['1e999'],
    ['NaN'],
    ['Infinity'],
    ['0x10'],
    [''],
  ])('%s is no number, or could mean two', (written) => {
    expect(everywhere.map((read) => read(written))).toEqual(everywhere.map(() => undefined));
  });

  test.each([
    ['en-US', '50,000', '50000'],
    ['en-DE', '50,000', undefined],
    ['sv-SE', '50,000', undefined],
    ['en-US', '50.000', undefined],
    ['en-US', '1.250', undefined],
    ['tr-TR', '50.000', '50000'],
    ['pt-PT', '50.000', '50000'],
    ['en-US', '1.234', '1.234'],
    ['tr-TR', '1.234', undefined],
    ['tr-TR', '0.125', '0.125'],
    ['tr-TR', '1234.567', '1234.567'],
  ])('in %s %s is %s', (locale, written, plain) => {
    expect(decimalReader(locale)(written)).toBe(plain);
  });

  test('given a number that no input has sent, then three digits behind a point are thousands where decimals stand behind a comma', () => {
    expect(['1.234', '50.000', '1,234'].map(decimalReader('tr-TR', 'by hand'))).toEqual(['1234', '50000', undefined]);
    expect(['1.234', '50.000', '1,234'].map(decimalReader('en-US', 'by hand'))).toEqual(['1.234', undefined, '1234']);
  });

  test.prop({
    value: fc.double({ min: 0, max: 1e15, noNaN: true }),
    locale: fc.constantFrom('en-US', 'hu', 'tr', 'pl', 'sv', 'pt-PT'),
  })(
    'what Intl writes in a locale is read there as the same number, or refused where it could mean two',
    ({ value, locale }) => {
      const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
      const read = decimalReader(locale)(written);
      if (read !== undefined) expect(Number(read)).toBe(Number(value.toFixed(2)));
      else expect(written).toMatch(/^[1-9]\d{0,2}\.\d{3}$/);
    },
  );

  test.prop({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) })(
    'every number that is not below zero is read as it is written in JSON',
    ({ value }) => {
      expect(Number(plainDecimal(String(value)))).toBe(value);
    },
  );
});
