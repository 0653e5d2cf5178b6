import { type ReferralDraft, referralDraftSchema } from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { formDraft } from '../../test/form-drafts.ts';
import { faultsOf, sizeOf, untouchedData } from '../../test/card-checks.ts';
import { loadWords, wordsFor } from '../words/words.ts';
import { mostCardBytes } from '../card-budget.ts';
import { type Answers, answersOf, readStep } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { formCard } from './form-card.ts';
import { formSteps } from './steps.ts';

await loadWords('sv-SE');
const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';

/** All three steps sent back as they are shown. */
const throughTheForm = (draft: ReferralDraft, solutions: readonly SolutionChoice[], locale: string): Answers => {
  let answers = answersOf(draft);
  for (const step of formSteps) {
    const card = formCard(
      { draftId, step, answers, issues: [], conversions: [], today: '2026-11-15', solutions },
      wordsFor(locale),
    );
    expect(faultsOf(card)).toEqual([]);
    expect(sizeOf(card)).toBeLessThanOrEqual(mostCardBytes);
    answers = { ...answers, ...readStep(step, untouchedData(card)) };
  }
  return answers;
};

describe('the way of a draft through the form', () => {
  test.prop({ it: formDraft() })(
    'draft -> cards -> answers -> draft keeps every field',
    ({ it: { draft, solutions } }) => {
      const checked = checkAnswers(throughTheForm(draft, solutions, 'en-US'), solutions, wordsFor('en-US'));
      expect(checked.issues).toEqual([]);
      expect(checked.conversions).toEqual([]);
      expect(checked.draft).toEqual(draft);
    },
  );

  test.prop({ it: formDraft() }, { numRuns: 20 })('the locale changes no answer', ({ it: { draft, solutions } }) => {
    expect(throughTheForm(draft, solutions, 'tr-TR')).toEqual(throughTheForm(draft, solutions, 'en-US'));
  });

  test.prop({ it: formDraft(), locale: fc.constantFrom('sv-SE', 'en-DE', 'en-GB') })(
    'what is settled in one locale is the same in every other, or refused where it could mean two things there',
    ({ it: { draft }, locale }) => {
      const settled = checkAnswers(answersOf(draft), [], wordsFor('en-US')).answers;
      const again = checkAnswers(settled, [], wordsFor(locale));
      expect(again.answers).toEqual(settled);
      expect(again.issues.filter(({ code }) => code !== 'invalid-number')).toEqual([]);
    },
  );

  test.prop({ it: formDraft() })('settled answers are settled already', ({ it: { draft } }) => {
    const { answers } = checkAnswers(answersOf(draft), [], wordsFor('en-US'));
    expect(checkAnswers(answers, [], wordsFor('en-US')).answers).toEqual(answers);
  });

  test('given the published sample, when it goes through the form, then every field of it comes out', () => {
    const sample = referralDraftSchema.parse(publishedSample());
    const { draft } = checkAnswers(throughTheForm(sample, [], 'sv-SE'), [], wordsFor('sv-SE'));
    const { ids: _, ...customerProfile } = sample.customerProfile;
    expect(draft).toMatchObject({ ...sample, customerProfile });
  });
});
