import { describe, expect, test } from 'vitest';
import { textOf, verbsOf } from '../../test/card-checks.ts';
import { sampleAnswers } from '../../gallery/sample-answers.ts';
import { wordsFor } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import { reviewCard } from './review-card.ts';

const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';

const review = (changes: Answers = {}, today = '2018-11-14') => {
  const { answers, conversions, draft } = checkAnswers(sampleAnswers(changes), [], wordsFor('en-US'));
  if (!draft) throw new Error('the sample must be valid');
  return reviewCard(
    { draftId, answers, draft, conversions, today, solutions: [{ id: 'SOL-1', name: 'One' }] },
    wordsFor('en-US'),
  );
};

describe('the review', () => {
  test('given the published sample, then everything entered is told in words', () => {
    const text = textOf(review());
    for (const told of [
      'Test Cosell Invite_20',
      'Contoso Customer Inc',
      '10 to 50 employees',
      'One Microsoft Way',
      '$50,000',
      'Nov 14, 2018',
      'Dynamics 365 for Field Service',
      'Dynamics 365 Enterprise',
      'Deployment or migration',
      'Manufacturing',
      'Qualified by sales',
      'joe.hansen@contoso.com',
      'John',
      'Hi ABC Partner, hoping you can help this customer.',
    ]) {
      expect(text).toContain(told);
    }
  });

  test.each<[string, Answers, string, string]>([
    ['private', { type: 'Independent' }, 'One referral will be created: yours.', 'Microsoft sellers will not see it'],
    [
      'partner-led',
      { type: 'Independent', 'consent.consentToShareReferralWithMicrosoftSellers': 'true' },
      'One referral will be created: yours.',
      'Microsoft sellers will see it',
    ],
    ['co-sell', {}, 'Two referrals will be created: yours, and one for Microsoft.', 'Microsoft gets its own referral'],
    [
      'with a partner',
      { 'connected.target[0].type': 'BusinessProfileLocation', 'connected.target[0].id': 'a-partner' },
      'Two referrals will be created: yours, and one for the other partner.',
      'that partner gets its own referral',
    ],
  ])('given a deal %s, then it tells what is created and who sees it', (_, changes, count, sees) => {
    const text = textOf(review(changes));
    expect(text).toContain(count);
    expect(text).toContain(sees);
  });

  test('given a closing day that has passed, then it warns without stopping, and not of today', () => {
    const card = review({}, '2018-11-15');
    expect(textOf(card)).toContain('The expected closing date has passed already: Nov 14, 2018.');
    expect(verbsOf(card)).toContain('draft.submit');
    expect(textOf(review())).not.toContain('has passed');
  });

  test('given a phone number that is none, then it warns without stopping, and of none that is one', () => {
    const card = review({ 'team[0].phoneNumber': 'abc' });
    expect(textOf(card)).toContain('“abc” does not look like a phone number.');
    expect(verbsOf(card)).toContain('draft.submit');
    expect(textOf(review())).not.toContain('phone number.');
  });

  test('given a status and no message for Microsoft, then it warns without stopping', () => {
    const card = review();
    expect(textOf(card)).toContain('Partner Center decides the status itself');
    expect(textOf(card)).toContain('There is no message to the other side.');
    expect(verbsOf(card)).toEqual(['draft.submit', 'draft.open', 'draft.discard']);
  });

  test('given a person who wants no notifications, then they are told to be off', () => {
    const path = 'team[0].contactPreference.disableNotifications';
    expect(textOf(review({ [path]: 'true' }))).toContain('E-mail notifications\nOff');
    expect(textOf(review({ [path]: 'false' }))).not.toContain('E-mail notifications');
  });

  test('given a country that was written otherwise, then it tells the conversion', () => {
    expect(textOf(review({ 'customerProfile.address.country': 'USA' }))).toContain('we wrote US for USA');
  });
});
