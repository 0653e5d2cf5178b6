import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { apiCaller } from '../testing/api-caller.ts';

const eventSchema = z.strictObject({
  EventName: z.string(),
  ResourceUri: z.string(),
  ResourceName: z.literal('referral'),
  AuditUri: z.null(),
  ResourceChangeUtcDate: z.string(),
});

let url: string;
let events: z.output<typeof eventSchema>[];
let failures: number;
const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  request.on('end', () => {
    failures -= 1;
    if (failures < 0) events.push(eventSchema.parse(JSON.parse(text)));
    response.writeHead(failures < 0 ? 200 : 500).end();
  });
});

beforeEach(async () => {
  events = [];
  failures = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/events`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const setUp = () => {
  const pauses: number[] = [];
  const emulator = createEmulator({
    seed: 1,
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    wait: async (ms) => void pauses.push(ms),
  });
  emulator.control.webhooks(url);
  return { emulator, api: apiCaller(emulator), pauses };
};

const names = () => events.map(({ EventName }) => EventName).toSorted();

test('given an address, when a referral is created and changed, then it hears of both in the published form', async () => {
  const { api } = setUp();
  const { id } = await api.create(sampleReferral);
  await api.call('PATCH', `/${id}`, [{ op: 'add', path: '/salesStage', value: '40' }]);
  await expect.poll(names).toEqual(['referral-created', 'referral-updated']);
  expect(events[0]).toMatchObject({
    ResourceUri: `https://api.partnercenter.microsoft.com/engagements/v1/referrals/${id}`,
    ResourceChangeUtcDate: '2026-03-01T12:00:00.0000000+00:00',
  });
});

test('given a second leg, when it is created or expires, then the first leg’s owner hears of a related change', async () => {
  const { emulator, api } = setUp();
  const { engagementId } = await api.create(sampleReferral);
  await api.create({ ...sampleReferral, engagementId, target: [{ type: 'BusinessProfileLocation', id: 'msft' }] });
  await expect.poll(names).toEqual(['referral-created', 'referral-created', 'related-referral-created']);
  events = [];
  emulator.control.clock({ advance: 'P15D' });
  await api.list({});
  await expect.poll(names).toEqual(['referral-updated', 'related-referral-updated']);
});

test('given a referral that waits and one that is forgotten, when their time is over, then only the first expires', async () => {
  const { emulator, api } = setUp();
  const forgotten = { engagementId: '00000000-0000-4000-8000-00000000000e' };
  emulator.control.state('a referral waits for an answer', forgotten);
  emulator.control.state('no referral exists in this engagement', forgotten);
  const { id } = emulator.control.state('a referral waits for an answer');
  emulator.control.clock({ advance: 'P15D' });
  await api.list({});
  await expect.poll(names).toContain('referral-updated');
  const updated = events.filter(({ EventName }) => EventName === 'referral-updated');
  expect(updated).toMatchObject([{ ResourceUri: expect.stringContaining(`${id}`) }]);
});

test('given a receiver that fails, then it is tried ten times with growing pauses', async () => {
  const { api, pauses } = setUp();
  failures = 9;
  await api.create(sampleReferral);
  await expect.poll(names).toEqual(['referral-created']);
  expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
});

test('given a receiver that fails ten times, then the event is given up and the answer was not kept waiting', async () => {
  const { api, pauses } = setUp();
  failures = 10;
  expect((await api.create(sampleReferral)).status).toBe('Active');
  await expect.poll(() => failures).toBe(0);
  await expect.poll(() => pauses.length).toBe(9);
  expect(events).toEqual([]);
});

test.each(['reset', 'close'] as const)(
  'given an undelivered event, when it comes to a %s, then it is never delivered',
  async (end) => {
    const waiting: (() => void)[] = [];
    const emulator = createEmulator({
      wait: (_, signal) =>
        new Promise((resolve, reject) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    const listening = await emulator.listen();
    emulator.control.webhooks(url);
    failures = 1;
    await apiCaller(emulator).create(sampleReferral);
    await expect.poll(() => waiting.length).toBe(1);
    if (end === 'reset') emulator.reset();
    await listening.close();
    waiting[0]?.();
    emulator.control.webhooks(url);
    const { id } = await apiCaller(emulator).create(sampleReferral);
    await expect.poll(() => events).toMatchObject([{ ResourceUri: expect.stringContaining(id) }]);
  },
);
