import { industries, products } from '@cosell/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decodeChoice, decodeList, encodeChoice, encodeList } from './tag-list.ts';

const id = fc.oneof(
  fc.constantFrom(...products, ...industries),
  fc.string({ unit: fc.constantFrom(...'%2C5,aB &'.split('')) }).map((text) => `x${text}x`),
);

describe('ids in a multiple choice', () => {
  test.prop({ ids: fc.uniqueArray(id) })('survive, commas and percent signs too', ({ ids }) => {
    expect(decodeList(encodeList(ids))).toEqual(ids);
  });

  test.prop({ text: fc.string() })('an encoded id holds no comma, and only % and , are changed', ({ text }) => {
    expect(encodeChoice(text)).not.toContain(',');
    expect(encodeChoice(text).replaceAll('%25', '').replaceAll('%2C', '')).toBe(text.replace(/[%,]/g, ''));
    expect(decodeChoice(encodeChoice(text))).toBe(text);
  });

  test('given an id with commas, then it is one value', () => {
    expect(encodeList(['DynamicsAX,GP,NAV,SL', 'Azure'])).toBe('DynamicsAX%2CGP%2CNAV%2CSL,Azure');
  });
});
