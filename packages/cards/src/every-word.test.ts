import { type FieldPath, issue, issueCodes, productLabels, serviceLabels, solutionCategoryLabels } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { visibleTextsOf } from '../test/card-checks.ts';
import { everyCard, id } from '../gallery/every-card.ts';
import { pseudoWords as words } from '../test/pseudo-language.ts';
import { sampleAnswers } from '../gallery/sample-answers.ts';
import { formCard } from './form/form-card.ts';
import { fieldsOfStep } from './form/steps.ts';
import { commandNames } from './words/language.ts';
import { languageNames } from './words/language-tags.ts';

// Letters of no language we speak, so that what is left in Latin ones has come from somewhere else than the words.
const person = 'Ωμέγα';

const withFindings = (paths: readonly FieldPath[]) =>
  formCard(
    {
      draftId: id,
      step: 1,
      answers: {},
      issues: paths.map((path, index) =>
        issue(path, issueCodes[index % issueCodes.length] ?? 'required', { value: '7' }),
      ),
      conversions: [],
      today: '2026-11-15',
      solutions: [],
    },
    words,
  );

// Texts that were cut have lost their end.
const cards = everyCard(words, { usual: person }).filter(([name]) => !/wrong|refused/.test(name));
const texts = [
  ...cards.flatMap(([, card]) => visibleTextsOf(card)),
  ...[1, 3, 7, 20].flatMap((count) => visibleTextsOf(withFindings(fieldsOfStep[1].slice(0, count)))),
];

/** Samples, and names that are the same in every language. */
const names = [
  ...Object.values({ ...productLabels, ...serviceLabels, ...solutionCategoryLabels, ...languageNames }),
  ...Object.values(sampleAnswers()),
  ...commandNames.map(words.command),
  words.country('US'),
  words.day('2018-11-14'),
  words.day('2026-11-29'),
  words.moment('2026-11-15T13:05:00Z'),
  id,
].toSorted((one, other) => other.length - one.length);

const sampleSolution = /Contoso solution for everything, edition \d+, with a rather \S*/;

/** What stands outside all brackets and is no data. */
const outside = (text: string): string => {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text
    ? names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(sampleSolution, ''))
    : outside(inner);
};

/** Messages inside a message that stand neither in quotation marks, nor before or behind a colon, nor in a list behind one. */
const builtIn = (text: string): string[] => {
  const begun: number[] = [];
  return Array.from(text).flatMap((sign, at, signs) => {
    if (sign === '⟦') begun.push(at);
    if (sign !== '⟧') return [];
    const from = begun.pop() ?? 0;
    const [before, after] = [signs.slice(0, from).join(''), signs.slice(at + 1).join('')];
    const isFree = /(⟦|“|: |, )$/.test(before) && /^(”|:|,|\.|⟧| ñ)/.test(after);
    return begun.length === 0 || isFree ? [] : [text];
  });
};

describe('every word on a card', () => {
  test('comes from the words of its language', () => {
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => /\p{Script=Latin}/u.test(outside(text)))).toEqual([]);
  });

  test('stands in a whole sentence, in which no other message has to be inflected', () => {
    expect(texts.some((text) => /⟦[^⟧]*⟦/.test(text))).toBe(true);
    expect(texts.flatMap(builtIn)).toEqual([]);
  });
});
