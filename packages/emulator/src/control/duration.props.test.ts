import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { later } from './duration.ts';

const start = new Date('2026-01-31T12:00:00Z');

test.each([
  ['P14D', '2026-02-14T12:00:00.000Z'],
  ['P2W', '2026-02-14T12:00:00.000Z'],
  ['PT1H30M', '2026-01-31T13:30:00.000Z'],
  ['PT0.5S', '2026-01-31T12:00:00.500Z'],
  ['P1Y2M', '2027-03-31T12:00:00.000Z'],
])('given %s, then it is %s', (duration, expected) => {
  expect(later(start, duration)?.toISOString()).toBe(expected);
});

test.each(['', 'P', 'PT', 'P1', '14D', '-P1D', 'P1.5D', 'p1d'])('given %j, then it is no duration', (duration) => {
  expect(later(start, duration)).toBeUndefined();
});

test.prop([fc.nat(10_000), fc.nat(100_000)])('law: days and seconds add up', (days, seconds) => {
  expect(later(start, `P${days}DT${seconds}S`)?.getTime()).toBe(start.getTime() + days * 86_400_000 + seconds * 1_000);
});

test.prop([fc.string()])('law: any text gives an instant of a four-digit year or none', (text) => {
  expect(later(start, text)?.toISOString().length ?? 24).toBe(24);
});
