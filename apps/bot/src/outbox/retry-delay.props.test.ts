import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { retryDelay } from './retry-delay.ts';

const failures = fc.nat(1_000);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const asked = fc.nat(24 * 3_600_000);

describe('the wait before the next try', () => {
  test.prop([failures, random, asked])('is never shorter than the service asks for', (count, chance, retryAfter) => {
    expect(retryDelay(count, chance, retryAfter)).toBeGreaterThanOrEqual(retryAfter);
  });

  test.prop([failures, random, asked])(
    'is never longer than a minute unless asked for',
    (count, chance, retryAfter) => {
      expect(retryDelay(count, chance, retryAfter)).toBeLessThanOrEqual(Math.max(60_000, retryAfter));
    },
  );

  test.prop([failures, fc.nat(20), random])('grows with every failure', (count, more, chance) => {
    expect(retryDelay(count + more, chance)).toBeGreaterThanOrEqual(retryDelay(count, chance));
  });

  test.prop([fc.nat(4), random, random])('doubles whatever chance says, up to the minute', (count, chance, other) => {
    expect(retryDelay(count + 1, chance)).toBeGreaterThanOrEqual(retryDelay(count, other));
    expect(retryDelay(count, other)).toBeGreaterThanOrEqual((1_000 * 2 ** count) / 2);
  });

  test.prop([failures, random, random])(
    'differs by chance, so that many do not come back together',
    (count, one, other) => {
      const apart = Math.abs(one - other) * 500;
      expect(Math.abs(retryDelay(count, one) - retryDelay(count, other))).toBeGreaterThanOrEqual(Math.floor(apart) - 1);
    },
  );
});
