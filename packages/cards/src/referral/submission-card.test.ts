import { issue } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { buttonsOf, partsOf, textOf, verbsOf } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import { type SubmissionView, submissionCard } from './submission-card.ts';

const words = wordsFor('en-US');
const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const engagementId = '37ef26aa-1d15-4533-9f93-a69bd33ab1e5';
const done = {
  leg: 'own',
  state: 'done',
  referral: { id, engagementId, status: 'Active', substatus: 'Accepted' },
} as const;
const view: SubmissionView = { submissionId: id, name: 'Deal', customer: 'Contoso', legs: [], state: 'sending' };

describe('the card of a submission', () => {
  test('given one of two sent, then it says so', () => {
    const card = submissionCard({ ...view, legs: [done, { leg: 'connected', state: 'sending' }] }, words);
    expect(textOf(card)).toContain('1 of 2 done.');
    expect(textOf(card)).toContain('Being sent');
  });

  test('given all sent, then it is a receipt: ids, state, what to do next, and ways to both', () => {
    const connected = {
      ...done,
      leg: 'connected',
      referral: { ...done.referral, status: 'New', substatus: 'Pending' },
    } as const;
    const card = submissionCard({ ...view, state: 'done', legs: [done, connected] }, words);
    for (const told of [
      'Your 2 referrals are in Partner Center',
      id,
      engagementId,
      'Active, accepted',
      'New, waits for an answer',
    ]) {
      expect(textOf(card)).toContain(told);
    }
    expect(verbsOf(card)).toEqual(['referral.open', 'referral.open', 'list.page']);
  });

  test('given all sent, then success is told in words and a mark inside its box, and the engagement once', () => {
    const card = submissionCard({ ...view, state: 'done', legs: [done, { ...done, leg: 'connected' }] }, words);
    const [box] = partsOf(card).filter(({ style }) => style === 'good');
    expect(partsOf(box)[1]?.['text']).toBe('✓ Your 2 referrals are in Partner Center');
    expect(textOf(card).split(engagementId)).toHaveLength(2);
    const sending = submissionCard({ ...view, legs: [done, { leg: 'connected', state: 'sending' }] }, words);
    expect(textOf(sending)).not.toContain('✓');
  });

  test.each([
    ['microsoft', 'Referral for Microsoft', "Open Microsoft's referral"],
    ['partner', 'Referral for the other partner', "Open the partner's referral"],
    [undefined, 'Referral for the other side', 'Open the other referral'],
  ] as const)('given a second referral for %s, then it is called so', (recipient, leg, button) => {
    const card = submissionCard({ ...view, legs: [done, { ...done, leg: 'connected' }], recipient }, words);
    expect(textOf(card)).toContain(leg);
    expect(buttonsOf(card).map(({ title }) => title)).toContain(button);
  });

  test('given a service that does not answer, then it tells the tries and the next one', () => {
    const card = submissionCard({ ...view, state: 'waiting', attempt: 3, retryAt: '2026-11-15T13:05:00Z' }, words);
    expect(textOf(card)).toContain('Tries so far: 3.');
    expect(textOf(card)).toContain('Next try: Nov 15, 2026, 1:05 PM UTC.');
    expect(verbsOf(card)).toEqual([]);
  });

  test.each([
    [issue('details.currency', 'invalid-currency'), '“Currency” is no currency code.'],
    [{ text: 'Ask an admin.' }, 'Ask an admin.'],
    [undefined, 'Your referral needs you'],
  ])(
    'given that the seller is needed for %j, then one sentence says why, and there are two ways on',
    (problem, told) => {
      const card = submissionCard(
        { ...view, state: 'needs-you', legs: [{ leg: 'own', state: 'failed' }], problem },
        words,
      );
      expect(textOf(card)).toContain(told);
      expect(verbsOf(card)).toEqual(['submission.edit', 'submission.retry']);
    },
  );

  test('given that the seller has to sign in, then that is the first way on, and the others stay', () => {
    const legs = [{ leg: 'own', state: 'failed' }] as const;
    const card = submissionCard({ ...view, state: 'needs-you', legs, needsSignIn: true, isEditable: false }, words);
    expect(verbsOf(card)).toEqual(['submission.sign-in', 'submission.retry']);
    expect(card.actions?.map(({ style }) => style)).toEqual(['positive', undefined]);
  });

  test('given a second leg that failed, then it says that the first exists and is not made again', () => {
    const card = submissionCard(
      { ...view, state: 'needs-you', legs: [done, { leg: 'connected', state: 'failed' }] },
      words,
    );
    expect(textOf(card)).toContain('1 of 2 referrals already exist and will not be created again.');
  });
});
