import { expect, test } from 'vitest';
import { todayOf } from './form-reply.ts';

test.each([
  ['2026-11-15T11:59:59.999Z', '2026-11-14'],
  ['2026-11-15T12:00:00.000Z', '2026-11-15'],
])('given %s then the earliest day that it is anywhere is %s', (now, today) => {
  expect(todayOf(Date.parse(now))).toBe(today);
});
