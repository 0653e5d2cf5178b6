import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThrottle, publishedRates } from '@cosell/teams-channel';
import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { silentLog } from '../log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type Conversation, wholeIdOf } from '../turn.ts';
import { createPacer } from './pacer.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-flood-'));
  store = await openStore(`sqlite:${join(folder, 'cosell.db')}`, { connections: 1 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** As long as an answer may stand in the queue, in milliseconds. */
const longestQueue = 10 * 60_000;
const begin = Date.parse('2026-11-15T10:00:00Z');
const operations = ['post', 'send', 'roster', 'create'] as const;

/**
 * So many calls of a kind at once (`send` is a post that somebody waits for) about one conversation, so many milliseconds after
 * the wave before.
 */
interface Wave {
  readonly place: string;
  readonly operation: (typeof operations)[number];
  readonly count: number;
  readonly gap: number;
}

const anyWave: fc.Arbitrary<Wave> = fc.record({
  place: fc.oneof(
    fc.constantFrom('19:group', '19:channel;messageid=1', '19:channel;messageid=2'),
    fc.integer({ min: 1, max: 40 }).map((person) => `a:${person}`),
  ),
  operation: fc.constantFrom(...operations),
  count: fc.integer({ min: 1, max: 12 }),
  gap: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 5_000 }) },
  ),
});

const conversationAt = (id: string, tenantId: string): Conversation => ({
  id,
  type: 'groupChat',
  tenantId,
  serviceUrl: 'http://127.0.0.1',
  botId: '28:bot',
});

let tenants = 0;

/** When the calls of a flood are made, by a tenant of its own. */
const callsOf = async (flood: readonly Wave[]) => {
  tenants += 1;
  const tenantId = `tenant-${tenants}`;
  let now = begin;
  const pacer = createPacer({ store, organizationOf: (id) => id, isPaced: true, now: () => now, log: silentLog });
  const slots = {
    post: (place: string) => pacer.slotInQueue(conversationAt(place, tenantId), longestQueue),
    send: (place: string) => pacer.slotInTeams(conversationAt(place, tenantId), longestQueue),
    roster: (place: string) => pacer.slotAtRoster(conversationAt(place, tenantId), longestQueue),
    create: (place: string) => {
      const conversation = conversationAt('19:group', tenantId);
      return pacer.slotForChat({ conversation, channelUserId: place }, longestQueue);
    },
  };
  const calls = [];
  for (const { place, operation, count, gap } of flood) {
    now += gap;
    for (let call = 0; call < count; call += 1) {
      const { taken, wait } = await slots[operation](place);
      calls.push({ place, operation, taken, wait, at: now - begin + wait });
    }
  }
  return calls;
};
type Calls = Awaited<ReturnType<typeof callsOf>>;

/** What Teams, as it publishes its rates, does not take of these calls. */
const refusedOf = (calls: Calls) => {
  const takes = createThrottle(publishedRates);
  const refused = (place: string, kind: Wave['operation'], at: number) => {
    const operation = kind === 'send' ? 'post' : kind;
    const id = operation === 'create' ? place : wholeIdOf(conversationAt(place, 'tenant'));
    return !takes({ operation, conversation: { id, type: 'groupChat', tenantId: '', members: [], messages: [] } }, at);
  };
  return calls
    .toSorted((one, other) => one.at - other.at)
    .filter(({ place, operation, at }) => refused(place, operation, at));
};

const waitsIn = (calls: Calls, place: RegExp) => calls.filter((call) => place.test(call.place)).map(({ wait }) => wait);
const toAll = (places: readonly string[], count: number) =>
  places.map((place): Wave => ({ place, operation: 'post', count, gap: 0 }));

describe('a flood', () => {
  test.prop([fc.array(anyWave, { maxLength: 40, size: 'max' })], { numRuns: 8 })(
    'is taken by Teams in whole, wherever in a tenant it comes from',
    async (flood) => {
      const calls = await callsOf(flood);
      expect(calls.filter(({ taken }) => !taken)).toEqual([]);
      expect(refusedOf(calls)).toEqual([]);
    },
  );

  test('of 200 in one group chat and of 40 private chats at once is answered in whole, and the group holds up no private chat', async () => {
    const people = Array.from({ length: 40 }, (_, index) => `a:${index}`);
    const calls = await callsOf([...toAll(['19:group'], 200), ...toAll(people, 2), ...toAll(people, 3)]);
    expect(calls.filter(({ taken }) => taken)).toHaveLength(400);
    expect(refusedOf(calls)).toEqual([]);
    // 200 answers in private chats and some of the group's, 15 a second.
    expect(Math.max(...waitsIn(calls, /^a:/))).toBeLessThanOrEqual(16_000);
    // 60 in thirty seconds and 8 in two are taken, so that 200 take some 150 seconds.
    expect(Math.max(...waitsIn(calls, /group/))).toBeLessThanOrEqual(150_000);
  });

  test('of 200 answers leaves a press its room: the three calls that it needs are made within a second', async () => {
    const people = Array.from({ length: 100 }, (_, index) => `a:${index}`);
    const press = (['roster', 'create', 'send'] as const).map((operation) => ({
      place: 'a:presser',
      operation,
      count: 1,
      gap: 0,
    }));
    const calls = await callsOf([...toAll(people, 2), ...press]);
    expect(refusedOf(calls)).toEqual([]);
    expect(Math.max(...waitsIn(calls, /presser/))).toBeLessThan(1_000);
  });

  test('in one conversation leaves another one free', async () => {
    const calls = await callsOf([...toAll(['19:group'], 100), ...toAll(['a:1'], 4)]);
    expect(Math.max(...waitsIn(calls, /^a:/))).toBeLessThanOrEqual(400);
  });
});
