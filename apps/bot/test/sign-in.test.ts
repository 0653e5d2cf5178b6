import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openSignInWorld, type SignInWorld } from './sign-in-world.ts';

let world: SignInWorld;
beforeEach(async () => {
  world = await openSignInWorld();
});
afterEach(() => world.close());

describe('a seller who is not signed in', () => {
  test('given list then the seller is asked to sign in, and told to ask again', async () => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    await chat.say('list');
    expect(chat.signInCards()).toHaveLength(1);
    const { exchanges } = await chat.signIn(world.tokens);
    expect(exchanges.map(({ status }) => status)).toEqual([200]);
    await chat.until(() => chat.lastCard().text().includes('You are signed in'));
    await chat.say('list');
    expect(chat.lastCard().text()).toContain('There are no referrals yet');
  });

  test('given a deal that is sent then it waits for the sign-in, and goes on by itself', async () => {
    const { chat, caller } = await world.seller('Ada Jensen', 'contoso');
    const review = await fillForm(chat, exampleDraft('Shared'));
    const parked = await cardAfter(review.press('draft.submit'));
    expect(parked.text()).toContain('Sign in to go on');
    expect(world.posts()).toEqual([]);
    await chat.signIn(world.tokens);
    await chat.until(() => review.messageId && chat.messages().some(({ cards }) => cards.some((card) => card.text().includes('2 referrals are in Partner Center'))));
    expect(world.created().map((each) => each.caller)).toEqual([caller, caller]);
  });
});
