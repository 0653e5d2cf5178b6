import type { Card, Chat, DialogOpener } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const newForm: DialogOpener = { commandId: createCommand.id };

const marked = 'Läst ur meddelandet: kontrollera.';

/** Fills the form in a dialog and stops at the review. */
const fillInDialog = async (chat: Chat, opener: DialogOpener = newForm): Promise<Card> => {
  const draft = exampleDraft();
  const first = await cardAfter(chat.openDialog(opener));
  const second = await cardAfter(fillIn(first, draft).press('draft.next'));
  const third = await cardAfter(fillIn(second, draft).press('draft.next'));
  return cardAfter(fillIn(third, draft).press('draft.review'));
};

describe('a dialog', () => {
  test('given the command for a new referral then its form is filled and sent there, and nothing of it stands in the chat', async () => {
    const ada = world.teams.user('Ada Jensen');
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
    const { draftId } = chat.lastCard().actions()[0]?.data ?? {};
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

  test('given the draft of somebody else then a dialog tells nothing of it', async () => {
    const ada = await world.teams.user('Ada Jensen').openChat();
    await ada.say('new Contoso 50000 EUR');
    const { draftId } = ada.lastCard().actions()[0]?.data ?? {};
    const bela = await world.teams.user('Bela Kovacs').openChat();
    for (const verb of ['draft.open', 'draft.next', 'draft.submit', 'draft.discard']) {
      const { card } = await bela.openDialog({ data: { verb, draftId, step: 1, name: 'Stolen' } });
      expect([verb, card?.text()]).toEqual([verb, expect.stringContaining('it is not yours')]);
    }
    await ada.say('drafts');
    expect(ada.lastCard().text()).toContain('Contoso');
  });

  test('given a service that is busy then the dialog says that it need not stay open, not that it changes', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillInDialog(chat);
    const busy = { method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 429, retryAfter: 1 } as const;
    world.emulator.control.faults([busy]);
    const waiting = await cardAfter(review.press('draft.submit'));
    expect(waiting.text()).toContain('Type list in the chat with me');
    expect(waiting.text()).not.toContain('changes by itself');
    await expect.poll(() => world.posts().filter(({ status }) => status === 200).length, { timeout: 10_000 }).toBe(1);
  });

  test('given a message then the form is about it, and marked so until the seller goes on', async () => {
    const chat = await world.teams.user('Ada Jensen', { locale: 'sv' }).openChat();
    const message = { contentType: 'html', content: '<p>Contoso &amp; Co vill köpa</p><p>50 platser</p>' } as const;
    const first = await cardAfter(chat.openDialog({ commandId: createCommand.id, message }));
    expect(first.text()).not.toContain(marked);
    const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
    expect(second.values()['details.notes']).toBe('Contoso & Co vill köpa\n50 platser');
    expect(second.text()).toContain(marked);
    const noCurrency = { 'details.currency': 'ABC' };
    const refused = await cardAfter(fillIn(second, exampleDraft()).fill(noCurrency).press('draft.next'));
    expect(refused.text()).toContain(marked);
    const back = await cardAfter(refused.press('draft.back'));
    const again = await cardAfter(back.press('draft.next'));
    expect(again.text()).toContain(marked);
    const third = await cardAfter(fillIn(again, exampleDraft()).press('draft.next'));
    const confirmed = await cardAfter(third.press('draft.back'));
    expect(confirmed.values()['details.notes']).toContain('Contoso & Co');
    expect(confirmed.text()).not.toContain(marked);
    expect(world.posts()).toEqual([]);
  });

  test('given a message longer than the notes, or an empty one, then its form opens', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (const [content, length] of [
      ['x'.repeat(30_000), 2_000],
      ['', 0],
    ] as const) {
      const opener = { commandId: createCommand.id, message: { contentType: 'text', content } } as const;
      const first = await cardAfter(chat.openDialog(opener));
      const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
      expect(second.values()['details.notes']).toHaveLength(length);
      expect(second.text()).not.toContain('needs your attention');
    }
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
