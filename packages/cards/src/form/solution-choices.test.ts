import { type FieldPath, solutionCategories } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import type { Card, Element, Json } from '../card.ts';
import { mostCardBytes } from '../card-budget.ts';
import { inputsOf, sizeOf, written } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import type { Answers } from './answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { formCard } from './form-card.ts';

const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';
const path = 'details.requirements.solutions';

const draw = (answers: Answers, solutions: readonly SolutionChoice[]): Card =>
  formCard(
    { draftId, step: 2, answers, issues: [], conversions: [], today: '2026-11-15', solutions },
    wordsFor('en-US'),
  );

const inputAt = (card: Card, id: FieldPath): Element | undefined => inputsOf(card).find((input) => input['id'] === id);

const choicesOf = (card: Card): readonly Json[] => {
  const choices = inputAt(card, path)?.['choices'];
  return Array.isArray(choices) ? choices : [];
};

describe('the solutions on a card', () => {
  test('given some, then they stand before the published categories, and those chosen are kept', () => {
    const card = draw({ [path]: 'SOL-2,a%2Cb,Blockchain' }, [{ id: 'SOL-1', name: 'One' }]);
    expect(choicesOf(card)[0]).toEqual({ title: 'One', value: 'SOL-1' });
    expect(choicesOf(card)).toContainEqual({ title: 'Blockchain', value: 'Blockchain' });
    expect(choicesOf(card)).toContainEqual({ title: 'a,b', value: 'a%2Cb' });
    expect(inputAt(card, path)?.['value']).toBe('SOL-2,a%2Cb,Blockchain');
  });

  test('given a published category that the seller has used, then it is on offer once', () => {
    const card = draw({ [path]: 'Blockchain' }, [{ id: 'Blockchain', name: 'Blockchain' }]);
    expect(choicesOf(card)).toHaveLength(solutionCategories.length);
  });

  test('given more than fit, then those chosen are on offer too and keep their names', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ id: `SOL-${index}`, name: `Solution number ${index}` }));
    const card = draw({ [path]: 'SOL-299,SOL-30' }, many);
    expect(choicesOf(card)).toHaveLength(25 + solutionCategories.length);
    expect(choicesOf(card).slice(22, 25)).toEqual([
      { title: 'Solution number 22', value: 'SOL-22' },
      { title: 'Solution number 30', value: 'SOL-30' },
      { title: 'Solution number 299', value: 'SOL-299' },
    ]);
    expect(inputAt(card, path)?.['value']).toBe('SOL-299,SOL-30');
  });

  test('given as many chosen as a referral may have, with wide names, then each has its name and the card fits', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `SOL-${10_000 + index}-ABC`,
      name: `${index}${'語'.repeat(80)}`,
    }));
    const chosen = many.slice(100, 150).map(({ id }) => id);
    const card = draw({ [path]: chosen.join(','), 'details.notes': 'ő'.repeat(1_000) }, many);
    expect(sizeOf(card)).toBeLessThanOrEqual(mostCardBytes);
    expect(choicesOf(card).filter((it) => written(it).includes('語'))).toHaveLength(50);
    expect(inputAt(card, 'details.notes')?.['value']).toHaveLength(1_000);
  });
});
