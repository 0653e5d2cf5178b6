import { noticeCard, wordsFor } from '@cosell/cards';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Lane, Store } from '../src/store/store.ts';
import { ada, bela } from '../src/testing/examples.ts';

const card = noticeCard({ text: 'Hello' }, wordsFor('en-US'));
const otherCard = noticeCard({ text: 'Good-bye' }, wordsFor('en-US'));

/** Activities that are delivered again. */
export const describeTurns = (store: () => Store): void => {
  describe('turns', () => {
    beforeEach(async () => {
      expect(await store().beginTurn(ada, 'turn-1', 1_000, 6_000)).toEqual({ state: 'ours' });
    });

    test('given a turn under way when it is delivered again then it is taken until its time is over', async () => {
      expect(await store().beginTurn(ada, 'turn-1', 5_999, 9_000)).toEqual({ state: 'taken' });
      expect(await store().beginTurn(ada, 'turn-1', 6_000, 9_000)).toEqual({ state: 'ours' });
      expect(await store().beginTurn(ada, 'turn-1', 6_001, 9_000)).toEqual({ state: 'taken' });
    });

    test('given an answered turn when it is delivered again then the first answer is given, also when its time is over', async () => {
      await store().endTurn(ada, 'turn-1', card);
      await store().endTurn(ada, 'turn-1', otherCard);
      expect(await store().beginTurn(ada, 'turn-1', 99_000, 104_000)).toEqual({ state: 'answered', card });
    });

    test('given a turn that was answered without a card then it is answered', async () => {
      await store().endTurn(ada, 'turn-1', undefined);
      expect(await store().beginTurn(ada, 'turn-1', 2_000, 7_000)).toEqual({ state: 'answered' });
    });

    test('given the turn of one seller when another one has one of the same id then each has their own', async () => {
      expect(await store().beginTurn(bela, 'turn-1', 2_000, 7_000)).toEqual({ state: 'ours' });
      await store().endTurn(bela, 'turn-1', otherCard);
      await store().endTurn(ada, 'turn-1', card);
      expect(await store().beginTurn(ada, 'turn-1', 2_000, 7_000)).toEqual({ state: 'answered', card });
      const elsewhere = { ...ada, organizationId: 'organization-2' };
      expect(await store().beginTurn(elsewhere, 'turn-1', 2_000, 7_000)).toEqual({ state: 'ours' });
    });

    test('given one turn when many deliveries begin it at once then one has it', async () => {
      const claims = await Promise.all(Array.from({ length: 8 }, () => store().beginTurn(ada, 'turn-2', 1_000, 6_000)));
      expect(claims.filter(({ state }) => state === 'ours')).toHaveLength(1);
    });

    test('given old turns then they are forgotten, and younger ones stay', async () => {
      await store().endTurn(ada, 'turn-1', card);
      const old = Array.from({ length: 20 }, (_, number) => `old-${number}`);
      await Promise.all(old.map((id) => store().beginTurn(ada, id, 0, 10)));
      await Promise.all(old.map((id) => store().endTurn(ada, id, undefined)));
      while (await store().forgetTurns(11));
      expect(await store().beginTurn(ada, 'old-0', 0, 10)).toEqual({ state: 'ours' });
      expect(await store().beginTurn(ada, 'turn-1', 2_000, 7_000)).toEqual({ state: 'answered', card });
    });
  });
};

const lane: Lane = { tenantId: 'tenant-1', organizationId: 'organization-1', name: 'teams' };
const pace = { usual: [{ burst: 2, interval: 100 }], narrow: { burst: 1, interval: 1_000 } };

/** Calls that have to keep a pace together. */
export const describeLanes = (store: () => Store): void => {
  describe('lanes', () => {
    const take = (now: number, longestWait = 10_000, which = lane) =>
      store().takeSlot([{ lane: which, pace }], now, longestWait);

    test('given a burst then the first calls go at once and the others in turn', async () => {
      const waits = [];
      for (let call = 0; call < 4; call += 1) waits.push((await take(1_000)).wait);
      expect(waits).toEqual([0, 0, 100, 200]);
      expect(await take(1_000, 10_000, { ...lane, organizationId: 'organization-2' })).toEqual({
        taken: true,
        wait: 0,
      });
      expect(await take(1_000, 10_000, { ...lane, tenantId: 'tenant-2' })).toEqual({ taken: true, wait: 0 });
    });

    test('given a slot further away than the caller waits then it is told and nothing is taken', async () => {
      await take(1_000);
      await take(1_000);
      expect(await take(1_000, 99)).toEqual({ taken: false, wait: 100 });
      expect(await take(1_000, 100)).toEqual({ taken: true, wait: 100 });
    });

    test('given two lanes then a call waits for the later one, and where that is too late it takes nothing of either', async () => {
      const slow = { lane: { ...lane, name: 'conversation' }, pace: { ...pace, usual: [{ burst: 1, interval: 500 }] } };
      const both = (longestWait: number) => store().takeSlot([slow, { lane, pace }], 1_000, longestWait);
      expect(await both(0)).toEqual({ taken: true, wait: 0 });
      expect(await both(499)).toEqual({ taken: false, wait: 500 });
      expect(await take(1_000)).toEqual({ taken: true, wait: 0 });
      expect(await both(500)).toEqual({ taken: true, wait: 500 });
      // The lane of many was booked at that instant too.
      expect(await take(1_000)).toEqual({ taken: true, wait: 500 });
    });

    test('given spans then the calls of each are counted, also when the store is asked again', async () => {
      const spans = { lane, pace: { usual: [], spans: { most: 2, length: 200 } } };
      const waits = [];
      for (let call = 0; call < 5; call += 1) waits.push((await store().takeSlot([spans], 1_000, 10_000)).wait);
      expect(waits).toEqual([0, 0, 200, 200, 400]);
    });

    test('given many callers at once then no slot is given out twice', async () => {
      const slots = await Promise.all(Array.from({ length: 12 }, () => take(1_000)));
      const waits = slots.map(({ wait }) => wait).sort((a, b) => a - b);
      expect(waits).toEqual([0, 0, ...Array.from({ length: 10 }, (_, index) => (index + 1) * 100)]);
    });

    test('given many callers with a lane of their own and one of all at once then no slot of that is given out twice', async () => {
      const slots = await Promise.all(
        Array.from({ length: 12 }, (_, index) => {
          const own = { lane: { ...lane, name: `conversation ${index % 3}` }, pace };
          return store().takeSlot([own, { lane, pace }], 1_000, 10_000);
        }),
      );
      expect(new Set(slots.map(({ wait }) => wait)).size).toBe(11);
      expect(slots.every(({ taken }) => taken)).toBe(true);
    });

    test('given a lane that is asked to be narrow then one call goes at once and the others slowly, until then', async () => {
      await store().narrow(lane, 3_000);
      await store().narrow(lane, 2_500);
      const slots = [await take(1_000), await take(1_000), await take(1_000), await take(1_000)];
      expect(slots.map(({ wait }) => wait)).toEqual([0, 1_000, 2_000, 2_000]);
    });

    test('given lanes that have been as good as fresh for long then they are forgotten, and no others', async () => {
      const slow = { ...lane, name: 'slow' };
      await store().narrow(slow, 3_000);
      for (let call = 0; call < 3; call += 1) await take(1_000);
      while (await store().forgetLanes(1_300));
      expect((await take(1_000)).wait).toBe(200);
      while (await store().forgetLanes(1_401));
      expect((await take(1_000)).wait).toBe(0);
      expect([await take(1_000, 10_000, slow), await take(1_000, 10_000, slow)].map(({ wait }) => wait)).toEqual([
        0, 1_000,
      ]);
    });
  });
};
