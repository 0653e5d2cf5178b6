import { randomUUID } from 'node:crypto';
import type { Card, Chat, DialogOpener } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const newForm: DialogOpener = { commandId: createCommand.id };

const draftIdIn = (card: Card): unknown => card.actions()[0]?.data['draftId'];

/** Fills the form in a dialog and stops at the review. */
const fillInDialog = async (chat: Chat, opener: DialogOpener = newForm): Promise<Card> => {
  const draft = exampleDraft();
  const first = await cardAfter(chat.openDialog(opener));
  const second = await cardAfter(fillIn(first, draft).press('draft.next'));
  const third = await cardAfter(fillIn(second, draft).press('draft.next'));
  return cardAfter(fillIn(third, draft).press('draft.review'));
};

describe('a dialog', () => {
  test('given the command for a new referral then its form is filled and sent there, and only the receipt stands in a chat, in the private one', async () => {
    const ada = world.teams.user('Ada Jensen');
    const own = await ada.openChat();
    const group = await world.teams.groupChat('Deals', [ada, world.teams.user('Bela Kovacs')]);
    const before = group.as(ada).messages().length;
    const review = await fillInDialog(group.as(ada));
    expect(review.text()).toContain('Supply chain renewal');
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('Your referral is in Partner Center');
    expect(world.posts()).toHaveLength(1);
    const opened = await cardAfter(receipt.press('referral.open'));
    expect(opened.text()).toContain('Ada Jensen');
    expect(group.as(ada).messages()).toHaveLength(before);
    await own.until(() => own.lastCard().text().includes('Your referral is in Partner Center'));
  });

  test('given a form that is opened, and sent, twice by one press then there is one draft and one referral', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const { body } = await chat.openDialog(newForm);
    expect(await chat.redeliver()).toMatchObject({ status: 200, body });
    await chat.say('drafts');
    expect(chat.lastCard().actions()).toHaveLength(1);
    const review = await fillInDialog(chat);
    const sent = await review.press('draft.submit');
    expect(await chat.redeliver()).toMatchObject({ status: 200, body: sent.body });
    expect((await cardAfter(review.press('draft.submit'))).text()).toContain('in Partner Center');
    expect(world.posts()).toHaveLength(1);
  });

  test('given a draft that was begun in the chat then a dialog opens it where it was left, and the chat has what was typed there', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new Contoso 50000 EUR');
    const draftId = draftIdIn(chat.lastCard());
    const form = await cardAfter(chat.openDialog({ data: { verb: 'draft.open', draftId } }));
    expect(form.values()['customerProfile.name']).toBe('Contoso');
    const [second, wrong] = [fillIn(form, exampleDraft()), { 'customerProfile.address.country': 'XX' }];
    const again = await cardAfter(second.fill(wrong).press('draft.next'));
    expect(again.text()).toContain('One thing needs your attention');
    await chat.say('drafts');
    const inChat = await cardAfter(chat.lastCard().press('draft.open'));
    expect(inChat.values()).toMatchObject({ name: 'Supply chain renewal', ...wrong });
    const discarded = await cardAfter(again.press('draft.discard'));
    expect(discarded.text()).toContain('Discarded: Supply chain renewal');
  });

  test('given a form in the chat that Teams would refuse, then a dialog opens it as it is stored, and it stays as typed', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new Contoso 50000 EUR');
    const form = chat.lastCard().fill({ name: 'Half a name' });
    const inDialog = await cardAfter(form.press('draft.dialog'));
    expect(inDialog.values()).toMatchObject({ name: '', 'customerProfile.name': 'Contoso' });
    expect(inDialog.text()).toContain('not sent with “Next” stays there');
    expect(form.values()['name']).toBe('Half a name');
  });

  test('given what asks for a dialog where an input of the form would stand, then it is not taken for an answer', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new Contoso');
    const data = { verb: 'draft.dialog', draftId: draftIdIn(chat.lastCard()), step: 1, name: 'Renewal' };
    const opened = await cardAfter(chat.openDialog({ data: { ...data, type: 'task/fetch' } }));
    expect(opened.values()).toMatchObject({ name: 'Renewal', type: '' });
    expect(opened.text()).not.toContain('task/fetch');
  });

  test('given a form in the chat, typed into and wrong, then a dialog opens it at its step as it is, and the draft keeps it', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new Contoso 50000 EUR');
    const fresh = fillIn(chat.lastCard(), exampleDraft()).fill({ 'customerProfile.address.country': 'Atlantis' });
    const first = (await cardAfter(fresh.press('draft.next'))).fill({ name: 'Another name' });
    const inDialog = await cardAfter(first.press('draft.dialog'));
    expect(inDialog.values()).toEqual(first.values());
    expect(inDialog.text()).not.toMatch(/needs? your attention/);
    expect(inDialog.actions().map(({ data }) => data['verb'])).toEqual(['draft.next', 'draft.discard']);
    const kept = await cardAfter(chat.openDialog({ data: { verb: 'draft.open', draftId: draftIdIn(first) } }));
    expect(kept.values()).toEqual(first.values());
  });

  test('given a deal that a dialog has sent, or discarded, then its old form in the chat says so, and so does a dialog from it', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const form = fillIn(chat.lastCard(), exampleDraft());
    const inDialog = await cardAfter(form.press('draft.dialog'));
    const discarded = await cardAfter(inDialog.press('draft.discard'));
    const late = await cardAfter(form.press('draft.dialog'));
    expect(late.text()).toBe((await cardAfter(form.press('draft.next'))).text());
    expect(late.actions().map(({ data }) => data['verb'])).toEqual(['draft.open']);
    const back = fillIn(await cardAfter(discarded.press('draft.open')), exampleDraft());
    const second = fillIn(await cardAfter(back.press('draft.next')), exampleDraft());
    const third = fillIn(await cardAfter(second.press('draft.next')), exampleDraft());
    const receipt = await cardAfter((await cardAfter(third.press('draft.review'))).press('draft.submit'));
    expect(receipt.text()).toContain('in Partner Center');
    expect((await cardAfter(form.press('draft.dialog'))).text()).toBe(receipt.text());
    expect((await cardAfter(form.press('draft.next'))).text()).toBe(receipt.text());
    const data = { verb: 'draft.dialog', draftId: randomUUID(), step: 1, name: 'Nobody’s' };
    expect((await cardAfter(chat.openDialog({ data }))).text()).toContain('not there any more');
    expect(world.posts()).toHaveLength(1);
  });

  test('given a submission that its seller changes then its form opens in a dialog too', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    const refusal = { method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 403 } as const;
    world.emulator.control.faults([refusal]);
    const parked = await cardAfter(review.press('draft.submit'));
    const form = await cardAfter(parked.press('submission.edit'));
    const inDialog = await cardAfter(form.fill({ name: 'Supply chain, mended' }).press('draft.dialog'));
    expect(inDialog.values()).toEqual(form.values());
  });

  test('given the draft of somebody else then a dialog tells nothing of it', async () => {
    const ada = await world.teams.user('Ada Jensen').openChat();
    await ada.say('new Contoso 50000 EUR');
    const draftId = draftIdIn(ada.lastCard());
    const bela = await world.teams.user('Bela Kovacs').openChat();
    for (const verb of ['draft.open', 'draft.next', 'draft.dialog', 'draft.submit', 'draft.discard']) {
      const { card } = await bela.openDialog({ data: { verb, draftId, step: 1, name: 'Stolen' } });
      expect([verb, card?.text()]).toEqual([verb, expect.stringContaining('it is not yours')]);
    }
    await ada.say('drafts');
    expect(ada.lastCard().text()).toContain('Contoso');
  });

  test('given a service that is busy then the dialog need not stay open, and one card in the chat tells what becomes of it', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillInDialog(chat);
    const before = chat.messages().length;
    const busy = { method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 429, retryAfter: 1 } as const;
    world.emulator.control.faults([busy]);
    const waiting = await cardAfter(review.press('draft.submit'));
    expect(waiting.text()).toContain('will be said in your chat with me');
    expect(waiting.text()).not.toContain('changes by itself');
    await chat.until(() => chat.lastCard().text().includes('Your referral is in Partner Center'));
    expect(chat.messages()).toHaveLength(before + 1);
    expect(world.posts().filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('given rubbish then a sentence stands in place of a card, and the bot goes on', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const badMessage = { commandId: createCommand.id, messagePayload: { body: { content: 1 } } };
    const told = { status: 200, body: { task: { type: 'message', value: expect.stringContaining('open it afresh') } } };
    for (const name of ['task/fetch', 'task/submit', 'composeExtension/submitAction', 'composeExtension/fetchTask']) {
      for (const value of [
        undefined,
        null,
        {},
        { data: null },
        { data: { verb: 1 } },
        { commandId: 'other' },
        badMessage,
      ]) {
        expect(await chat.rawInvoke(value, { name })).toMatchObject(told);
      }
    }
    const unknown = await cardAfter(chat.openDialog({ data: { verb: '__proto__' } }));
    expect(unknown.text()).toContain('I do not know this button');
    expect((await world.health()).status).toBe(200);
  });
});
