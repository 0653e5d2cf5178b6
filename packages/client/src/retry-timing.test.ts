import { describe, expect, test } from 'vitest';
import { readRetryAfter, waitBeforeRetry } from './retry-timing.ts';

const now = Date.UTC(2026, 0, 31, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['seconds', '7', 7_000],
    ['no time at all', '0', 0],
    ['blanks round the seconds', ' 3 ', 3_000],
    ['a date to come', 'Sat, 31 Jan 2026 12:00:30 GMT', 30_000],
    ['a date that has passed', 'Sat, 31 Jan 2026 11:00:00 GMT', 0],
    ['more than a day', '99999999', 86_400_000],
    ['more than a number can hold', '9'.repeat(400), 86_400_000],
    ['no header', null, undefined],
    ['an empty header', '', undefined],
    ['a negative number', '-5', undefined],
    ['a fraction', '1.5', undefined],
    ['words', 'soon', undefined],
    ['words like a date', 'soon GMT', undefined],
  ])('given %s', (_, header, ms) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});

describe('the wait before a retry', () => {
  test.each([
    ['the first attempt failed', 1, undefined, 1, 250],
    ['the second', 2, undefined, 1, 500],
    ['the third', 3, undefined, 1, 1_000],
    ['the sixth, at the ceiling', 6, undefined, 1, 8_000],
    ['the hundredth, still at the ceiling', 100, undefined, 1, 8_000],
    ['the jitter is half', 2, undefined, 0.5, 250],
    ['the jitter is nothing', 5, undefined, 0, 0],
    ['the service asks for no wait', 5, 0, 1, 0],
    ['the service asks for less than the back-off', 5, 10, 1, 10],
    ['the service asks for more', 1, 20_000, 0, 20_000],
    ['the service asks for as much as a call waits', 1, 30_000, 1, 30_000],
    ['the service asks for more than a call waits', 1, 30_001, 1, undefined],
  ])('when %s', (_, attempt, retryAfterMs, jitter, wait) => {
    expect(waitBeforeRetry(attempt, retryAfterMs, () => jitter)).toBe(wait);
  });
});
