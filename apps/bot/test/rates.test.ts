import { publishedRates } from '@cosell/teams-channel';
import type { Chat } from '@cosell/teams-channel/testing';
import { expect, type TestContext, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openWorld } from './world.ts';

const patience = 30_000;
const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** A Teams that refuses what is beyond its rates; to be refused breaks a budget, which the close of the world tells. */
const openPaced = async ({ onTestFinished }: TestContext) => {
  const world = await openWorld({ env: { COSELL_PACING: 'on' }, rates: publishedRates });
  onTestFinished(world.close);
  return world;
};

const answersIn = (chat: Chat) => chat.messages().filter(({ cards }) => cards.length > 0);

test.concurrent(
  'given a Teams that refuses what is beyond its rates then a seller who does everything at once is answered in whole',
  async (context) => {
    const { teams, posts } = await openPaced(context);
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
    expect(teams.budget.calls().filter(({ isRefused }) => isRefused)).toEqual([]);
  },
  patience,
);

test.concurrent(
  'given 24 sellers at once, of whom six ask in one group chat, then each is answered in their private chat, and none is refused',
  async (context) => {
    const { teams } = await openPaced(context);
    const sellers = Array.from({ length: 24 }, (_, index) => teams.user(`Seller ${index}`));
    const chats = await Promise.all(sellers.map((seller) => seller.openChat()));
    const [first = teams.user('Ada Jensen'), ...others] = sellers.slice(0, 6);
    const group = await teams.groupChat('Fabrikam deal', [first, ...others]);
    const inGroup = [first, ...others].map((seller) => group.as(seller).say('@Cosell drafts'));
    await Promise.all([...inGroup, ...chats.slice(6).map((chat) => chat.say('drafts'))]);
    for (const chat of chats) await chat.until(() => answersIn(chat).length === 2, patience);
    const shared = group.as(first);
    await shared.until(() => answersIn(shared).length === 1 + 6, patience);
    expect(teams.budget.calls().filter(({ isRefused }) => isRefused)).toEqual([]);
  },
  patience,
);
