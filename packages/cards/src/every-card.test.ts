import { describe, expect, test } from 'vitest';
import { readButton } from './buttons.ts';
import type { Card } from './card.ts';
import { mostCardBytes } from './card-budget.ts';
import { buttonsOf, faultsOf, inputsOf, partsOf, sizeOf, verbsOf, written } from '../test/card-checks.ts';
import { everyCard } from '../test/every-card.ts';
import { languages } from '../test/languages.ts';
import { pseudoWords } from '../test/pseudo-language.ts';
import { createWords, type Words, wordsFor } from './words/words.ts';

const waysOn = ['draft.next', 'draft.review', 'draft.submit'];

const spoken: readonly (readonly [name: string, words: Words])[] = [
  ...languages.map((language) => [language.tag, createWords(language, language.tag)] as const),
  ['a longer language', pseudoWords],
];

describe.each(spoken)('every card in every state, in %s', (_, words) => {
  const cards = everyCard(words);

  /** The cards that break a law, with what they break it by. */
  const breaking = (faults: (card: Card, name: string) => readonly unknown[]) =>
    cards.flatMap(([name, card]) => faults(card, name).map((fault) => ({ name, fault })));

  test('is read by the npm package adaptivecards without a word against it', () => {
    expect(breaking(faultsOf)).toEqual([]);
  });

  test('keeps the budget of bytes', () => {
    expect(breaking((card) => [sizeOf(card)].filter((size) => size > mostCardBytes))).toEqual([]);
  });

  test('has at most six buttons of its own, and five in a row inside', () => {
    const rows = (card: Card) =>
      partsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions.length] : []));
    expect(breaking((card) => [card.actions?.length ?? 0].filter((count) => count > 6))).toEqual([]);
    expect(breaking((card) => rows(card).filter((count) => count > 5))).toEqual([]);
  });

  test('has no id twice', () => {
    const twice = (ids: readonly unknown[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(breaking((card) => twice(partsOf(card).flatMap(({ id }) => id ?? [])))).toEqual([]);
  });

  test('has a label for each input, and an error text where one is required', () => {
    expect(breaking((card) => inputsOf(card).filter(({ label }) => !label))).toEqual([]);
    expect(breaking((card) => inputsOf(card).filter((it) => it['isRequired'] && !it['errorMessage']))).toEqual([]);
  });

  test('has only buttons with a title that we can read again', () => {
    const unreadable = (card: Card, name: string) =>
      buttonsOf(card).filter(
        ({ verb, data, title }) => !title || (!readButton(written(verb), data).ok && !name.startsWith('foreign id')),
      );
    expect(breaking(unreadable)).toEqual([]);
  });

  test('has exactly one way on where it belongs to the form, and none elsewhere', () => {
    const wanted = (name: string) => (/^(step|review)/.test(name) ? 1 : 0);
    const count = (card: Card) => verbsOf(card).filter((verb) => waysOn.includes(verb)).length;
    expect(breaking((card, name) => (count(card) === wanted(name) ? [] : [count(card)]))).toEqual([]);
  });

  test('wraps every text, and can be told in one line where it cannot be drawn', () => {
    expect(breaking((card) => partsOf(card).filter(({ type, wrap }) => type === 'TextBlock' && !wrap))).toEqual([]);
    expect(breaking((card) => [card.fallbackText].filter((text) => text.trim() === ''))).toEqual([]);
  });
});

test.each(spoken)('given %s, then no id, verb, data or value of a choice changes', (_, words) => {
  const english = shapesOf(wordsFor('en-US'));
  const changed = shapesOf(words).filter((shape, index) => shape !== english[index]);
  expect(changed).toEqual([]);
});

/** What a program reads of each card, as one text: thousands of objects take long to compare. */
const shapesOf = (words: Words): string[] =>
  everyCard(words).map(([name, card]) => {
    const parts = partsOf(card).map(({ type, id, verb, data, choices }) => {
      const values = Array.isArray(choices) ? choices.map(({ value }) => value) : [];
      return { type, id, verb, data, values };
    });
    return JSON.stringify([name, parts]);
  });
