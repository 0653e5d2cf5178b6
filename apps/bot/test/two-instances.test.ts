import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { ada, exampleDraft, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import { openPair, type Pair } from './bot-pair.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { hasPostgres } from './fresh-schema.ts';

describe.runIf(hasPostgres)('two bots behind one address', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await openPair();
  });
  afterEach(() => pair.close());

  test('given a form whose every step meets the other bot then one deal stands, and either shows it', async () => {
    const { a, b, teams, switchTo } = pair;
    const draft = exampleDraft('Shared');
    const chat = await teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const second = await cardAfter(fillIn(chat.lastCard(), draft).press('draft.next'));
    switchTo(b);
    const third = await cardAfter(fillIn(second, draft).press('draft.next'));
    switchTo(a);
    const review = await cardAfter(fillIn(third, draft).press('draft.review'));
    switchTo(b);
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('2 referrals are in Partner Center');
    expect(pair.created()).toHaveLength(2);
    switchTo(a);
    const again = await cardAfter(review.press('draft.submit'));
    expect(again.text()).toBe(receipt.text());
    expect(pair.created()).toHaveLength(2);
  });

  test('given one form that is sent with other answers from several windows at once, on both bots, then one is kept, and all others show it', async () => {
    const { a, b, teams, switchTo } = pair;
    const chat = await teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const form = fillIn(chat.lastCard(), exampleDraft());
    const names = ['One', 'Two', 'Three', 'Four'];
    const presses = names.map((name, index) => {
      switchTo(index % 2 === 0 ? a : b);
      return cardAfter(form.fill({ name }).press('draft.next'));
    });
    const cards = await Promise.all(presses);
    const older = cards.filter((card) => card.text().includes('has changed since that card was drawn'));
    expect(older).toHaveLength(3);
    for (const card of cards) expect(card.text()).toContain('Step 2 of 3');
    await chat.say('drafts');
    const kept = await cardAfter(chat.lastCard().press('draft.open'));
    const back = await cardAfter(kept.press('draft.back'));
    expect(names).toContain(back.values()['name']);
  });

  test('given one review that is pressed three times at once, on both bots, then all get the same receipt, and one record per leg stands', async () => {
    const { a, b, emulator, teams, switchTo } = pair;
    const chat = await teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft('Shared'));
    emulator.control.faults([{ method: 'POST', kind: 'delay', delayMs: 300 }]);
    const presses = [a, b, a].map((bot) => {
      switchTo(bot);
      return cardAfter(review.press('draft.submit'));
    });
    const texts = (await Promise.all(presses)).map((card) => card.text());
    expect(texts[0]).toContain('2 referrals are in Partner Center');
    expect(new Set(texts).size).toBe(1);
    expect(pair.created()).toHaveLength(2);
  });

  test('given a bot that died with a submission under lease then another one sends it when the lease has run out', async () => {
    const dying = await openStore(pair.databaseUrl, { connections: 1 });
    await dying.saveDraft(exampleForm);
    const submission = exampleSubmission('Shared', { dueAt: 0 });
    const until = Date.now() + 1_000;
    await dying.submit(submission, exampleProfile, { token: 'never-given-back', until });
    await dying.close();
    const store = await openStore(pair.databaseUrl, { connections: 1 });
    await expect.poll(async () => (await store.submission(ada, submission.id))?.state).toBe('done');
    expect(pair.created()).toHaveLength(2);
    await store.close();
  });

  test('given a bot that is told to stop while the other one works then the chat goes on there', async () => {
    const { a, b, teams, switchTo } = pair;
    const chat = await teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    await a.stop();
    switchTo(b);
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('in Partner Center');
    expect(pair.created()).toHaveLength(1);
  });
});
