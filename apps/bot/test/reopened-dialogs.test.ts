import { DatabaseSync } from 'node:sqlite';
import type { Card, Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** The first step in the chat, on a card that Teams would send whole. */
const completeForm = async (chat: Chat): Promise<Card> => {
  await chat.say('new');
  const wrong = { 'customerProfile.address.country': 'Atlantis' };
  return cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next', wrong));
};

const edited = { name: 'Edited in the dialog' };

/** Opens the form in a dialog, changes it there and goes on to the second step. */
const editInDialog = async (form: Card): Promise<Card> => {
  const inDialog = await cardAfter(form.press('draft.dialog'));
  return cardAfter(fillIn(inDialog, exampleDraft()).press('draft.next', edited));
};

test('given a form that was changed in a dialog then its card in the chat opens what is stored, at the step where it was left', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const form = await completeForm(chat);
  const second = await editInDialog(form);
  const reopened = await form.press('draft.dialog');
  expect(await chat.redeliver()).toMatchObject({ status: 200, body: reopened.body });
  expect(reopened.card?.values()).toEqual(second.values());
  const back = await cardAfter(cardAfter(form.press('draft.dialog')).then((card) => card.press('draft.back')));
  expect(back.values()).toMatchObject(edited);
});

test('given a form of an instance whose clock is ahead then a change in a dialog is the newer one still', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const before = await completeForm(chat);
  const database = new DatabaseSync(world.databaseFile, { timeout: 5_000 });
  database.exec('update drafts set updated_at = updated_at + 60000');
  database.close();
  await chat.say('drafts');
  const form = await cardAfter(chat.lastCard().press('draft.open'));
  expect(form.values()).toEqual(before.values());
  const second = await editInDialog(form);
  expect((await cardAfter(form.press('draft.dialog'))).values()).toEqual(second.values());
});

test('given a form that lacks something and was changed in a dialog then its card in the chat opens what is stored too', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  await chat.say('new Contoso');
  const form = chat.lastCard();
  const second = await editInDialog(form);
  expect((await cardAfter(form.press('draft.dialog'))).values()).toEqual(second.values());
});

test('given a dialog that was closed untouched then the next one holds what was typed in the chat since', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const form = await completeForm(chat);
  await cardAfter(form.press('draft.dialog'));
  const inDialog = await cardAfter(form.press('draft.dialog', { name: 'Typed since' }));
  expect(inDialog.values()).toEqual(form.values());
});

const movedOn = 'This form has changed since that card was drawn';

test('given a form that was changed in a dialog then its older card in the chat changes nothing, and shows how it stands', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const form = await completeForm(chat);
  const second = await editInDialog(form);
  const inChat = await cardAfter(form.press('draft.next', { 'customerProfile.address.country': 'DE' }));
  expect(inChat.text()).toContain(movedOn);
  expect(inChat.values()).toEqual(second.values());
  const first = await cardAfter(inChat.press('draft.back'));
  expect(first.values()).toMatchObject(edited);
  expect(first.text()).not.toContain(movedOn);
});

test('given a draft that is discarded and brought back then a card of before goes on with what was typed', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  await chat.say('new');
  const form = fillIn(chat.lastCard(), exampleDraft());
  await chat.say('cancel');
  await cardAfter(chat.lastCard().press('draft.open'));
  const second = await cardAfter(form.press('draft.next'));
  expect(second.text()).toContain('Step 2 of 3');
  expect(second.text()).not.toContain(movedOn);
});

test('given a review, and what was typed into another card that opened a dialog, then it is shown anew before anything is sent', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const review = await fillForm(chat, exampleDraft());
  const inChat = await cardAfter(review.press('draft.open'));
  await cardAfter(fillIn(inChat, exampleDraft()).press('draft.dialog', { 'team[0].firstName': 'Grace' }));
  const anew = await cardAfter(review.press('draft.submit'));
  expect(anew.text()).toContain(movedOn);
  expect(anew.text()).toContain('Grace');
  expect(world.posts()).toEqual([]);
});

test('given a button that is pressed twice then the second press is answered like the first', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  await chat.say('new');
  const form = fillIn(chat.lastCard(), exampleDraft());
  const [one, other] = [await cardAfter(form.press('draft.next')), await cardAfter(form.press('draft.next'))];
  expect(other.text()).toBe(one.text());
});

test('given a review whose deal was changed in a dialog then it is shown anew before anything is sent', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  const review = await fillForm(chat, exampleDraft());
  const draftId = String(review.actions()[0]?.data['draftId']);
  const third = await cardAfter(chat.openDialog({ data: { verb: 'draft.open', draftId } }));
  const first = await cardAfter((await cardAfter(third.press('draft.back'))).press('draft.back'));
  await cardAfter(fillIn(first, exampleDraft()).press('draft.next', edited));
  const anew = await cardAfter(review.press('draft.submit'));
  expect(anew.text()).toContain(movedOn);
  expect(anew.text()).toContain(edited.name);
  expect(world.posts()).toEqual([]);
  expect((await cardAfter(anew.press('draft.submit'))).text()).toContain('in Partner Center');
  expect(world.posts()).toMatchObject([{ request: { body: edited } }]);
});
