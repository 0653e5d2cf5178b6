import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import type { FaultRequest } from '../state/faults.ts';
import { apiCaller, errorOf } from '../testing/api-caller.ts';

/** An emulator whose waits end when the test says so. */
const setUp = (...faults: FaultRequest[]) => {
  const waits: { ms: number; end: () => void }[] = [];
  const wait = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      waits.push({ ms, end: resolve });
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const emulator = createEmulator({ seed: 1, wait });
  emulator.control.faults(faults);
  return { emulator, api: apiCaller(emulator), waits };
};

const count = async ({ api }: ReturnType<typeof setUp>) => (await api.list({})).value.length;

test('given a status fault, then the answer has its documented form and nothing is committed', async () => {
  const made = setUp({ method: 'POST', kind: 'status', status: 429, retryAfter: 3 });
  const response = await made.api.call('POST', '', sampleReferral, { 'client-request-id': 'c' });
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
  expect(response.headers.get('client-request-id')).toBe('c');
  expect((await errorOf(response)).code).toBe('serviceNotAvailable');
  expect(await count(made)).toBe(0);
});

test('given a status after the commit, then the answer is an error and the record is there', async () => {
  const made = setUp({ method: 'POST', kind: 'status-after-commit', status: 504 });
  const response = await made.api.call('POST', '', sampleReferral);
  expect([response.status, (await errorOf(response)).code]).toEqual([504, 'serviceNotAvailable']);
  expect(await count(made)).toBe(1);
});

test('given a status fault with claims, then the answer holds the challenge', async () => {
  const { api } = setUp({ kind: 'status', status: 403, claims: 'eyJh' });
  const response = await api.call('GET', '');
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="insufficient_claims", claims="eyJh"');
  expect(await errorOf(response)).toMatchObject({ innerError: { code: 'insufficient_claims' } });
});

test('given a delay, then the commit comes after it, even when the caller is gone', async () => {
  const made = setUp({ method: 'POST', kind: 'delay', delayMs: 400 });
  const body = JSON.stringify(sampleReferral);
  const token = made.emulator.control.token();
  const gone = new AbortController();
  const call = made.emulator.fetch('http://emulator.test/v1.0/engagements/referrals', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
    signal: gone.signal,
  });
  await expect.poll(() => made.waits.length).toBe(1);
  gone.abort();
  await expect(call).rejects.toThrow('aborted');
  expect([made.waits[0]?.ms, await count(made)]).toEqual([400, 0]);
  made.waits[0]?.end();
  await expect.poll(() => count(made)).toBe(1);
});

test('given a delay after the commit, then the record is there before the answer', async () => {
  const made = setUp({ method: 'POST', kind: 'delay-after-commit' });
  const call = made.api.create(sampleReferral);
  await expect.poll(() => made.waits.length).toBe(1);
  expect(await count(made)).toBe(1);
  made.waits[0]?.end();
  expect((await call).status).toBe('Active');
});

test.each([
  ['drop-before-commit', 0],
  ['reset', 0],
  ['drop-after-commit', 1],
] as const)(
  'given %s, then the call fails with %i records, and the journal has no answer body',
  async (kind, records) => {
    const made = setUp({ method: 'POST', kind });
    await expect(made.api.create(sampleReferral)).rejects.toThrow('fetch failed');
    const [entry] = made.emulator.control.journal();
    expect(entry?.response).not.toHaveProperty('body');
    expect(entry?.status).toBe(records === 1 ? 200 : undefined);
    expect(await count(made)).toBe(records);
  },
);

test('given a malformed answer, then its body is half a JSON text and the commit is made', async () => {
  const made = setUp({ method: 'POST', kind: 'malformed' });
  const response = await made.api.call('POST', '', sampleReferral);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
  expect(await count(made)).toBe(1);
});

test.each(['hang', 'delay'] as const)(
  'given %s, when it is reset, then the call fails and nothing is committed',
  async (kind) => {
    const made = setUp({ method: 'POST', kind });
    const call = made.api.create(sampleReferral);
    await expect.poll(() => made.emulator.control.journal()).toHaveLength(1);
    made.emulator.reset();
    await expect(call).rejects.toThrow('fetch failed');
    expect(await count(made)).toBe(0);
  },
);

test('given nth and every, then just those of the matching calls fail', async () => {
  const { api } = setUp({ nth: 2, status: 500 }, { every: 3, status: 503 }, { method: 'post', status: 502 });
  const seen: number[] = [];
  for (let call = 1; call <= 6; call += 1) seen.push((await api.call('GET', '')).status);
  expect(seen).toEqual([200, 500, 503, 200, 200, 503]);
  expect((await api.call('POST', '', sampleReferral)).status).toBe(502);
});

test('given a path, then only calls under it fail, and a new list takes the place of the old', async () => {
  const { emulator, api } = setUp({ path: '/v1.0/engagements/referrals?$top' });
  expect((await api.call('GET', '?$top=1')).status).toBe(503);
  expect((await api.call('GET', '')).status).toBe(200);
  emulator.control.faults([]);
  expect((await api.call('GET', '?$top=1')).status).toBe(200);
});

test('given a lost answer, when the call is repeated with its request-id, then there is one record', async () => {
  const made = setUp({ method: 'POST', kind: 'drop-after-commit', nth: 1 });
  const again = () => made.api.call('POST', '', sampleReferral, { 'request-id': 'one' });
  await expect(again()).rejects.toThrow('fetch failed');
  expect((await again()).status).toBe(200);
  expect(await count(made)).toBe(1);
});
