import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { apiCaller } from '../testing/api-caller.ts';
import { mostBytes } from './api.ts';

const setUp = () => {
  const emulator = createEmulator({ seed: 1, clock: { now: () => new Date('2026-03-01T12:00:00Z') } });
  return { emulator, api: apiCaller(emulator) };
};

test('given ids of a call, when it is answered, then they come back with the time', async () => {
  const { api } = setUp();
  const ids = { 'request-id': 'r', 'client-request-id': 'c' };
  const { headers } = await api.call('GET', '', undefined, ids);
  expect(Object.fromEntries(headers)).toMatchObject({ ...ids, timestamp: '2026-03-01T12:00:00.0000000Z' });
  const anonymous = await api.call('GET', '');
  expect(anonymous.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(anonymous.headers.has('client-request-id')).toBe(false);
});

test('given a record, when it is read, then header and body name the same version', async () => {
  const { api } = setUp();
  const { id, eTag } = await api.create(sampleReferral);
  const response = await api.call('GET', `/${id.toUpperCase()}`);
  expect(response.headers.get('etag')).toBe(eTag);
  expect(await response.json()).toMatchObject({
    eTag,
    '@odata.context': expect.stringContaining('$metadata#referrals'),
  });
});

test.each([
  ['DELETE', '', 'GET, POST'],
  ['PUT', '', 'GET, POST'],
  ['DELETE', '/some-id', 'GET, PATCH, PUT'],
  ['POST', '/some-id', 'GET, PATCH, PUT'],
])('given %s of %j, then it is 405 with what is possible', async (method, path, allow) => {
  const response = await setUp().api.call(method, path);
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
});

test.each(['/a/b', '-elsewhere'])('given the address %s, then it is 404', async (path) => {
  expect((await setUp().api.call('GET', path)).status).toBe(404);
});

test.each([
  ['text/html', 406],
  ['application/json;q=0', 406],
  ['text/html, application/json;q=0.5', 200],
  ['application/*', 200],
  ['*/*', 200],
])('given Accept: %s, then it is %i', async (accept, status) => {
  expect((await setUp().api.call('GET', '', undefined, { accept })).status).toBe(status);
});

test.each([
  ['POST', 'text/plain', 415],
  ['POST', 'application/json-patch+json', 415],
  ['POST', 'APPLICATION/JSON; charset=UTF-8', 200],
  ['PATCH', 'application/merge-patch+json', 415],
  ['PATCH', 'application/json-patch+json', 204],
])('given a %s with Content-Type: %s, then it is %i', async (method, type, status) => {
  const { api } = setUp();
  const { id } = await api.create(sampleReferral);
  const [path, body] =
    method === 'POST' ? ['', sampleReferral] : [`/${id}`, [{ op: 'add', path: '/salesStage', value: 'Close' }]];
  expect((await api.call(method, path, body, { 'content-type': type })).status).toBe(status);
});

test('given a body of more bytes than allowed, then it is 413 even where its characters are fewer', async () => {
  const notes = 'é'.repeat(mostBytes / 2);
  const { api } = setUp();
  expect((await api.call('POST', '', { ...sampleReferral, details: { notes } })).status).toBe(413);
});

test('given no token, one of elsewhere, an altered or an expired one, then it is 401', async () => {
  const { emulator } = setUp();
  const good = emulator.control.token();
  const [, , signature] = good.split('.');
  const forged = emulator.control.token({ organizationId: 'msft' }).replace(/[^.]+$/, signature ?? '');
  const tokens = [
    '',
    'Basic abc',
    'Bearer a.b.c',
    `Bearer ${good.slice(0, -2)}`,
    `Bearer ${forged}`,
    `Bearer ${emulator.control.token({ expiresIn: -1 })}`,
  ];
  for (const authorization of tokens) {
    const headers = authorization === '' ? {} : { authorization };
    const response = await emulator.handle({ method: 'GET', path: '/v1.0/engagements/referrals', headers });
    expect(response.status).toBe(401);
    expect(response.headers['www-authenticate']).toContain('Bearer');
    expect(response.body).toContain('"unauthenticated"');
  }
});

test('given a token with an end, when the emulator’s clock passes it, then it is 401', async () => {
  const { emulator } = setUp();
  const api = apiCaller(emulator, { expiresIn: 3_600 });
  emulator.control.clock({ advance: 'PT59M59S' });
  expect((await api.call('GET', '')).status).toBe(200);
  emulator.control.clock({ advance: 'PT1S' });
  expect((await api.call('GET', '')).status).toBe(401);
});

test('given a token, when another emulator starts or resets, then it is still good', async () => {
  const token = createEmulator().control.token();
  const { emulator } = setUp();
  emulator.reset();
  const headers = { Authorization: `bearer ${token}` };
  expect((await emulator.handle({ method: 'get', path: '/v1.0/engagements/referrals', headers })).status).toBe(200);
});

test('given the same seed and clock, when the same calls are made, then every answer is the same', async () => {
  const run = async () => {
    const { emulator, api } = setUp();
    await api.call('GET', '');
    const { id } = await api.create(sampleReferral);
    await api.call('PATCH', `/${id}`, [{ op: 'add', path: '/salesStage', value: 'Close' }]);
    await api.create(sampleReferral);
    return emulator.control.journal();
  };
  expect(await run()).toEqual(await run());
});

test('given a call repeated by another caller or for another record, then it is no replay', async () => {
  const { emulator, api } = setUp();
  const same = { 'request-id': 'same' };
  const other = apiCaller(emulator, { user: 'other@contoso.com' });
  const answers = [
    await (await api.call('POST', '', sampleReferral, same)).text(),
    await (await other.call('POST', '', sampleReferral, same)).text(),
  ];
  expect(new Set(answers).size).toBe(2);
});

test('given a refused call, when it is mended and repeated with its request-id, then it is done', async () => {
  const { api } = setUp();
  const same = { 'request-id': 'same' };
  expect((await api.call('POST', '', { ...sampleReferral, name: '' }, same)).status).toBe(400);
  expect((await api.call('POST', '', sampleReferral, same)).status).toBe(200);
});
