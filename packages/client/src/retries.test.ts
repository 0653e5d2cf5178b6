import { describe, expect, test } from 'vitest';
import type { ReferralClient } from './referral-client.ts';
import { type Scripted, scriptedServer } from '../test/scripted-server.ts';
import { id, record, rejectionOf, smallBody, testClient } from '../test/test-client.ts';

const close = [{ op: 'replace', path: '/status', value: 'Closed' }] as const;

const operations = {
  create: (client: ReferralClient) => client.create(smallBody),
  get: (client: ReferralClient) => client.get(id),
  listPage: (client: ReferralClient) => client.listPage(),
  change: (client: ReferralClient) => client.change(id, close, { ifMatch: '"1"', prefer: 'representation' }),
  replace: (client: ReferralClient) => client.replace(record),
};
type Name = keyof typeof operations;
const names: readonly Name[] = ['create', 'get', 'listPage', 'change', 'replace'];

const good: Scripted = { body: { ...record, value: [] } };
const surelyNotProcessed: [string, Scripted][] = [
  ['429', { status: 429 }],
  ['503', { status: 503 }],
];
const answerLost: [string, Scripted][] = [
  ['408', { status: 408 }],
  ['502', { status: 502, body: '<html>' }],
  ['504', { status: 504 }],
  ['a dropped connection', 'drop'],
  ['a reset connection', 'reset'],
  ['a connection lost within the body', 'half'],
];

describe('what surely was not processed', () => {
  test.each(names.flatMap((name) => surelyNotProcessed.map(([what, answer]) => [name, what, answer] as const)))(
    'given %s and %s twice, then the third attempt is the good one, with the same request-id',
    async (name, _, answer) => {
      const server = await scriptedServer([answer, answer, good]);
      const { client, waits } = testClient(server.url);
      await operations[name](client);
      expect(waits).toEqual([250, 500]);
      expect(new Set(server.received.map(({ headers }) => headers['request-id'])).size).toBe(1);
      expect(new Set(server.received.map(({ headers }) => headers['client-request-id'])).size).toBe(3);
    },
  );

  test.each(names)(
    'given %s and a refused connection, then it is tried again and reported as unavailable',
    async (name) => {
      const server = await scriptedServer([]);
      await server.close();
      const { client, waits } = testClient(server.url);
      expect(await rejectionOf(operations[name](client))).toMatchObject({
        name: 'UnavailableError',
        status: undefined,
      });
      expect(waits).toHaveLength(3);
    },
  );
});

describe('a lost answer', () => {
  test.each(answerLost)('given create and %s, then the outcome is unknown at once', async (_, answer) => {
    const server = await scriptedServer([answer, good]);
    const { client, waits } = testClient(server.url);
    expect(await rejectionOf(client.create(smallBody))).toMatchObject({ name: 'OutcomeUnknownError' });
    expect(server.received).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test.each(
    (['get', 'listPage', 'change', 'replace'] as const).flatMap((name) =>
      answerLost.map(([what, answer]) => [name, what, answer] as const),
    ),
  )('given %s and %s, then it is tried again', async (name, _, answer) => {
    const server = await scriptedServer([answer, good]);
    await operations[name](testClient(server.url).client);
    expect(server.received).toHaveLength(2);
  });

  test.each(['get', 'change'] as const)('given %s and no answer in time, then it is tried again', async (name) => {
    const server = await scriptedServer(['hang', good]);
    await operations[name](testClient(server.url, { attemptTimeout: 300 }).client);
    expect(server.received.length).toBeGreaterThan(1);
  });

  test.each([
    ['get', 'UnavailableError'],
    ['listPage', 'UnavailableError'],
    ['change', 'OutcomeUnknownError'],
    ['replace', 'OutcomeUnknownError'],
  ] as const)('given %s and no answer ever, then after four attempts it is the %s', async (name, error) => {
    const server = await scriptedServer(['drop']);
    const { client, waits } = testClient(server.url);
    expect(await rejectionOf(operations[name](client))).toMatchObject({ name: error });
    expect(server.received).toHaveLength(4);
    expect(waits).toEqual([250, 500, 1_000]);
  });

  test.each([
    ['then 412', { status: 412 }, { name: 'ConflictError', afterLostAnswer: true }],
    ['then 503 with a long wait', { status: 503, headers: { 'retry-after': '3600' } }, { name: 'OutcomeUnknownError' }],
  ] as const)('given a change whose answer was lost, %s, then the error does not hide it', async (_, answer, facts) => {
    const server = await scriptedServer(['drop', answer]);
    expect(await rejectionOf(operations.change(testClient(server.url).client))).toMatchObject(facts);
  });

  test('given a change that met 503 first, when it is refused by 412, then no answer was lost', async () => {
    const server = await scriptedServer([{ status: 503 }, { status: 412 }]);
    const error = await rejectionOf(operations.change(testClient(server.url).client));
    expect(error).toMatchObject({ name: 'ConflictError', afterLostAnswer: false });
  });
});

describe('a success that makes no sense', () => {
  test.each([
    ['create', '{"id":', 'OutcomeUnknownError'],
    ['create', '', 'OutcomeUnknownError'],
    ['create', '{"name":"no id"}', 'OutcomeUnknownError'],
    ['change', '{"id":', 'OutcomeUnknownError'],
    ['get', '<html>', 'UnavailableError'],
    ['listPage', '{"value":[{"name":"no id"}]}', 'UnavailableError'],
    ['listPage', '{"value":{}}', 'UnavailableError'],
  ] as const)('given %s and %s, then it is the %s, and not tried again', async (name, body, error) => {
    const server = await scriptedServer([{ body }]);
    const { client } = testClient(server.url);
    expect(await rejectionOf(operations[name](client))).toMatchObject({ name: error, status: 200 });
    expect(server.received).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  test('given seconds, then exactly they are waited', async () => {
    const server = await scriptedServer([{ status: 503, headers: { 'retry-after': '7' } }, good]);
    const { client, waits } = testClient(server.url);
    await client.create(smallBody);
    expect(waits).toEqual([7_000]);
  });

  test('given more than a call waits, then the error says how long', async () => {
    const server = await scriptedServer([{ status: 429, headers: { 'retry-after': 'Sat, 31 Jan 2026 01:00:00 GMT' } }]);
    const { client, waits } = testClient(server.url);
    expect(await rejectionOf(client.get(id))).toMatchObject({ name: 'ThrottledError', retryAfterMs: 3_600_000 });
    expect(waits).toEqual([]);
  });
});

describe('the number of attempts', () => {
  test.each(names)('given %s with one attempt, then there is no second', async (name) => {
    const server = await scriptedServer([{ status: 503 }]);
    const { client } = testClient(server.url, { attempts: 1 });
    expect(await rejectionOf(operations[name](client))).toMatchObject({ name: 'UnavailableError' });
    expect(server.received).toHaveLength(1);
  });

  test('given a call of its own number, then that counts', async () => {
    const server = await scriptedServer([{ status: 503 }]);
    await rejectionOf(testClient(server.url).client.get(id, { attempts: 2 }));
    expect(server.received).toHaveLength(2);
  });
});
