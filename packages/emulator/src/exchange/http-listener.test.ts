import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator, type Emulator } from '../emulator.ts';
import { mostBytes } from '../service/api.ts';
import { referralsPath } from '../service/referral-record.ts';
import type { FaultRequest } from '../state/faults.ts';
import type { Listening } from './http-listener.ts';

let emulator: Emulator;
let listening: Listening;

beforeEach(async () => {
  emulator = createEmulator();
  listening = await emulator.listen();
});
afterEach(() => listening.close());

const post = (body: string) =>
  fetch(`${listening.url}${referralsPath}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${emulator.control.token()}`, 'content-type': 'application/json' },
    body,
  });

test('given a body with any letters, when it is posted over HTTP, then it comes back whole', async () => {
  const name = 'Übernahme – 日本 😀';
  const response = await post(JSON.stringify({ ...sampleReferral, name }));
  expect(await response.json()).toMatchObject({ name });
});

test('given a body in pieces that cut a letter in two, then it is read whole', async () => {
  const bytes = Buffer.from(JSON.stringify({ ...sampleReferral, name: 'é' }));
  const cut = bytes.indexOf(0xc3) + 1;
  const call = request(`${listening.url}${referralsPath}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${emulator.control.token()}`, 'content-type': 'application/json' },
  });
  call.write(bytes.subarray(0, cut));
  call.end(bytes.subarray(cut));
  const [response]: IncomingMessage[] = await once(call, 'response');
  response?.resume();
  expect(response?.statusCode).toBe(200);
  expect(emulator.control.journal()).toMatchObject([{ request: { body: { name: 'é' } } }]);
});

test('given a body that is far too large, then it is 413 and the connection goes on', async () => {
  expect((await post('x'.repeat(4 * mostBytes))).status).toBe(413);
  expect((await post(JSON.stringify(sampleReferral))).status).toBe(200);
});

test.each<[FaultRequest['kind'], number]>([
  ['drop-before-commit', 0],
  ['reset', 0],
  ['drop-after-commit', 1],
])('given %s, then the connection breaks over HTTP too', async (kind, records) => {
  emulator.control.faults([{ kind, nth: 1 }]);
  await expect(post(JSON.stringify(sampleReferral))).rejects.toThrow('fetch failed');
  const list = await emulator.handle({
    method: 'GET',
    path: referralsPath,
    headers: { authorization: `Bearer ${emulator.control.token()}` },
  });
  expect(JSON.parse(list.body)).toMatchObject({ value: Array.from({ length: records }, () => ({})) });
});

test('given something that is not HTTP, then it is answered and the emulator lives', async () => {
  const { hostname, port } = new URL(listening.url);
  const socket = connect(Number(port), hostname);
  socket.end('nonsense\r\n\r\n');
  const [answer]: Buffer[] = await once(socket, 'data');
  expect(answer?.toString()).toContain('400 Bad Request');
  expect((await fetch(`${listening.url}/healthz`)).status).toBe(200);
});

test('given a hanging call, when it is closed, then the call ends, and closing twice is harmless', async () => {
  emulator.control.faults([{ kind: 'hang' }]);
  const failure = post('{}').catch((error: unknown) => error);
  await expect.poll(() => emulator.control.journal()).toHaveLength(1);
  await listening.close();
  await listening.close();
  expect(await failure).toBeInstanceOf(TypeError);
});

test('given an address that others can reach, then it does not listen', async () => {
  await expect(emulator.listen({ host: '0.0.0.0' })).rejects.toThrow('loopback');
});

test('given such an address and that it is meant, then it listens there', async () => {
  const exposed = await emulator.listen({ host: '0.0.0.0', expose: true });
  expect(exposed.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  expect((await fetch(`${exposed.url.replace('0.0.0.0', '127.0.0.1')}/healthz`)).status).toBe(200);
  await exposed.close();
});
