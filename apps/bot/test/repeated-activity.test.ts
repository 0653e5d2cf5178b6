import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const openChat = () => world.teams.user('Ada Jensen').openChat();
const cardsOf = (chat: Awaited<ReturnType<typeof openChat>>) =>
  chat.messages().filter(({ mine, cards }) => !mine && cards.length > 0);

describe('an activity that is delivered again', () => {
  test('given new then one draft stands and one card is sent', async () => {
    const chat = await openChat();
    await chat.say('new Northwind');
    const before = cardsOf(chat).length;
    const deliveries = await Promise.all([chat.redeliver(), chat.redeliver()]);
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200]);
    expect(cardsOf(chat)).toHaveLength(before);
    await chat.say('drafts');
    expect(
      chat
        .lastCard()
        .text()
        .match(/Northwind/g),
    ).toHaveLength(1);
  });

  test('given two messages of the same words then each is answered', async () => {
    const chat = await openChat();
    await chat.say('new Northwind');
    await chat.say('new Northwind');
    await chat.say('drafts');
    expect(
      chat
        .lastCard()
        .text()
        .match(/Northwind/g),
    ).toHaveLength(2);
  });

  test('given a press on a form that has gone on since then the answer is the first one, and the form stays where it is', async () => {
    const chat = await openChat();
    await chat.say('new');
    const second = await cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next'));
    const { body: first } = await chat.redeliver();
    const third = await cardAfter(fillIn(second, exampleDraft()).press('draft.next'));
    expect(JSON.stringify(first)).toContain('"step":2');
    const { body: again } = await chat.redeliver();
    expect(again).toMatchObject({ statusCode: 200, value: { fallbackText: expect.any(String) } });
    await chat.say('drafts');
    const opened = await cardAfter(chat.lastCard().press('draft.open'));
    expect(opened.text()).toBe(third.text());
  });

  test('given a submit that is delivered three times at once then one referral stands and all answers are the same', async () => {
    const chat = await openChat();
    const review = await fillForm(chat, exampleDraft('Shared'));
    const referrals = '/v1.0/engagements/referrals';
    world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'delay', delayMs: 400 }]);
    const pressed = review.press('draft.submit');
    const again = await Promise.all([chat.redeliver(), chat.redeliver()]);
    await pressed;
    const [first, second] = again.map(({ body }) => body);
    expect(JSON.stringify(first)).toContain('2 referrals are in Partner Center');
    expect(second).toEqual(first);
    expect(world.posts()).toHaveLength(2);
  });

  test('given a delivery that died before it could answer then a later one takes the turn over', async () => {
    const chat = await openChat();
    await chat.say('new Northwind');
    const before = cardsOf(chat).length;
    await world.restartBot();
    await chat.redeliver();
    expect(cardsOf(chat)).toHaveLength(before + 1);
    world.teams.budget.excuse('a turn: the same message twice to a person');
    await chat.say('drafts');
    expect(
      chat
        .lastCard()
        .text()
        .match(/Northwind/g),
    ).toHaveLength(1);
  });
});
