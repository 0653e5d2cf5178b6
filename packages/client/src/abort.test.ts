import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { scriptedServer } from '../test/scripted-server.ts';
import { id, rejectionOf, smallBody, testClient } from '../test/test-client.ts';

const reason = new Error('the caller has had enough');

test('given a signal that is aborted already, then nothing is sent and no token asked for', async () => {
  const server = await scriptedServer([{}]);
  let asked = 0;
  const token = async () => `t${(asked += 1)}`;
  const { client } = testClient(server.url, { token });
  expect(await rejectionOf(client.create(smallBody, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect([server.received.length, asked]).toEqual([0, 0]);
});

test('given a read under way, when the caller aborts, then its reason comes back', async () => {
  const server = await scriptedServer(['hang']);
  const controller = new AbortController();
  const requested = server.requested();
  const read = rejectionOf(testClient(server.url).client.get(id, { signal: controller.signal }));
  await requested;
  controller.abort(reason);
  expect(await read).toBe(reason);
  expect(server.received).toHaveLength(1);
});

test('given a create under way, when the caller aborts, then the outcome is unknown', async () => {
  const server = await scriptedServer(['hang']);
  const controller = new AbortController();
  const requested = server.requested();
  const create = rejectionOf(testClient(server.url).client.create(smallBody, { signal: controller.signal }));
  await requested;
  controller.abort(reason);
  expect(await create).toMatchObject({ name: 'OutcomeUnknownError', cause: reason });
});

test('given a wait between attempts, when the caller aborts, then the wait ends', async () => {
  const server = await scriptedServer([{ status: 503, headers: { 'retry-after': '30' } }]);
  const controller = new AbortController();
  const clock = {
    ...systemClock,
    sleep: (ms: number, signal?: AbortSignal) => {
      const wait = systemClock.sleep(ms, signal);
      controller.abort(reason);
      return wait;
    },
  };
  const { client } = testClient(server.url, { clock });
  expect(await rejectionOf(client.create(smallBody, { signal: controller.signal }))).toBe(reason);
});

test('given a time of its own for the call, then a slow answer is not awaited', async () => {
  const server = await scriptedServer(['hang']);
  const create = testClient(server.url).client.create(smallBody, { timeout: 50 });
  expect(await rejectionOf(create)).toMatchObject({ name: 'OutcomeUnknownError', cause: { name: 'TimeoutError' } });
});
