import { expect, test } from 'vitest';
import { UnauthorizedError } from './errors.ts';
import { type Received, type Scripted, scriptedServer } from '../test/scripted-server.ts';
import { id, record, rejectionOf, testClient } from '../test/test-client.ts';
import type { TokenRequest } from './token.ts';

const refused: Scripted = { status: 401 };
const challenged: Scripted = {
  status: 401,
  headers: { 'www-authenticate': 'Bearer error="insufficient_claims", claims="e30="' },
};

const countedTokens = () => {
  const requests: (TokenRequest | undefined)[] = [];
  const token = async (request?: TokenRequest) => `token-${requests.push(request)}`;
  return { requests, token };
};

const authorizations = (received: readonly Received[]) => received.map(({ headers }) => headers.authorization);

test('given several attempts, then the token is asked for once', async () => {
  const server = await scriptedServer([{ status: 503 }, { body: record }]);
  const { requests, token } = countedTokens();
  await testClient(server.url, { token }).client.get(id);
  expect(requests).toEqual([{}]);
  expect(authorizations(server.received)).toEqual(['Bearer token-1', 'Bearer token-1']);
});

test('given 401, then one more attempt is made with a fresh token, even when retries are off', async () => {
  const server = await scriptedServer([refused, { body: record }]);
  const { requests, token } = countedTokens();
  await testClient(server.url, { token, attempts: 1 }).client.get(id);
  expect(requests).toEqual([{}, { refresh: true }]);
  expect(authorizations(server.received)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('given 401 again, then it is over', async () => {
  const server = await scriptedServer([refused]);
  expect(await rejectionOf(testClient(server.url).client.get(id))).toMatchObject({ name: 'UnauthorizedError' });
  expect(server.received).toHaveLength(2);
});

test('given 401 with a claims challenge, then no token is asked for blindly', async () => {
  const server = await scriptedServer([challenged]);
  const { requests, token } = countedTokens();
  const error = await rejectionOf(testClient(server.url, { token }).client.get(id));
  expect(error).toMatchObject({ name: 'UnauthorizedError', claims: '{}' });
  expect(requests).toEqual([{}]);
});

test('given the claims of an earlier challenge, then the token has to meet them', async () => {
  const server = await scriptedServer([refused, { body: record }]);
  const { requests, token } = countedTokens();
  await testClient(server.url, { token }).client.get(id, { claims: '{"a":1}' });
  expect(requests).toEqual([{ claims: '{"a":1}' }, { refresh: true, claims: '{"a":1}' }]);
});

test('given no token, then nothing is sent and the reason is kept', async () => {
  const server = await scriptedServer([{ body: record }]);
  const reason = new Error('sign-in is down');
  const { client } = testClient(server.url, { token: () => Promise.reject(reason) });
  expect(await rejectionOf(client.get(id))).toMatchObject({ name: 'UnavailableError', cause: reason });
  expect(server.received).toEqual([]);
});

test('given an error of this package in place of a token, then it comes back as it is', async () => {
  const signedOut = new UnauthorizedError('Sign in first.', { code: 'unauthenticated', requestId: 'r' });
  const { client } = testClient('http://127.0.0.1', { token: () => Promise.reject(signedOut) });
  expect(await rejectionOf(client.get(id))).toBe(signedOut);
});

test.each(['', ' ', 'two words', 'line\nbreak', 'ünïcode'])(
  'given the token "%s", then it is never shown',
  async (bad) => {
    const server = await scriptedServer([{ body: record }]);
    const error = await rejectionOf(testClient(server.url, { token: async () => bad }).client.get(id));
    expect(error).toMatchObject({ name: 'UnauthorizedError', cause: undefined });
    expect(String(error).includes(bad) && bad.trim() !== '').toBe(false);
    expect(server.received).toEqual([]);
  },
);
