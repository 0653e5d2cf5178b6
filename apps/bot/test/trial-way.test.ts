import type { Chat } from '@cosell/teams-channel/testing';
import { describe, expect, test, type TestContext } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openTrial, type Trial } from './trial-world.ts';

const path = '/v1.0/engagements/referrals';
const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');

const shows = (chat: Chat, text: string): boolean =>
  chat.messages().some(({ cards }) => cards.some((card) => card.text().includes(text)));
const statusesOf = ({ exchanges }: { readonly exchanges: readonly { readonly status: number }[] }) =>
  exchanges.map(({ status }) => status);

const open = async ({ onTestFinished }: TestContext): Promise<Trial> => {
  const trial = await openTrial();
  onTestFinished(() => trial.close());
  return trial;
};
const signedIn = async (trial: Trial, key: 'ada' | 'bela') => {
  const seller = await trial.seller(key);
  await seller.chat.say('sign in');
  await seller.chat.signIn(trial.ways);
  await seller.chat.until(() => shows(seller.chat, 'You are signed in'));
  return seller;
};

describe.concurrent('the local trial of signing in', () => {
  test('given consent then Teams alone signs in, and what is posted names its own seller', async (context) => {
    const trial = await open(context);
    const sellers = await Promise.all([signedIn(trial, 'ada'), signedIn(trial, 'bela')]);
    for (const { chat } of sellers)
      await fillForm(chat, exampleDraft()).then((review) => cardAfter(review.press('draft.submit')));
    expect(trial.ways.pages).toEqual([]);
    expect(trial.posts()).toEqual(sellers.map(({ caller }) => ({ status: 200, caller })));
    expect(trial.lines.join('')).not.toContain('eyJ');
  });

  test('given no consent then the offer is refused, the button leads over both pages, and the next offer is taken', async (context) => {
    const trial = await open(context);
    const { chat, userId, caller } = await trial.seller('ada');
    await trial.ways.change(userId, { consent: false });
    await chat.say('list');
    const { exchanges, code } = await chat.signIn(trial.ways);
    expect([exchanges[0]?.status, code?.status, trial.ways.pages]).toEqual([412, 200, ['login', 'consent']]);
    await chat.until(() => shows(chat, 'You are signed in'));
    await fillForm(chat, exampleDraft()).then((review) => cardAfter(review.press('draft.submit')));
    expect(trial.posts()).toEqual([{ status: 200, caller }]);
    await trial.ways.change(userId, { expire: true });
    await chat.say('list');
    expect(statusesOf(await chat.signIn(trial.ways))).toEqual([200]);
  });

  test('given exchanges that fail then the button does without another consent', async (context) => {
    const trial = await open(context);
    const { chat, userId } = await trial.seller('ada');
    await trial.ways.change(userId, { failsExchanges: true });
    await chat.say('list');
    const { exchanges, code } = await chat.signIn(trial.ways);
    expect([exchanges[0]?.status, code?.status, trial.ways.pages]).toEqual([412, 200, ['login']]);
    await chat.until(() => shows(chat, 'You are signed in'));
  });

  test('given a token that expires between the two legs then the deal waits for a sign-in and goes on under its own seller', async (context) => {
    const trial = await open(context);
    const { chat, userId, caller } = await signedIn(trial, 'ada');
    const review = await fillForm(chat, exampleDraft('Shared'));
    trial.control.faults([{ method: 'POST', path, nth: 1, kind: 'delay-after-commit' }]);
    const pressed = cardAfter(review.press('draft.submit'));
    await expect.poll(() => trial.posts().length).toBe(1);
    await trial.ways.change(userId, { expire: true });
    trial.letGo();
    expect((await pressed).text()).toContain('Sign in to go on');
    expect(statusesOf(await chat.signIn(trial.ways))).toEqual([200]);
    await chat.until(() => shows(chat, '2 referrals are in Partner Center'));
    expect(trial.posts()).toEqual([
      { status: 200, caller },
      { status: 200, caller },
    ]);
  });

  test('given a claims challenge then the sign-in after it is by hand', async (context) => {
    const trial = await open(context);
    const { chat, caller } = await signedIn(trial, 'ada');
    trial.control.faults([{ path, nth: 1, status: 401, claims }]);
    const review = await fillForm(chat, exampleDraft());
    expect((await cardAfter(review.press('draft.submit'))).text()).toContain('Sign in to go on');
    const { exchanges, code } = await chat.signIn(trial.ways);
    expect([exchanges, code?.status, trial.ways.pages]).toEqual([[], 200, ['login']]);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(trial.posts()).toEqual([
      { status: 401, caller },
      { status: 200, caller },
    ]);
  });
});
