import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createEmulator, type Emulator } from '../emulator.ts';
import type { Listening } from '../exchange/http-listener.ts';
import { demoOrganization } from '../service/organizations.ts';
import { apiCaller } from '../testing/api-caller.ts';
import { sampleReferral } from './sample-referral.ts';

let emulator: Emulator;
let listening: Listening;

beforeEach(async () => {
  emulator = createEmulator({ seed: 1, clock: { now: () => new Date('2026-03-01T12:00:00Z') } });
  listening = await emulator.listen();
});
afterEach(() => listening.close());

const control = async (method: string, name: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${listening.url}/_control/${name}`, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : z.unknown().parse(JSON.parse(text)) };
};

const tokenSchema = z.object({ access_token: z.string() });

test('given nothing but the address, when a token is asked for, then it is an admin’s of the demo organisation', async () => {
  const { access_token: token } = tokenSchema.parse((await control('POST', 'token')).body);
  const response = await fetch(`${listening.url}/v1.0/engagements/referrals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(sampleReferral),
  });
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining(demoOrganization)]);
});

test('given user, organisation and roles, when a token is asked for, then it is theirs', async () => {
  const { body } = await control('POST', 'token', { user: 'u', organizationId: 'msft', roles: ['Referrals user'] });
  const { access_token: token } = tokenSchema.parse(body);
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  expect(claims).toMatchObject({ upn: 'u', tid: 'msft', roles: ['Referrals user'] });
});

test('given records, modes, faults and a clock, when it is reset, then all is as at the start', async () => {
  const { id } = await apiCaller(emulator).create(sampleReferral);
  await control('POST', 'mode', { mode: 'docs', idempotency: 'off' });
  await control('POST', 'clock', { now: '2030-01-01T00:00:00Z' });
  await control('POST', 'faults', [{}]);
  expect((await control('POST', 'reset')).status).toBe(204);
  expect((await apiCaller(emulator).call('GET', `/${id}`)).status).toBe(404);
  expect((await control('POST', 'mode', {})).body).toEqual({ mode: 'strict', idempotency: 'on' });
  expect((await control('POST', 'clock', {})).body).toEqual({ now: '2026-03-01T12:00:00.0000000Z' });
  expect((await apiCaller(emulator).create(sampleReferral)).id).toBe(id);
});

test('given a time or a duration, when the clock is set, then records carry it', async () => {
  expect((await control('POST', 'clock', { advance: 'P1DT1S' })).body).toEqual({ now: '2026-03-02T12:00:01.0000000Z' });
  await control('POST', 'clock', { now: '2027-01-01T00:00:00+01:00' });
  expect((await apiCaller(emulator).create(sampleReferral)).createdDateTime).toBe('2026-12-31T23:00:00.0000000Z');
  expect((await control('POST', 'clock', { advance: 'PT1H' })).body).toEqual({ now: '2027-01-01T00:00:00.0000000Z' });
});

test('given calls, when the journal is read, then they stand in order, parsed, without tokens, and can be emptied', async () => {
  const api = apiCaller(emulator);
  const { id } = await api.create(sampleReferral);
  await api.call('GET', '?$top=1');
  await api.call('POST', '', 'no json', { 'content-type': 'application/json' });
  await fetch(`${listening.url}/healthz`);
  const entry = z.looseObject({ request: z.looseObject({ headers: z.record(z.string(), z.string()) }) });
  const entries = z.array(entry).parse((await control('GET', 'journal')).body);
  expect(entries).toMatchObject([
    {
      seq: 1,
      method: 'POST',
      path: '/v1.0/engagements/referrals',
      status: 200,
      request: { body: sampleReferral },
      response: { body: { id } },
    },
    {
      seq: 2,
      method: 'GET',
      path: '/v1.0/engagements/referrals?$top=1',
      status: 200,
      response: { body: { value: [{ id }] } },
    },
    { seq: 3, status: 400, request: { body: 'no json' }, response: { body: { error: { code: 'invalidRequest' } } } },
  ]);
  expect(entries).toHaveLength(3);
  expect(new Set(entries.map(({ request }) => request.headers['authorization']))).toEqual(
    new Set(['Bearer [redacted]']),
  );
  expect(entries[1]?.request).not.toHaveProperty('body');
  await control('DELETE', 'journal');
  await api.call('GET', '');
  expect((await control('GET', 'journal')).body).toMatchObject([{ seq: 4 }]);
});

test('given calls under several tokens, when the journal is read, then each stands under the caller its token names', async () => {
  const caller = { user: 'bea@fabrikam.example', organizationId: '0d4f7b7e-5f0c-4c63-8a4f-0f6a3e2d9b11' };
  const call = (authorization: string) =>
    emulator.handle({ method: 'GET', path: '/v1.0/engagements/referrals', headers: { authorization } });
  await call(`Bearer ${emulator.control.token(caller)}`);
  await call(`Bearer ${emulator.control.token({ ...caller, expiresIn: -1 })}`);
  await call(`Bearer ${emulator.control.token(caller)}x`);
  await call('');
  const [good, expired, forged, none] = emulator.control.journal();
  expect([good, expired]).toMatchObject([
    { status: 200, caller },
    { status: 401, caller },
  ]);
  for (const entry of [forged, none]) expect(entry).not.toHaveProperty('caller');
});

test.each([
  ['token', { roles: 'Referrals admin' }],
  ['token', { organisation: 'x' }],
  ['faults', [{ kind: 'explode' }]],
  ['faults', [{ nth: 0 }]],
  ['faults', { kind: 'status' }],
  ['faults', [{ kind: 'status', retryAfter: 'a\r\nb' }]],
  ['clock', { now: 'tomorrow' }],
  ['clock', { now: '+020000-01-01T00:00:00Z' }],
  ['clock', { advance: '14 days' }],
  ['clock', { advance: 'P' }],
  ['clock', { advance: 'P9999Y' }],
  ['mode', { mode: 'lenient' }],
  ['mode', { idempotency: true }],
  ['states', { state: 'a state nobody knows' }],
  ['webhooks', { url: 'http://example.com/' }],
  ['webhooks', { url: 'http://127.0.0.1.example.com/' }],
  ['webhooks', { url: 'file:///etc/passwd' }],
  ['webhooks', { url: 'nonsense' }],
  ['mode', 'no json'],
])('given %s with %j, then it is 400 and says why', async (name, body) => {
  const response = await control('POST', name, body);
  expect(response).toMatchObject({
    status: 400,
    body: { error: { code: 'invalidRequest', message: expect.stringMatching(/./) } },
  });
});

test('given a door nobody knows or a wrong method, then it is 404 or 405', async () => {
  expect((await control('POST', 'nonsense')).status).toBe(404);
  expect((await control('GET', 'constructor')).status).toBe(404);
  expect((await control('GET', 'reset')).status).toBe(405);
});

test('given a page of the web that reaches this machine through a browser, then it is 403', async () => {
  expect((await control('POST', 'reset', undefined, { origin: 'https://example.com' })).status).toBe(403);
  expect((await control('POST', 'reset', undefined, { origin: 'null' })).status).toBe(403);
  expect((await control('POST', 'reset', undefined, { origin: listening.url })).status).toBe(204);
});

test('given a caller of another machine or a made-up host name, then it is 403', async () => {
  const request = { method: 'POST', path: '/_control/reset', headers: {} };
  expect((await emulator.handle({ ...request, peer: '192.0.2.1' })).status).toBe(403);
  expect((await emulator.handle({ ...request, peer: '127.0.0.1', headers: { host: 'evil.example' } })).status).toBe(
    403,
  );
  expect((await emulator.handle({ ...request, peer: '::ffff:127.0.0.1', headers: { host: '[::1]:80' } })).status).toBe(
    204,
  );
});

test('given a key, when callers of other machines send it, then they are let in, and others are not', async () => {
  const key = 'a key of sixteen or more';
  const guarded = createEmulator({ controlKey: key });
  const reset = async (headers: Record<string, string>, peer = '192.0.2.1') =>
    (await guarded.handle({ method: 'POST', path: '/_control/reset', headers, peer })).status;
  expect(await reset({ 'x-cosell-control-key': key, host: 'emulator:4010' })).toBe(204);
  expect(await reset({ 'x-cosell-control-key': `${key}!` })).toBe(403);
  expect(await reset({ 'x-cosell-control-key': '' })).toBe(403);
  expect(await reset({})).toBe(403);
  expect(await reset({}, '127.0.0.1')).toBe(204);
});
