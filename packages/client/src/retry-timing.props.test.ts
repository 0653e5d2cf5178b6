import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { longestWaitMs, readRetryAfter, waitBeforeRetry } from './retry-timing.ts';

const attempt = fc.integer({ min: 1, max: 1_000 });
const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const retryAfter = fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: undefined });

test.prop([attempt, jitter, retryAfter])('no wait is negative or longer than the longest', (count, share, asked) => {
  const wait = waitBeforeRetry(count, asked, () => share) ?? 0;
  expect(wait).toBeGreaterThanOrEqual(0);
  expect(wait).toBeLessThanOrEqual(longestWaitMs);
});

test.prop([attempt, jitter, fc.nat()])('a wait is never shorter than Retry-After', (count, share, asked) => {
  expect(waitBeforeRetry(count, asked, () => share) ?? Infinity).toBeGreaterThanOrEqual(asked);
});

test.prop([attempt, jitter])('the ceiling of the back-off never falls', (count, share) => {
  const wait = (failed: number) => waitBeforeRetry(failed, undefined, () => share) ?? 0;
  expect(wait(count + 1)).toBeGreaterThanOrEqual(wait(count));
});

test.prop([fc.string(), fc.nat()])('any header gives a wait from nothing to a day, or none', (header, now) => {
  const ms = readRetryAfter(header, now) ?? 0;
  expect(ms >= 0 && ms <= 86_400_000).toBe(true);
});

test.prop([fc.integer({ min: 0, max: 86_400 }), fc.integer({ min: 0, max: 4_000_000_000 })])(
  'an HTTP date asks for what the same seconds ask for',
  (seconds, nowInSeconds) => {
    const now = nowInSeconds * 1_000;
    const date = new Date(now + seconds * 1_000).toUTCString();
    expect(readRetryAfter(date, now)).toBe(readRetryAfter(String(seconds), now));
  },
);
