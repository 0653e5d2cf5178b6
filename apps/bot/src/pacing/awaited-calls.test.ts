import { noticeCard, wordsFor } from '@cosell/cards';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { answerTime, type Conversation, type Person } from '../turn.ts';
import { type AwaitedCalls, awaitedCalls } from './awaited-calls.ts';
import { createPacer, type Pacer } from './pacer.ts';

const group: Conversation = {
  id: '19:group',
  type: 'groupChat',
  tenantId: 'tenant-1',
  serviceUrl: 'http://127.0.0.1',
  botId: '28:bot',
};
const chat: Conversation = { ...group, id: 'a:ada', type: 'personal' };
const card = noticeCard({ text: 'Hello' }, wordsFor('en-US'));

/** How long the channel takes for each call, in milliseconds. */
let callTakes: number;
let made: string[];
let store: Store;
let pacer: Pacer;
let calls: AwaitedCalls;

const answered = async <Result>(name: string, result: Result): Promise<Result> => {
  made.push(name);
  await new Promise((resolve) => setTimeout(resolve, callTakes));
  return result;
};

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-15T10:00:00Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  [callTakes, made] = [100, []];
  store = await openStore('sqlite::memory:', { connections: 1 });
  pacer = createPacer({ store, organizationOf: (id) => id, isPaced: true, now: Date.now, log: silentLog });
  const adapter = {
    emailOf: () => answered('email', 'ada@contoso.example'),
    standingOf: () => answered('standing', 'colleague' as const),
    privateChat: () => answered('chat', chat),
    sendCard: () => answered('card', undefined),
    sendTo: () => answered('sign-in', undefined),
  };
  calls = awaitedCalls(adapter, pacer, Date.now);
});
afterEach(async () => {
  await store.close();
  vi.useRealTimers();
});

/** All that one turn can ask of Teams, one after the other, and how long it takes. */
const everything = async () => {
  const begin = Date.now();
  const ada: Person = { channelUserId: '29:ada', conversation: group, answerBy: begin + answerTime };
  const steps = [
    () => calls.standingOf(ada),
    () => calls.emailOf(ada),
    () => calls.privateChat(ada),
    () => calls.sendTo({ ...ada, conversation: chat }, async () => ({})),
    () => calls.sendCard(ada, chat, card),
  ];
  const ends: string[] = [];
  const turn = (async () => {
    for (const step of steps) {
      await step().then(
        () => ends.push('done'),
        () => ends.push('late'),
      );
    }
    return Date.now() - begin;
  })();
  await vi.advanceTimersByTimeAsync(60_000);
  return { took: await turn, ends };
};

/** Others fill the lanes that a turn needs, so that each of its slots is some way off. */
const othersTake = async (count: number) => {
  const ada = { channelUserId: '29:ada', conversation: group };
  for (let call = 0; call < count; call += 1) {
    await pacer.slotAtRoster(group, 60_000);
    await pacer.slotForChat(ada, 60_000);
    await pacer.slotInTeams(chat, 60_000);
  }
};

describe('what a turn asks of Teams', () => {
  test('given nobody else then all of it is done, and none of it waits', async () => {
    expect(await everything()).toEqual({ took: 5 * callTakes, ends: Array.from({ length: 5 }, () => 'done') });
  });

  test.each([6, 8, 10, 12, 40])(
    'given %i calls of others in each lane then it ends within one time for all, with what can be done',
    async (count) => {
      await othersTake(count);
      const { took, ends } = await everything();
      expect(took).toBeLessThanOrEqual(answerTime);
      expect(made).toHaveLength(ends.filter((end) => end === 'done').length);
      expect(ends).toContain(count < 10 ? 'done' : 'late');
    },
  );

  test('given little time left then a slot that is free now is taken all the same', async () => {
    callTakes = 880;
    expect(await everything()).toMatchObject({ ends: ['done', 'done', 'done', 'done', 'done'] });
  });

  test('given a channel that is slow then what is called under way is waited for no longer than that, and nothing more is called', async () => {
    callTakes = 3_000;
    expect(await everything()).toEqual({ took: answerTime, ends: ['done', 'late', 'late', 'late', 'late'] });
    expect(made).toEqual(['standing', 'email']);
  });
});
