import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { ada } from '../testing/examples.ts';
import { answerTime, type Turn, type TurnInput } from '../turn.ts';
import { answerOnce } from './answer-once.ts';
import { turnIdOf } from './turn-id.ts';

const arrival = Date.parse('2026-11-15T10:00:00Z');

const turnOf = (input: TurnInput): Turn => ({
  activityId: 'activity-1',
  seller: ada,
  name: 'Ada Jensen',
  channelUserId: '29:ada',
  locale: 'en-US',
  conversation: {
    id: '19:group',
    type: 'groupChat',
    tenantId: ada.tenantId,
    serviceUrl: 'http://127.0.0.1',
    botId: '28:bot',
  },
  input,
});

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { connections: 1 });
});
afterEach(() => store.close());

test.each([
  ['a press', 0, { type: 'button', verb: 'referral.open', data: {} }, 0],
  ['a search', 0, { type: 'search', text: 'con' }, 0],
  ['a message', 0, { type: 'text', text: 'list' }, 0],
  ['a press that waits two seconds for its turn', 2_000, { type: 'button', verb: 'referral.open', data: {} }, 0],
  ['a message that waits two seconds for its turn', 2_000, { type: 'text', text: 'list' }, 2_000],
] as const)('given %s then all that it asks of Teams has one end', async (_what, taken, input, since) => {
  const turn = turnOf(input);
  let now = arrival;
  const ends: unknown[] = [];
  if (taken > 0) await store.beginTurn(ada, turnIdOf(turn) ?? '', now, now + taken);
  await answerOnce({
    handle: async ({ answerBy }) => {
      ends.push(answerBy);
      return {};
    },
    refuse: async () => ({}),
    store,
    now: () => now,
    pause: async (milliseconds) => {
      now += milliseconds;
    },
    log: silentLog,
  })(turn);
  expect(ends).toEqual([arrival + since + answerTime]);
});
