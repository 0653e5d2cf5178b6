import { type FieldPath, issue } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import type { Card, Element } from '../card.ts';
import { dialogOpenersOf, inputsOf, partsOf, textOf, verbsOf, written } from '../../test/card-checks.ts';
import { sampleAnswers } from '../../gallery/sample-answers.ts';
import { wordsFor } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { formCard, type FormView } from './form-card.ts';
import { fieldsOfStep, formSteps } from './steps.ts';

const words = wordsFor('en-US');
const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';

const draw = (step: 1 | 2 | 3, answers: Answers, rest: Partial<FormView> = {}): Card =>
  formCard({ draftId, step, answers, issues: [], conversions: [], today: '2026-11-15', solutions: [], ...rest }, words);

const inputAt = (card: Card, path: FieldPath): Element | undefined => inputsOf(card).find(({ id }) => id === path);

/** The container around an input that is folded away or opened. */
const folded = (card: Card, path: FieldPath): Element | undefined =>
  partsOf(card).find((part) => part['isVisible'] !== undefined && partsOf(part).some(({ id }) => id === path));

/** What stands directly below an input. */
const below = (card: Card, path: FieldPath): Element | undefined => {
  for (const { items } of partsOf(card)) {
    const list: readonly Element[] = Array.isArray(items) ? items : [];
    const index = list.findIndex(({ id }) => id === path);
    if (index >= 0) return list[index + 1];
  }
  return undefined;
};

describe('the form', () => {
  test.each(formSteps)('given a shared deal, then step %i asks for exactly its fields', (step) => {
    const ids = inputsOf(draw(step, { type: 'Shared' })).map(({ id }) => id);
    expect(ids).toEqual(fieldsOfStep[step]);
  });

  test('given a shared deal, then its visibility to Microsoft sellers is proposed until the seller has answered', () => {
    const visible = 'consent.consentToShareReferralWithMicrosoftSellers';
    expect(inputAt(draw(3, { type: 'Shared' }), visible)).toMatchObject({ value: 'true' });
    expect(inputAt(draw(3, { type: 'Shared', [visible]: 'false' }), visible)).toMatchObject({ value: 'false' });
    expect(inputAt(draw(3, { type: 'Independent' }), visible)).not.toMatchObject({ value: 'true' });
  });

  test('given an independent deal, then nothing is asked about a second leg', () => {
    const ids = inputsOf(draw(3, { type: 'Independent' })).map(({ id }) => written(id));
    expect(ids.filter((id) => id.startsWith('connected.'))).toEqual([]);
  });

  test('given the steps, then each leads on, and back where there is a way back', () => {
    expect(formSteps.map((step) => verbsOf(draw(step, {})))).toEqual([
      ['draft.next', 'draft.discard'],
      ['draft.next', 'draft.back', 'draft.discard'],
      ['draft.review', 'draft.back', 'draft.discard'],
    ]);
  });

  test.each(formSteps)(
    'given step %i, then it opens in a dialog too, with what was typed once Teams would not refuse it',
    (step) => {
      const data = { msteams: { type: 'task/fetch' }, verb: 'draft.dialog', draftId, step };
      const incomplete = { type: 'Shared', name: 'Renewal', 'team[0].firstName': 'Ada' };
      expect(dialogOpenersOf(draw(step, incomplete))).toMatchObject([{ data, associatedInputs: 'none' }]);
      const openers = dialogOpenersOf(draw(step, sampleAnswers()));
      expect(openers).toMatchObject([{ data }]);
      expect(openers[0]).not.toHaveProperty('associatedInputs');
    },
  );

  test('given what is stored of a draft, then the opener of its dialog says how new that is, and nothing where it is not known', () => {
    const updatedAt = 1_794_700_800_000;
    expect(dialogOpenersOf(draw(1, {}, { updatedAt }))).toMatchObject([{ data: { updatedAt } }]);
    expect(dialogOpenersOf(draw(1, {}))[0]?.['data']).not.toHaveProperty('updatedAt');
  });

  test('given the type, then the words sellers know and the warning stand beside it', () => {
    const text = textOf(draw(1, {}));
    for (const word of ['Private', 'Partner-led', 'Co-sell', 'cannot be hidden again']) expect(text).toContain(word);
  });

  test('given a rarely used field, then it is folded away until it holds something or needs attention', () => {
    const path = 'customerProfile.address.region';
    expect(folded(draw(1, {}), path)?.['isVisible']).toBe(false);
    expect(folded(draw(1, { [path]: 'North' }), path)?.['isVisible']).toBe(true);
    expect(folded(draw(1, {}, { issues: [issue(path, 'too-long', { max: 200 })] }), path)?.['isVisible']).toBe(true);
    const toggle = partsOf(draw(1, {})).filter(({ type }) => type === 'Action.ToggleVisibility');
    expect(toggle.flatMap(({ targetElements }) => targetElements)).toContain(folded(draw(1, {}), path)?.['id']);
  });

  test('given a finding, then it stands below its field in words and colour, and what was typed is kept', () => {
    const path = 'customerProfile.address.country';
    const card = draw(1, { [path]: 'Atlantis' }, { issues: [issue(path, 'invalid-country', { value: 'Atlantis' })] });
    expect(inputAt(card, path)?.['value']).toBe('Atlantis');
    expect(below(card, path)).toMatchObject({ type: 'TextBlock', color: 'Attention' });
    expect(below(card, path)?.['text']).toContain('Please check: “Atlantis” under “Country” is no country we know');
  });

  test.each([
    [['customerProfile.address.country'], 'One thing needs your attention: Country.'],
    [
      ['customerProfile.address.country', 'customerProfile.address.city', 'customerProfile.name'],
      '3 things need your attention: Country, City, Company.',
    ],
    [
      fieldsOfStep[1].slice(0, 7),
      '7 things need your attention: Type of referral, Name of the deal, Company, Size of the company, Street and number, and 2 more.',
    ],
    [['', 'name'], '2 things need your attention: Name of the deal, and 1 more.'],
    [[''], 'One thing needs your attention.'],
  ])('given findings at %j, then the sentence on top says how many and where: %s', (paths, told) => {
    const card = draw(1, {}, { issues: paths.map((path) => issue(path, 'refused')) });
    expect(textOf(card).split('\n')).toContain(told);
  });

  test('given findings about several people, then the sentence on top says whose they are', () => {
    const people = ['customerProfile.team[0]', 'customerProfile.team[1]', 'team[0]', 'team[1]'];
    const card = draw(3, {}, { issues: people.map((person) => issue(`${person}.email`, 'invalid-email')) });
    expect(textOf(card)).toContain(
      ': Contact: E-mail, Second contact: E-mail, Team member: E-mail, Second team member: E-mail.',
    );
    expect(inputAt(card, 'team[1].email')?.['label']).toBe('E-mail');
  });

  test.each(formSteps)(
    'given step %i, then what a row of buttons opens stands right below it under a small name',
    (step) => {
      const { body } = draw(step, { type: 'Shared' });
      const rows = body.flatMap(({ type, actions }, index) =>
        type === 'ActionSet' && Array.isArray(actions) ? [{ index, toggles: actions }] : [],
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { index, toggles } of rows) {
        for (const [offset, { title, targetElements }] of toggles.entries()) {
          const section = body[index + 1 + offset];
          const [name] = partsOf(section).filter(({ type }) => type === 'TextBlock');
          expect(section?.['id']).toBe(targetElements[0]);
          expect(title).toBe(`More: ${written(name?.['text'])}`);
          expect(name).toMatchObject({ size: 'Default', style: 'heading' });
        }
      }
    },
  );

  test('given findings of other steps, then they wait for their step', () => {
    expect(textOf(draw(1, {}, { issues: [issue('details.dealValue', 'required')] }))).not.toContain('attention');
  });

  test('given a finding inside a list, then it stands at the field of the list', () => {
    const found = issue('details.requirements.products[2].id', 'not-in-list');
    expect(below(draw(2, {}, { issues: [found] }), 'details.requirements.products')?.['text']).toContain('“Products”');
  });

  test('given a summary and a finding of no field, then both stand on top as plain text', () => {
    const card = draw(1, {}, { summary: 'It was *refused*.', issues: [issue('', 'refused', { message: 'No.' })] });
    expect(textOf(card)).toContain('It was \\*refused\\*.');
    expect(textOf(card)).toContain('No.');
  });

  test('given a conversion, then the card tells it', () => {
    const conversions = [{ path: 'customerProfile.address.country' as const, from: 'DEU', to: 'DE' }];
    expect(textOf(draw(2, {}, { conversions }))).toContain('“Country”: we wrote DE for DEU.');
  });

  test('given a value that was reckoned, then the card tells it in groups of digits', () => {
    const conversions = [{ path: 'details.dealValue' as const, from: '5 million', to: '5000000' }];
    expect(textOf(draw(2, {}, { conversions }))).toContain('“Deal value”: we wrote 5,000,000 for 5 million.');
  });

  test.each<[2, FieldPath, string, object]>([
    [2, 'details.dealValue', '50000.5', { type: 'Input.Text', value: '50000.5' }],
    [2, 'details.dealValue', 'fifty', { type: 'Input.Text', value: 'fifty', isRequired: true }],
    [2, 'details.closingDateTime', '2026-11-15', { type: 'Input.Date', value: '2026-11-15' }],
    [2, 'details.closingDateTime', 'soon', { type: 'Input.Text', value: 'soon' }],
    [2, 'details.customerRequestedContact', 'true', { type: 'Input.Toggle', value: 'true' }],
    [2, 'details.customerRequestedContact', '', { type: 'Input.Toggle', value: 'false' }],
    [2, 'salesStage', '40', { type: 'Input.ChoiceSet', value: '40' }],
  ])('given in step %i %s = %j, then the input can show it', (step, path, text, looks) => {
    expect(inputAt(draw(step, { [path]: text }), path)).toMatchObject(looks);
  });

  test('given text that is too long, then its beginning is shown and the field says so', () => {
    const card = draw(1, { name: 'x'.repeat(300) });
    expect(inputAt(card, 'name')?.['value']).toHaveLength(200);
    expect(below(card, 'name')?.['text']).toContain('too long');
  });

  test('given the published sample, then nothing needs attention', () => {
    for (const step of formSteps) expect(textOf(draw(step, sampleAnswers()))).not.toContain('Please check');
  });
});
