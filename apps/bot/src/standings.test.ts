import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { silentLog } from './log.ts';
import { awaitedCalls } from './pacing/awaited-calls.ts';
import { createPacer } from './pacing/pacer.ts';
import { createStandings, type Standings, visitorMemory } from './standings.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import type { Conversation, Person, Standing } from './turn.ts';

const group: Conversation = {
  id: '19:group',
  type: 'groupChat',
  tenantId: 'tenant-1',
  serviceUrl: 'http://127.0.0.1',
  botId: '28:bot',
};
const by = (channelUserId: string, conversation = group): Person => ({ channelUserId, conversation });

let store: Store;
let now: number;
let said: Record<string, Standing>;
let calls: string[];
let standings: Standings;

beforeEach(async () => {
  [now, said, calls] = [Date.parse('2026-11-15T10:00:00Z'), { guest: 'visitor', outsider: 'unknown' }, []];
  store = await openStore('sqlite::memory:', { connections: 1 });
  const pacer = createPacer({ store, organizationOf: (id) => id, isPaced: true, now: () => now, log: silentLog });
  const roster = {
    emailOf: async () => undefined,
    privateChat: async () => undefined,
    sendCard: async () => undefined,
    sendTo: async () => {},
    standingOf: async ({ channelUserId }: Person) => {
      calls.push(channelUserId);
      const standing = said[channelUserId];
      if (standing === undefined) throw new Error('the roster fails');
      return standing;
    },
  };
  standings = createStandings(
    awaitedCalls(roster, pacer, () => now),
    () => now,
  );
});
afterEach(() => store.close());

describe('what somebody is to a conversation', () => {
  test.each(['guest', 'outsider'])(
    'given a %s who types then one call is made in that time, and colleagues get through',
    async (who) => {
      for (let stroke = 0; stroke < 60; stroke += 1) {
        expect(await standings.of(by(who))).toBe(said[who]);
        now += 50;
      }
      const people = Array.from({ length: 7 }, (_, index) => `colleague-${index}`);
      for (const person of people) said[person] = 'colleague';
      const told = await Promise.all(people.map((person) => standings.of(by(person))));
      expect(told).toEqual(people.map(() => 'colleague'));
      expect(calls).toEqual([who, ...people]);
    },
  );

  test('given a visitor who becomes a colleague then it is known after a while, and asked for no more', async () => {
    await standings.of(by('guest'));
    said['guest'] = 'colleague';
    now += visitorMemory - 1;
    expect(await standings.of(by('guest'))).toBe('visitor');
    now += 1;
    expect(await standings.of(by('guest'))).toBe('colleague');
    now += 100 * visitorMemory;
    expect(await standings.of(by('guest', { ...group, id: '19:other' }))).toBe('colleague');
    expect(calls).toHaveLength(2);
  });

  test('given a visitor to one conversation then another one, and another tenant, is asked of its own', async () => {
    await standings.of(by('guest'));
    await standings.of(by('guest', { ...group, id: '19:other' }));
    await standings.of(by('guest', { ...group, tenantId: 'tenant-2' }));
    expect(calls).toHaveLength(3);
  });

  test('given a bot that comes into a conversation then whoever acts there is asked for again, and nobody elsewhere', async () => {
    const other = { ...group, id: '19:other' };
    for (const conversation of [group, other]) await standings.of(by('outsider', conversation));
    standings.forget(group);
    said['outsider'] = 'colleague';
    expect(await standings.of(by('outsider', other))).toBe('unknown');
    expect(await standings.of(by('outsider'))).toBe('colleague');
  });

  test('given questions about one person at once then they share one call', async () => {
    said['ada'] = 'colleague';
    const told = await Promise.all(Array.from({ length: 20 }, () => standings.of(by('ada'))));
    expect(new Set(told)).toEqual(new Set(['colleague']));
    expect(calls).toEqual(['ada']);
  });

  test('given a roster that fails then each question that shares the call hears of it, and the next one asks again', async () => {
    const asked = await Promise.allSettled([standings.of(by('ada')), standings.of(by('ada'))]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    said['ada'] = 'colleague';
    expect(await standings.of(by('ada'))).toBe('colleague');
    expect(calls).toEqual(['ada', 'ada']);
  });
});
