import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** fetch() does not let one choose these headers. */
const statusFor = (path: string, method: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sending = request(new URL(path, world.botUrl()), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.end(method === 'POST' ? '{}' : undefined);
  });

describe.each([
  ['/healthz', 'GET', 200],
  ['/metrics', 'GET', 200],
  ['/api/messages', 'POST', 400],
])('a local bot, asked for %s', (path, method, usual) => {
  test.each([{ host: 'rebound.example' }, { origin: 'https://evil.example' }, { origin: 'null' }, { host: '[' }])(
    'given a page of the web behind it (%j) then it is 403',
    async (headers) => {
      expect(await statusFor(path, method, headers)).toBe(403);
    },
  );

  test.each([{ host: 'localhost:3978' }, { host: '[::1]' }, { origin: 'http://127.0.0.1:4020' }])(
    'given a program of this machine (%j) then it is answered as usual',
    async (headers) => {
      expect(await statusFor(path, method, headers)).toBe(usual);
    },
  );
});
