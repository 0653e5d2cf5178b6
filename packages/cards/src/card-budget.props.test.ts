import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { bytesOf, clipped, cutToFit } from './card-budget.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 });
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe('cutting texts to fit', () => {
  test.prop({ texts, room: fc.nat(20_000) })('all of them fit, each as its own beginning', ({ texts: whole, room }) => {
    const fitting = cutToFit(whole, room);
    const quotes = 2 * whole.length;
    expect(sum(fitting.map(bytesOf))).toBeLessThanOrEqual(room + quotes);
    for (const [index, text] of fitting.entries()) expect(whole[index]?.startsWith(text)).toBe(true);
  });

  test.prop({ texts })('nothing is cut where there is room', ({ texts: whole }) => {
    expect(cutToFit(whole, sum(whole.map(bytesOf)))).toEqual(whole);
  });

  test.prop({ text: fc.string({ unit: 'binary' }), length: fc.integer({ min: 1, max: 20 }) })(
    'clipped text is short, whole characters, and marked',
    ({ text, length }) => {
      const short = clipped(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(short === text || short.endsWith('…')).toBe(true);
      expect(short.isWellFormed()).toBe(true);
    },
  );
});
