import { type FieldPath, issue, solutionCategories } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import type { Card, Element, Json } from '../card.ts';
import { mostCardBytes } from '../card-budget.ts';
import { inputsOf, sizeOf, written } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { formCard, type FormView } from './form-card.ts';

const words = wordsFor('en-US');
const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';

const draw = (step: 1 | 2 | 3, answers: Answers, rest: Partial<FormView> = {}): Card =>
  formCard({ draftId, step, answers, issues: [], conversions: [], today: '2026-11-15', solutions: [], ...rest }, words);

const inputAt = (card: Card, path: FieldPath): Element | undefined => inputsOf(card).find(({ id }) => id === path);

describe('the lists of the form', () => {
  test('given a value outside a list, then it is put on offer unless it is refused', () => {
    const path = 'customerProfile.size';
    const old = inputAt(draw(1, { [path]: '51to500employees' }), path);
    const wrong = inputAt(draw(1, { [path]: 'huge' }, { issues: [issue(path, 'not-in-list')] }), path);
    expect(old?.['choices']).toContainEqual({ title: '51 to 500 employees', value: '51to500employees' });
    expect(old?.['choices']).toContainEqual({ title: 'Not set', value: '-' });
    expect(wrong?.['value']).toBeUndefined();
  });

  test('given catalogue solutions, then they stand before the published categories, and those chosen are kept', () => {
    const path = 'details.requirements.solutions';
    const answers = { [path]: 'SOL-2,a%2Cb,Blockchain' };
    const input = inputAt(draw(2, answers, { solutions: [{ id: 'SOL-1', name: 'One' }] }), path);
    const choices: readonly unknown[] = Array.isArray(input?.['choices']) ? input['choices'] : [];
    expect(choices[0]).toEqual({ title: 'One', value: 'SOL-1' });
    expect(choices).toContainEqual({ title: 'Blockchain', value: 'Blockchain' });
    expect(choices).toContainEqual({ title: 'a,b', value: 'a%2Cb' });
    expect(input?.['value']).toBe('SOL-2,a%2Cb,Blockchain');
  });

  test('given a published category that the seller has used, then it is on offer once', () => {
    const path = 'details.requirements.solutions';
    const used = [{ id: 'Blockchain', name: 'Blockchain' }];
    const input = inputAt(draw(2, { [path]: 'Blockchain' }, { solutions: used }), path);
    expect(input?.['choices']).toHaveLength(solutionCategories.length);
  });

  test('given more solutions than fit, then those chosen stand first and keep their names', () => {
    const path = 'details.requirements.solutions';
    const many = Array.from({ length: 300 }, (_, index) => ({ id: `SOL-${index}`, name: `Solution number ${index}` }));
    const input = inputAt(draw(2, { [path]: 'SOL-299,SOL-30' }, { solutions: many }), path);
    const choices: readonly Json[] = Array.isArray(input?.['choices']) ? input['choices'] : [];
    expect(choices).toHaveLength(25 + solutionCategories.length);
    expect(choices.slice(0, 3)).toEqual([
      { title: 'Solution number 30', value: 'SOL-30' },
      { title: 'Solution number 299', value: 'SOL-299' },
      { title: 'Solution number 0', value: 'SOL-0' },
    ]);
    expect(choices[24]).toEqual({ title: 'Solution number 22', value: 'SOL-22' });
    expect(input?.['value']).toBe('SOL-299,SOL-30');
  });

  test('given as many chosen solutions as a referral may have, with wide names, then each has its name and the card fits', () => {
    const path = 'details.requirements.solutions';
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `SOL-${10_000 + index}-ABC`,
      name: `${index}${'語'.repeat(80)}`,
    }));
    const chosen = many.slice(100, 150).map(({ id }) => id);
    const card = draw(2, { [path]: chosen.join(','), 'details.notes': 'ő'.repeat(1_000) }, { solutions: many });
    expect(sizeOf(card)).toBeLessThanOrEqual(mostCardBytes);
    const choices: readonly Json[] = Array.isArray(inputAt(card, path)?.['choices'])
      ? [inputAt(card, path)?.['choices']].flat()
      : [];
    expect(choices.filter((it) => written(it).includes('語'))).toHaveLength(50);
    expect(inputAt(card, 'details.notes')?.['value']).toHaveLength(1_000);
  });

  test('given the fields with long lists, then Teams is told what to ask for while one types, and only there', () => {
    const asking = inputsOf(draw(2, {})).flatMap((input) =>
      input['choices.data'] ? [[input['id'], input['choices.data']]] : [],
    );
    expect(asking).toEqual([
      ['details.requirements.solutions', { type: 'Data.Query', dataset: 'solutions' }],
      ['details.requirements.products', { type: 'Data.Query', dataset: 'products' }],
    ]);
  });
});
