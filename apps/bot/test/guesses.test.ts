import { answersOf, stepOf } from '@cosell/cards';
import type { Card, Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { smallSqlite } from './small-store.ts';
import { openWorld, type World } from './world.ts';

const content =
  'Fabrikam Inc wants 50 seats. Contact: Eve Stone, eve.stone@fabrikam.example. The budget is 50,000 EUR, closing on 2027-03-31.';
const opener = { commandId: createCommand.id, message: { contentType: 'text', content } } as const;
const mark = 'Read from the message: please check.';

const marksOn = (card: Card): number => card.text().split(mark).length - 1;

/** What of the example a card asks for, where nothing stands yet. */
const fillGaps = (card: Card): Card => {
  const before = Object.entries(card.values()).filter(([, value]) => value !== '' && value !== 'false');
  return fillIn(card, exampleDraft()).fill(Object.fromEntries(before));
};

const goOn = (card: Card): Promise<Card> => cardAfter(fillGaps(card).press('draft.next'));

const draftIdOf = (card: Card): unknown => card.actions()[0]?.data['draftId'];

const reopened = async (chat: Chat): Promise<Card> => {
  await chat.say('drafts');
  return cardAfter(chat.lastCard().press('draft.open'));
};

describe('guesses', () => {
  let world: World;
  let chat: Chat;
  let first: Card;
  beforeEach(async () => {
    world = await openWorld();
    chat = await world.teams.user('Ada Jensen').openChat();
    first = await cardAfter(chat.openDialog(opener));
  });
  afterEach(() => world.close());

  test('given a draft from a message then it is marked wherever and whenever it is opened, until the seller goes on', async () => {
    expect(first.values()['customerProfile.name']).toBe('Fabrikam Inc');
    expect(marksOn(first)).toBe(2);
    const second = await goOn(first);
    const marks = marksOn(second);
    expect(marks).toBeGreaterThan(2);
    const inChat = await reopened(chat);
    expect(marksOn(inChat)).toBe(marks);
    await world.restartBot();
    expect(marksOn(await reopened(chat))).toBe(marks);
    const discarded = await cardAfter(inChat.press('draft.discard'));
    const broughtBack = await cardAfter(discarded.press('draft.open'));
    expect(marksOn(broughtBack)).toBe(marks);
    const third = await goOn(broughtBack);
    expect(marksOn(third)).toBeGreaterThan(2);
    const confirmed = await cardAfter(third.press('draft.back'));
    expect(confirmed.values()['details.notes']).toBe(content);
    expect(marksOn(confirmed)).toBe(0);
    expect(marksOn(await cardAfter(confirmed.press('draft.back')))).toBe(0);
  });

  test('given a value that the seller has written over then it is no guess any more, and the others are', async () => {
    const second = await goOn(first);
    const entries = { 'details.notes': 'They want 60 seats.', 'details.currency': 'XXY' };
    const refused = await cardAfter(fillGaps(second).press('draft.next', entries));
    expect(refused.values()).toMatchObject(entries);
    // The refused one says what is wrong with it instead.
    expect(marksOn(refused)).toBe(marksOn(second) - 2);
    expect(marksOn(await cardAfter(refused.press('draft.back')))).toBe(0);
    expect(marksOn(await reopened(chat))).toBe(0);
    const again = await goOn(await reopened(chat));
    expect(marksOn(again)).toBe(marksOn(second) - 2);
  });

  test('given an edit that leads back to an earlier step then the last one is marked still', async () => {
    const third = await goOn(await goOn(first));
    const marks = marksOn(third);
    const again = await cardAfter((await cardAfter(third.press('draft.back'))).press('draft.back'));
    const typed = { ...again.values(), 'customerProfile.address.country': 'XX' };
    const { draftId } = Object(again.actions()[0]?.data);
    await cardAfter(chat.openDialog({ data: { ...typed, verb: 'draft.dialog', draftId, step: 1 } }));
    const led = await cardAfter(fillGaps(third).press('draft.review'));
    expect(led.values()['customerProfile.address.country']).toBe('XX');
    expect(marksOn(led)).toBe(0);
    const second = await cardAfter(led.press('draft.next', { 'customerProfile.address.country': 'DE' }));
    expect(marksOn(await goOn(second))).toBe(marks);
  });

  test('given a form that was changed in a dialog then its card in the chat opens the guesses that remain, as marked as they were', async () => {
    const inChat = await reopened(chat);
    const inDialog = await cardAfter(fillGaps(inChat).press('draft.dialog'));
    expect(marksOn(inDialog)).toBe(2);
    const second = await goOn(inDialog);
    const notes = { 'details.notes': 'They want 60 seats.' };
    const refused = await cardAfter(fillGaps(second).press('draft.next', { ...notes, 'details.currency': 'XXY' }));
    const opened = await cardAfter(inChat.press('draft.dialog'));
    expect(opened.values()).toMatchObject(notes);
    expect(marksOn(opened)).toBe(marksOn(refused));
    expect(marksOn(opened)).toBeGreaterThan(0);
  });

  test('given a review, or a submission, that passes over what nobody has confirmed then it is asked for first', async () => {
    const draftId = draftIdOf(first);
    const answers = { ...answersOf(exampleDraft()), 'customerProfile.name': 'Fabrikam Inc' };
    const press = async (verb: string, step: 1 | 2 | 3) => {
      const inputs = Object.entries(answers).filter(([path]) => stepOf(path) === step);
      return cardAfter(chat.openDialog({ data: { ...Object.fromEntries(inputs), verb, draftId, step } }));
    };
    await press('draft.back', 2);
    await press('draft.back', 1);
    for (const verb of ['draft.review', 'draft.submit']) {
      const asked = await press(verb, 3);
      expect([verb, asked.values()['customerProfile.name'], marksOn(asked)]).toEqual([verb, 'Fabrikam Inc', 1]);
    }
    expect(world.posts()).toEqual([]);
  });

  test('given a deal sent before and a message then of the deal only what is the seller’s own is remembered', async () => {
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    const shorter = 'Fabrikam Inc wants Azure, says Eve Stone.';
    const begun = await cardAfter(chat.openDialog({ ...opener, message: { contentType: 'text', content: shorter } }));
    expect(begun.values()).toMatchObject({
      'customerProfile.name': 'Fabrikam Inc',
      'customerProfile.address.country': '',
    });
    const second = await cardAfter(fillGaps(begun).press('draft.next'));
    expect(second.values()).toMatchObject({
      'details.currency': '',
      'details.requirements.solutions': 'SOL-34104-EBB',
    });
    const third = await goOn(second);
    expect(third.values()).toMatchObject({ 'team[0].firstName': 'Ada', 'team[0].phoneNumber': '+45 1234' });
  });

  test('given a card of a version whose buttons named the guesses then it is read', async () => {
    const data = { ...fillGaps(first).values(), draftId: draftIdOf(first), step: 1, guessed: ['details.notes'] };
    const second = await cardAfter(chat.openDialog({ data: { ...data, verb: 'draft.next' } }));
    expect(second.values()['details.notes']).toBe(content);
  });
});

test('given a store that is full then a form that cannot be kept comes back as it was typed, with its marks', async () => {
  const store = await smallSqlite();
  const world = await openWorld({ env: store.env });
  try {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const second = await goOn(await cardAfter(chat.openDialog(opener)));
    await store.fill();
    const typed = fillGaps(second).fill({ 'details.notes': content.repeat(12) });
    const kept = await cardAfter(typed.press('draft.next'));
    expect(kept.text()).toContain('is full.');
    expect(kept.values()).toEqual(typed.values());
    expect(marksOn(kept)).toBe(marksOn(second) - 1);
  } finally {
    await world.close();
    await store.remove();
  }
});
