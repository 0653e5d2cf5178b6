import type { Chat } from '@cosell/teams-channel/testing';
import { expect, type TestContext, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { tooSoon } from './too-soon.ts';
import { openWorld } from './world.ts';

const patience = 30_000;
const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

const openPaced = async ({ onTestFinished }: TestContext) => {
  const world = await openWorld({ env: { COSELL_PACING: 'on' } });
  const begin = Date.now();
  onTestFinished(world.close);
  return { ...world, tooSoon: () => tooSoon(world.teams.budget.calls(), begin) };
};

const answersIn = (chat: Chat) => chat.messages().filter(({ cards }) => cards.length > 0);

test.concurrent(
  'given a bot that keeps to the rates of Teams then a seller who does everything at once is answered in whole',
  async (context) => {
    const world = await openPaced(context);
    const { teams, posts } = world;
    const [ada, bela] = [teams.user('Ada Jensen'), teams.user('Béla Kovács')];
    const chat = await ada.openChat();
    for (const type of ['Independent', 'Shared'] as const) {
      const review = await fillForm(chat, exampleDraft(type));
      expect((await cardAfter(review.press('draft.submit'))).text()).toContain('in Partner Center');
    }
    expect(posts().map(({ status }) => status)).toEqual([200, 200, 200]);
    const group = await teams.groupChat('Fabrikam deal', [ada, bela]);
    const show = `show ${anyId.exec(JSON.stringify(posts().map(({ response }) => response.body)))?.[0]}`;
    for (const text of ['drafts', 'list', show]) await chat.say(text);
    for (const text of ['help', 'drafts', show]) await group.as(ada).say(`@Cosell ${text}`);
    await group.as(bela).look();
    // Each of the two got a welcome; what was asked for in the group came to the private chat as well.
    expect(answersIn(group.as(ada))).toHaveLength(1 + 3);
    expect(answersIn(chat)).toHaveLength(1 + 2 + 3 + 2);
    expect(world.tooSoon()).toEqual([]);
  },
  patience,
);

test.concurrent(
  'given 14 sellers at once, of whom ten ask in one group chat as well, then each is answered, and nothing comes too soon for Teams',
  async (context) => {
    const world = await openPaced(context);
    const { teams } = world;
    const sellers = Array.from({ length: 14 }, (_, index) => teams.user(`Seller ${index}`));
    const chats = await Promise.all(sellers.map((seller) => seller.openChat()));
    const [first = teams.user('Ada Jensen'), ...others] = sellers.slice(0, 10);
    const group = await teams.groupChat('Fabrikam deal', [first, ...others]);
    const asked = chats.flatMap((chat) => [chat.say('help'), chat.say('help')]);
    await Promise.all([...asked, ...[first, ...others].map((seller) => group.as(seller).say('@Cosell help'))]);
    for (const chat of chats) await chat.until(() => answersIn(chat).length === 1 + 2, patience);
    const shared = group.as(first);
    await shared.until(() => answersIn(shared).length === 1 + 10, patience);
    expect(world.tooSoon()).toEqual([]);
  },
  patience,
);
