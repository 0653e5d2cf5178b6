import type { Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openSignInWorld, type SignInWorld } from './sign-in-world.ts';

let world: SignInWorld;
beforeEach(async () => {
  world = await openSignInWorld();
});
afterEach(() => world.close());

const path = '/v1.0/engagements/referrals';
const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');

const signedIn = async () => {
  const seller = await world.seller('Ada Jensen', 'contoso');
  await seller.chat.say('sign in');
  await seller.chat.signIn(world.tokens);
  await seller.chat.until(() => shows(seller.chat, 'You are signed in'));
  return seller;
};
const shows = (chat: Chat, text: string): boolean =>
  chat.messages().some(({ cards }) => cards.some((card) => card.text().includes(text)));
const isByHand = (chat: Chat): boolean => !chat.signInCards().at(-1)?.tokenExchangeResource;

describe('a token that the Partner API refuses', () => {
  test.each([401, 403])(
    'given a claims challenge with %i at a deal then it waits for a sign-in by hand, and goes on',
    async (status) => {
      const { chat, caller } = await signedIn();
      const review = await fillForm(chat, exampleDraft());
      world.emulator.control.faults([{ method: 'POST', path, nth: 1, status, claims }]);
      const parked = await cardAfter(review.press('draft.submit'));
      expect(parked.text()).toContain('Sign in to go on');
      expect(world.calls('sign-out')).toHaveLength(1);
      expect(world.posts()).toHaveLength(1);
      expect(isByHand(chat)).toBe(true);
      await chat.signIn(world.tokens);
      await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
      expect(world.created().map((each) => each.caller)).toEqual([caller]);
    },
  );

  test('given a list that is refused again after the sign-in for it then a sign-in by hand is asked for, and nothing else is said', async () => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    await chat.say('list');
    world.emulator.control.faults([{ method: 'GET', path, status: 401 }]);
    await chat.signIn(world.tokens);
    await chat.until(() => chat.signInCards().length === 2);
    world.emulator.control.faults([]);
    expect(isByHand(chat)).toBe(true);
    expect(shows(chat, 'You are signed in')).toBe(false);
    await chat.signIn(world.tokens);
    await chat.until(() => shows(chat, 'There are no referrals yet'));
  });

  test('given a claims challenge at a read then it is asked for by hand', async () => {
    const { chat } = await signedIn();
    world.emulator.control.faults([{ method: 'GET', path, nth: 1, status: 403, claims }]);
    const asked = chat.signInCards().length;
    await chat.say('list');
    expect(chat.signInCards()).toHaveLength(asked + 1);
    expect(isByHand(chat)).toBe(true);
  });

  test('given a token that has expired unnoticed then one more is asked for, and after that a sign-in', async () => {
    const { chat, caller } = await signedIn();
    const review = await fillForm(chat, exampleDraft());
    world.emulator.control.clock({ advance: 'PT2H' });
    const before = world.calls('get').length;
    const parked = await cardAfter(review.press('draft.submit'));
    expect(parked.text()).toContain('Sign in to go on');
    expect(world.posts().map(({ status }) => status)).toEqual([401, 401]);
    expect(world.calls('get').length - before).toBe(2);
    await chat.signIn(world.tokens);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(world.created().map((each) => each.caller)).toEqual([caller]);
  });

  test('given a seller without the role then the missing role and who gives it are named, and nobody is asked to sign in', async () => {
    world.setRoles(['Referrals user']);
    const { chat } = await signedIn();
    const parked = await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
    expect(parked.text()).toContain('Referrals admin');
    expect(parked.text()).toContain('administrator of your Partner Center account');
    expect(parked.actions().map(({ verb }) => verb)).not.toContain('submission.sign-in');
    expect(chat.signInCards()).toHaveLength(1);
    expect(world.calls('sign-out')).toEqual([]);
  });
});

describe('a deal that waits for a sign-in', () => {
  test('given its button then the sign-in is asked for again, and once that has come the button sends the deal', async () => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    const parked = await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
    const again = await cardAfter(parked.press('submission.sign-in'));
    expect(again.text()).toBe(parked.text());
    expect(chat.signInCards()).toHaveLength(2);
    const results = await Promise.all([chat.signIn(world.tokens), cardAfter(again.press('submission.sign-in'))]);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(results[0].exchanges[0]?.status).toBe(200);
    expect(world.created()).toHaveLength(1);
  });
});

describe('a deal that waits though its seller is signed in', () => {
  test('given its button then it goes on at once, and nobody is asked', async () => {
    const { chat, userId } = await signedIn();
    world.tokens.forget(userId);
    const parked = await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
    const asked = chat.signInCards().length;
    await world.signInElsewhere(userId);
    const receipt = await cardAfter(parked.press('submission.sign-in'));
    expect(receipt.text()).toContain('Your referral is in Partner Center');
    expect(chat.signInCards()).toHaveLength(asked);
  });
});

describe('what is not a sign-in', () => {
  test.each([
    ['signin/tokenExchange', {}],
    ['signin/tokenExchange', { id: '', token: 'x' }],
    ['signin/tokenExchange', 7],
    ['signin/verifyState', { state: 'x'.repeat(1_001) }],
    ['signin/verifyState', null],
    ['signin/failure', { code: 'not one word' }],
  ])('given %s with %j then it is answered, has no effect, and the chat goes on', async (name, value) => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    expect((await chat.rawInvoke(value, { name })).status).toBe(501);
    await chat.say('help');
    expect(chat.lastCard().text()).toContain('sign out');
    expect(world.tokens.calls()).toEqual([]);
  });

  test('given a Teams that cannot sign in of its own accord then the seller is asked for a sign-in by hand, once', async () => {
    const { chat, caller } = await world.seller('Ada Jensen', 'contoso');
    await chat.say('sign in');
    expect(isByHand(chat)).toBe(false);
    const failure = await chat.rawInvoke({ code: 'resourcematchfailed' }, { name: 'signin/failure' });
    expect(failure.status).toBe(200);
    await chat.until(() => chat.signInCards().length === 2);
    await chat.redeliver();
    expect(isByHand(chat)).toBe(true);
    expect(world.lines.filter((line) => line.includes('resourcematchfailed'))).toHaveLength(1);
    await chat.signIn(world.tokens);
    await chat.until(() => shows(chat, 'You are signed in'));
    await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
    expect(world.created().map((each) => each.caller)).toEqual([caller]);
    expect(chat.signInCards()).toHaveLength(2);
  });

  test('given a second client that cannot sign in of its own accord then whoever is signed in stays so', async () => {
    const { chat } = await signedIn();
    expect((await chat.rawInvoke({ code: 'tokenmissing' }, { name: 'signin/failure' })).status).toBe(200);
    await chat.say('list');
    expect(chat.lastCard().text()).toContain('There are no referrals yet');
    expect(chat.signInCards()).toHaveLength(1);
  });

  test('given a sign-in that the person has closed then it is said, and whoever is signed in stays so', async () => {
    const { chat } = await signedIn();
    expect((await chat.rawInvoke({ state: 'CancelledByUser' }, { name: 'signin/verifyState' })).status).toBe(404);
    await chat.until(() => shows(chat, 'That sign-in did not work'));
    await chat.say('list');
    expect(chat.lastCard().text()).toContain('There are no referrals yet');
  });

  test('given the Teams token of somebody else, or a stolen code, then nobody is signed in', async () => {
    const ada = await world.seller('Ada Jensen', 'contoso');
    const bea = await world.seller('Bea Fox', 'fabrikam');
    await ada.chat.say('sign in');
    const [card] = ada.chat.signInCards();
    const offer = {
      id: card?.tokenExchangeResource?.id,
      connectionName: 'x',
      token: world.tokens.clientTokenOf(ada.userId),
    };
    expect((await bea.chat.rawInvoke(offer, { name: 'signin/tokenExchange' })).status).toBe(412);
    const state = world.tokens.followLink(card?.buttons[0].value ?? '');
    expect((await bea.chat.rawInvoke({ state }, { name: 'signin/verifyState' })).status).toBe(404);
    expect(world.issued).toEqual([]);
    await bea.chat.say('list');
    expect(bea.chat.signInCards()).toHaveLength(1);
  });
});
