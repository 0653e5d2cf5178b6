import { expect, test } from 'vitest';
import { retrying } from './channel-retry.ts';

const failing = (status: number, times: number) => {
  let calls = 0;
  const call = async () => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error('no'), { statusCode: status });
    return calls;
  };
  return { call, calls: () => calls };
};

test.each([412, 429, 502, 504])('given %i once then the call is made again', async (status) => {
  const { call } = failing(status, 1);
  expect(await retrying(call, () => 0)).toBe(2);
});

test.each([400, 401, 403, 404, 500])('given %i then it is not', async (status) => {
  const { call, calls } = failing(status, 1);
  await expect(retrying(call, () => 0)).rejects.toThrow('no');
  expect(calls()).toBe(1);
});

test('given a channel that never lets it through then it gives up', async () => {
  const { call, calls } = failing(429, 99);
  await expect(retrying(call, () => 0)).rejects.toThrow('no');
  expect(calls()).toBe(4);
});
