import { describe, expect, test } from 'vitest';
import { readButton } from './buttons.ts';
import type { Card, Element, Json } from './card.ts';
import { mostCardBytes } from './card-budget.ts';
import {
  buttonsOf,
  dialogOpenersOf,
  faultsOf,
  inputsOf,
  partsOf,
  sizeOf,
  verbIn,
  verbsOf,
  written,
} from '../test/card-checks.ts';
import { everyCard, mildTexts } from '../gallery/every-card.ts';
import { languages } from '../test/languages.ts';
import { pseudoWords } from '../test/pseudo-language.ts';
import { createWords, wordsFor } from './words/words.ts';

const waysOn = ['draft.next', 'draft.review', 'draft.submit'];

const english = everyCard(wordsFor('en-US'));

// English and the longest language meet every text, the others those that a seller types.
const spoken = [
  { language: 'English', cards: english },
  { language: 'a longer language', cards: everyCard(pseudoWords) },
  ...languages
    .filter(({ tag }) => tag !== 'en')
    .map((language) => ({
      language: language.tag,
      cards: everyCard(createWords(language, language.tag), mildTexts),
    })),
];

describe.each(spoken)('every card in every state, in $language', ({ cards }) => {
  /** The cards that break a law, with what they break it by. */
  const breaking = (faults: (card: Card, name: string) => readonly unknown[]) =>
    cards.flatMap(([name, card]) => faults(card, name).map((fault) => ({ name, fault })));

  test('is read by the npm package adaptivecards without a word against it', () => {
    expect(breaking(faultsOf)).toEqual([]);
  });

  test('keeps the budget of bytes', () => {
    expect(breaking((card) => [sizeOf(card)].filter((size) => size > mostCardBytes))).toEqual([]);
  });

  test('has at most six buttons of its own, five in a row inside, and one that stands out', () => {
    const rows = (card: Card) =>
      partsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions.length] : []));
    expect(breaking((card) => [card.actions?.length ?? 0].filter((count) => count > 6))).toEqual([]);
    expect(breaking((card) => rows(card).filter((count) => count > 5))).toEqual([]);
    const primary = (card: Card) => buttonsOf(card).filter(({ style }) => style === 'positive').length;
    expect(breaking((card) => [primary(card)].filter((count) => count > 1))).toEqual([]);
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
      [...buttonsOf(card), ...dialogOpenersOf(card)].filter(
        ({ verb, data, title }) =>
          !title || (!readButton(written(verb ?? verbIn(data)), data).ok && !name.startsWith('foreign id')),
      );
    expect(breaking(unreadable)).toEqual([]);
  });

  test('has titles of buttons and labels of inputs that are short enough to be read at a glance', () => {
    const lengthOf = (value: Json): number => written(value).length;
    const isTooLong = ({ type, title, label }: Element): boolean =>
      ((type === 'Action.Execute' || type === 'Action.Submit') && lengthOf(title) > 45) ||
      (type === 'Action.ToggleVisibility' && lengthOf(title) > 75) ||
      lengthOf(label) > 60;
    expect(breaking((card) => partsOf(card).filter(isTooLong))).toEqual([]);
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

  test('has the same ids, verbs, data and values of choices as in English', () => {
    const inEnglish = new Map(english.map(([name, card]) => [name, wireOf(card)]));
    expect(cards.filter(([name, card]) => wireOf(card) !== inEnglish.get(name)).map(([name]) => name)).toEqual([]);
  });
});

/** What a program reads of a card, as one text: thousands of objects take long to compare. */
const wireOf = (card: Card): string =>
  JSON.stringify(
    partsOf(card).map(({ type, id, verb, data, choices }) => {
      const values = Array.isArray(choices) ? choices.map(({ value }) => value) : [];
      return { type, id, verb, data, values };
    }),
  );
