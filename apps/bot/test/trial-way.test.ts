import type { Chat } from '@cosell/teams-channel/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openTrial, type Trial } from './trial-world.ts';

const path = '/v1.0/engagements/referrals';
const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');

const shows = (chat: Chat, text: string): boolean =>
  chat.messages().some(({ cards }) => cards.some((card) => card.text().includes(text)));
const send = async (chat: Chat) => {
  const review = await fillForm(chat, exampleDraft());
  return cardAfter(review.press('draft.submit'));
};

describe('the local trial of signing in', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  });
  afterAll(() => trial.close());

  const signedIn = async (key: Parameters<Trial['seller']>[0]) => {
    const seller = await trial.seller(key);
    await seller.chat.say('sign in');
    await seller.chat.signIn(seller.ways);
    await seller.chat.until(() => shows(seller.chat, 'You are signed in'));
    return seller;
  };

  test('given consent then Teams alone signs in, and what is posted names its own seller', async () => {
    const [ada, bela] = [await signedIn('ada'), await signedIn('bela')];
    await Promise.all([send(ada.chat), send(bela.chat)]);
    for (const { caller, ways } of [ada, bela]) expect([trial.postsOf(caller), ways.pages]).toEqual([[200], []]);
    expect(trial.lines.join('')).not.toContain('eyJ');
  });

  test('given no consent then the offer is refused, the button leads over both pages, and the next offer is taken', async () => {
    const { chat, ways, caller, change } = await trial.seller('chiara');
    await change({ consent: false });
    await chat.say('sign in');
    const { exchanges, code } = await chat.signIn(ways);
    expect([exchanges[0]?.status, code?.status, ways.pages]).toEqual([412, 200, ['login', 'consent']]);
    await chat.until(() => shows(chat, 'You are signed in'));
    await send(chat);
    expect(trial.postsOf(caller)).toEqual([200]);
    await change({ expire: true });
    await chat.say('list');
    const again = await chat.signIn(ways);
    expect([again.exchanges[0]?.status, again.code]).toEqual([200, undefined]);
  });

  test('given exchanges that fail then the button does without another consent', async () => {
    const { chat, ways, change } = await trial.seller('dora');
    await change({ failsExchanges: true });
    await chat.say('sign in');
    const { exchanges, code } = await chat.signIn(ways);
    expect([exchanges[0]?.status, code?.status, ways.pages]).toEqual([412, 200, ['login']]);
    await chat.until(() => shows(chat, 'You are signed in'));
  });

  test('given a token that expires between the two legs then the deal waits for a sign-in and goes on under its own seller', async () => {
    const { chat, ways, caller, change } = await signedIn('erik');
    const review = await fillForm(chat, exampleDraft('Shared'));
    trial.control.faults([{ method: 'POST', path, nth: 1, kind: 'delay-after-commit' }]);
    const pressed = cardAfter(review.press('draft.submit'));
    await expect.poll(() => trial.postsOf(caller)).toEqual([200]);
    await change({ expire: true });
    trial.letGo();
    expect((await pressed).text()).toContain('Sign in to go on');
    expect((await chat.signIn(ways)).exchanges[0]?.status).toBe(200);
    await chat.until(() => shows(chat, '2 referrals are in Partner Center'));
    expect(trial.postsOf(caller)).toEqual([200, 200]);
  });

  test('given a claims challenge then the sign-in after it is by hand', async () => {
    const { chat, ways, caller } = await signedIn('fay');
    trial.control.faults([{ path, nth: 1, status: 401, claims }]);
    expect((await send(chat)).text()).toContain('Sign in to go on');
    const { exchanges, code } = await chat.signIn(ways);
    expect([exchanges, code?.status, ways.pages]).toEqual([[], 200, ['login']]);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(trial.postsOf(caller)).toEqual([401, 200]);
  });
});
