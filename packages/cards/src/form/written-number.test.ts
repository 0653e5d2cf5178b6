import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { plainDecimal } from './written-number.ts';

describe('numbers as people write them', () => {
  test.each([
    ['50000', '50000'],
    ['50000.5', '50000.5'],
    ['1.234', '1.234'],
    ['50,000.50', '50000.50'],
    ['50.000,50', '50000.50'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['50 000,5', '50000.5'],
    ['50\u00a0000', '50000'],
    ['50\u202f000,25', '50000.25'],
    ["1'000'000", '1000000'],
    ['12,5', '12.5'],
    [' 7 ', '7'],
  ])('%s is %s', (written, plain) => {
    expect(plainDecimal(written)).toBe(plain);
  });

  test.each([
    ['50,000'],
    ['-5'],
    ['fifty'],
    ['1,2,3'],
    ['50,00,000'],
    ['1e999'],
    ['NaN'],
    ['Infinity'],
    ['0x10'],
    [''],
  ])('%s is no number, or could mean two', (written) => {
    expect(plainDecimal(written)).toBeUndefined();
  });

  test.prop({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) })(
    'every number that is not below zero is read as it is written in JSON',
    ({ value }) => {
      expect(Number(plainDecimal(String(value)))).toBe(value);
    },
  );
});
