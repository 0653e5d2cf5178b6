import { describe, expect, test } from 'vitest';
import { readButton } from './buttons.ts';
import type { Card } from './card.ts';
import { mostCardBytes } from './card-budget.ts';
import { dialogCard } from './dialog-card.ts';
import {
  buttonsOf,
  dialogOpenersOf,
  faultsOf,
  inputsOf,
  partsOf,
  sizeOf,
  verbIn,
  written,
} from '../test/card-checks.ts';
import { everyCard, mildTexts } from '../gallery/every-card.ts';
import { wordsFor } from './words/words.ts';

const cards = everyCard(wordsFor('en-US'), mildTexts).map(([name, card]) => ({
  name,
  card,
  inDialog: dialogCard(card),
}));
const sendersOf = (card: Card) => partsOf(card).filter(({ type }) => type === 'Action.Submit');

describe('every card in a dialog', () => {
  test('sends by buttons that a dialog takes, each with the verb and the data that it has in the chat', () => {
    for (const { name, card, inDialog } of cards.filter((each) => !each.name.includes('shared'))) {
      expect.soft(buttonsOf(inDialog), name).toEqual([]);
      const inChat = buttonsOf(card).map(({ title, verb, data }) => [title, readButton(written(verb), data)]);
      const here = sendersOf(inDialog).map(({ title, data }) => [title, readButton(written(verbIn(data)), data)]);
      expect.soft(here, name).toEqual(inChat);
    }
    expect(cards.flatMap(({ inDialog }) => sendersOf(inDialog)).length).toBeGreaterThan(100);
  });

  test('opens no other dialog, as the form in the chat does', () => {
    expect(cards.filter(({ card }) => dialogOpenersOf(card).length > 0).length).toBeGreaterThan(20);
    expect(cards.flatMap(({ inDialog }) => dialogOpenersOf(inDialog))).toEqual([]);
  });

  test('checks no input where a form is left', () => {
    const leaving = cards
      .flatMap(({ inDialog }) => sendersOf(inDialog))
      .filter(({ data }) => verbIn(data) === 'draft.back');
    expect(new Set(leaving.map(({ associatedInputs }) => associatedInputs))).toEqual(new Set(['none']));
  });

  test('has the same inputs, is read by adaptivecards, and keeps the budget', () => {
    for (const { name, card, inDialog } of cards) {
      expect.soft(inputsOf(inDialog), name).toEqual(inputsOf(card));
      expect.soft(faultsOf(inDialog), name).toEqual([]);
      expect.soft(sizeOf(inDialog), name).toBeLessThanOrEqual(mostCardBytes);
    }
  });
});
