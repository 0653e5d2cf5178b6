import type { TokenCall } from '@cosell/teams-channel';
import type { Chat } from '@cosell/teams-channel/testing';
import { expect, type TestContext, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openSignInWorld } from './sign-in-world.ts';

const shows = (chat: Chat, text: string): boolean =>
  chat.messages().some(({ cards }) => cards.some((card) => card.text().includes(text)));

/** A world of its own, since each of these waits for the SDK, and a seller who has signed in or not. */
const openWith = async ({ onTestFinished }: TestContext, state: 'signed in' | 'signed out') => {
  const world = await openSignInWorld();
  onTestFinished(world.close);
  const seller = await world.seller('Ada Jensen', 'contoso');
  if (state === 'signed in') {
    await seller.chat.say('sign in');
    await seller.chat.signIn(world.tokens);
    await seller.chat.until((chat) => shows(chat, 'You are signed in'));
  }
  return { ...seller, world, breakDown: (operation: TokenCall['operation']) => world.tokens.breakDown(operation) };
};

test.concurrent('given a deal and a token service that fails then it is tried again later, and a read says so', async (context) => {
  const { chat, world, breakDown } = await openWith(context, 'signed in');
  const review = await fillForm(chat, exampleDraft());
  breakDown('get');
  await review.press('draft.submit');
  await chat.until(() => shows(chat, 'Waiting for Partner Center'));
  await chat.say('list');
  expect(chat.lastCard().text()).toContain('Partner Center is not answering');
  expect(world.posts()).toEqual([]);
  expect(chat.signInCards()).toHaveLength(1);
});

test.concurrent('given a sign-out and a token service that fails then the token is not used any more all the same', async (context) => {
  const { chat, breakDown } = await openWith(context, 'signed in');
  breakDown('sign-out');
  await chat.say('sign out');
  expect(chat.lastCard().text()).toContain('Something went wrong');
  const asked = chat.signInCards().length;
  await chat.say('list');
  expect(chat.signInCards()).toHaveLength(asked + 1);
});

test.concurrent('given no request to sign in to be had then it says so', async (context) => {
  const { chat, breakDown } = await openWith(context, 'signed out');
  breakDown('resource');
  await chat.say('sign in');
  expect(chat.lastCard().text()).toContain('I cannot ask you to sign in at the moment');
  expect(chat.signInCards()).toEqual([]);
});

test.concurrent('given a deal and no request to sign in to be had then it is kept, with the button to ask again', async (context) => {
  const { chat, breakDown } = await openWith(context, 'signed out');
  const review = await fillForm(chat, exampleDraft());
  breakDown('resource');
  const parked = await cardAfter(review.press('draft.submit'));
  expect(parked.actions().map(({ verb }) => verb)).toContain('submission.sign-in');
});

test.concurrent('given an exchange that breaks then Teams falls back to the button, and no secret is logged', async (context) => {
  const { chat, userId, world, breakDown } = await openWith(context, 'signed out');
  await chat.say('sign in');
  breakDown('exchange');
  const { exchanges, code } = await chat.signIn(world.tokens);
  expect([exchanges[0]?.status, code?.status]).toEqual([412, 200]);
  expect(world.lines.join('')).toContain('sign-in not completed');
  expect(world.lines.join('')).not.toContain(world.tokens.clientTokenOf(userId));
});
