import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHousekeeping } from './housekeeping.ts';
import { silentLog } from './log.ts';
import { openStore } from './store/open-store.ts';
import type { Lane, Store } from './store/store.ts';
import { ada } from './testing/examples.ts';

const minute = 60_000;
const begin = Date.parse('2026-11-15T10:00:00Z');
const pace = { usual: [{ burst: 1, interval: 5 * minute }] };
const lane: Lane = { ...ada, name: 'roster 19:group' };

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { connections: 1 });
});
afterEach(() => store.close());

const forgetAt = (now: number) => createHousekeeping(store, () => now, silentLog).forget();

test('given what a seller has asked to see then it is kept for ten minutes', async () => {
  const read = { referralId: undefined, askedAt: begin };
  await store.savePendingRead(ada, read);
  await forgetAt(begin + 10 * minute);
  expect(await store.takePendingRead(ada)).toEqual(read);
  await store.savePendingRead(ada, read);
  await forgetAt(begin + 10 * minute + 1);
  expect(await store.takePendingRead(ada)).toBeUndefined();
});

test('given a turn then its answer is kept for ten minutes', async () => {
  await store.beginTurn(ada, 'turn-1', begin, begin);
  await store.endTurn(ada, 'turn-1', undefined);
  await forgetAt(begin + 10 * minute);
  expect(await store.beginTurn(ada, 'turn-1', begin, begin)).toEqual({ state: 'answered' });
  await forgetAt(begin + 10 * minute + 1);
  expect(await store.beginTurn(ada, 'turn-1', begin, begin)).toEqual({ state: 'ours' });
});

test('given a lane then it is kept for an hour after it is as good as fresh', async () => {
  const take = () => store.takeSlot([{ lane, pace }], begin, 60 * minute);
  await take();
  await forgetAt(begin + 65 * minute);
  expect(await take()).toEqual({ taken: true, wait: 5 * minute });
  await forgetAt(begin + 70 * minute + 1);
  expect(await take()).toEqual({ taken: true, wait: 0 });
});
