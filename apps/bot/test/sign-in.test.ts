import type { Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { hasPostgres } from './fresh-schema.ts';
import { openSignInWorld, type Place, type SignInWorld } from './sign-in-world.ts';

const engines: readonly Place[] = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite'];
const referrals = '/v1.0/engagements/referrals';

describe.each(engines)('sellers who sign in, on %s', (engine) => {
  let world: SignInWorld;
  beforeEach(async () => {
    world = await openSignInWorld(engine);
  });
  afterEach(() => world.close());

  const signedIn = async (name: string, tenant: 'contoso' | 'fabrikam') => {
    const seller = await world.seller(name, tenant);
    await seller.chat.say('sign in');
    await seller.chat.signIn(world.tokens);
    await seller.chat.until(() => shows(seller.chat, 'You are signed in'));
    return seller;
  };

  test('given list before any sign-in then the seller is asked for one, and after it sees the list, once', async () => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    const before = chat.messages().length;
    await chat.say('list');
    expect(chat.signInCards()).toHaveLength(1);
    expect(chat.messages()).toHaveLength(before + 2);
    const { exchanges } = await chat.signIn(world.tokens, 2);
    expect(exchanges.map(({ status }) => status)).toEqual([200, 200]);
    await chat.until(() => shows(chat, 'There are no referrals yet'));
    expect(textsOf(chat).filter((text) => /You are signed in|There are no referrals/.test(text))).toHaveLength(1);
    await chat.say('sign in');
    expect(chat.lastCard().text()).toContain('You are signed in.');
    expect(chat.signInCards()).toHaveLength(1);
  });

  test('given two sellers of two organisations who lose their sign-in between the two legs then each goes on under their own name', async () => {
    const ada = await signedIn('Ada Jensen', 'contoso');
    const bea = await signedIn('Bea Fox', 'fabrikam');
    const sent = await Promise.all(
      [ada, bea].map(async ({ chat, caller }) =>
        fillForm(chat, { ...exampleDraft('Shared'), name: `Deal of ${caller.user}` }),
      ),
    );
    const slow = { method: 'POST', path: referrals, kind: 'delay-after-commit' } as const;
    world.emulator.control.faults([
      { ...slow, nth: 1 },
      { ...slow, nth: 2 },
    ]);
    const presses = sent.map((review) => cardAfter(review.press('draft.submit')));
    await expect.poll(() => world.created().length).toBe(2);
    for (const { userId } of [ada, bea]) world.tokens.forget(userId);
    world.letGo();
    for (const parked of await Promise.all(presses)) {
      expect(parked.text()).toContain('Sign in to go on');
      expect(parked.text()).toContain('1 of 2 referrals already exist');
    }
    expect(world.created()).toHaveLength(2);
    for (const { chat } of [ada, bea]) {
      await chat.signIn(world.tokens);
      await chat.until(() => shows(chat, '2 referrals are in Partner Center'));
    }
    for (const { caller } of [ada, bea]) {
      const own = world.created().filter(({ deal }) => deal === `Deal of ${caller.user}`);
      expect(own.map((each) => each.caller)).toEqual([caller, caller]);
    }
    expect(world.created()).toHaveLength(4);
    await ada.chat.say('new Tailspin');
    await fillForm(ada.chat, exampleDraft()).then((review) => review.press('draft.submit'));
    expect(world.created().at(-1)?.caller).toEqual(ada.caller);
  });

  test('given three clients of one person that offer the same then it has one effect, and all get the same answer', async () => {
    const { chat } = await world.seller('Ada Jensen', 'contoso');
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    const { exchanges } = await chat.signIn(world.tokens, 3);
    expect(exchanges.map(({ status }) => status)).toEqual([200, 200, 200]);
    await chat.until(() => shows(chat, 'Your referral that waited for it goes on'));
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(world.calls('exchange')).toHaveLength(1);
    expect(textsOf(chat).filter((text) => text.includes('You are signed in'))).toHaveLength(1);
    expect(world.created()).toHaveLength(1);
  });

  test('given an exchange that fails then all clients get 412, and the button leads to the same end', async () => {
    const { chat, caller } = await world.seller('Ada Jensen', 'contoso');
    world.tokens.setConsent(false);
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    const { exchanges, code } = await chat.signIn(world.tokens, 3);
    expect(exchanges.map(({ status }) => status)).toEqual([412, 412, 412]);
    expect(world.calls('exchange').map(({ status }) => status)).toEqual([400]);
    expect(code?.status).toBe(200);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(world.created().map((each) => each.caller)).toEqual([caller]);
  });

  test('given a seller who signs out then what comes next waits for a sign-in by hand', async () => {
    const { chat, userId } = await signedIn('Ada Jensen', 'contoso');
    await chat.say('sign out');
    expect(chat.lastCard().text()).toContain('You are signed out');
    expect(world.calls('sign-out').map((call) => call.userId)).toEqual([userId]);
    for (const word of ['list', 'list']) {
      const asked = chat.signInCards().length;
      await chat.say(word);
      expect(chat.signInCards()).toHaveLength(asked + 1);
      expect(chat.signInCards().at(-1)?.tokenExchangeResource ?? undefined).toBeUndefined();
    }
    const { exchanges, code } = await chat.signIn(world.tokens);
    expect([exchanges, code?.status]).toEqual([[], 200]);
    await chat.until(() => shows(chat, 'There are no referrals yet'));
  });

  test('given sign-ins and deals then no token stands in the store, the log or the chat', async () => {
    const ada = await signedIn('Ada Jensen', 'contoso');
    await (await fillForm(ada.chat, exampleDraft('Shared'))).press('draft.submit');
    world.tokens.forget(ada.userId);
    await ada.chat.say('list');
    world.tokens.setConsent(false);
    await ada.chat.signIn(world.tokens, 2);
    await ada.chat.until(() => shows(ada.chat, 'Your referrals'));
    expect(world.issued).toHaveLength(2);
    const seen = [await world.databaseContent(), world.lines.join(''), wholeChat(ada.chat)];
    expect(seen[0]).toContain(ada.userId);
    for (const secret of [...world.issued, world.tokens.clientTokenOf(ada.userId)])
      for (const place of seen) expect(place).not.toContain(secret);
  });
});

const textsOf = (chat: Chat): string[] => chat.messages().flatMap(({ cards }) => cards.map((card) => card.text()));
const wholeChat = (chat: Chat): string =>
  JSON.stringify([chat.messages().map(({ cards }) => cards.map(({ json }) => json)), chat.signInCards()]);
const shows = (chat: Chat, text: string): boolean => textsOf(chat).some((each) => each.includes(text));
