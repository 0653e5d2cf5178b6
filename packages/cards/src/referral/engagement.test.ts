import type { Referral } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { dealKindOfRecord, isOtherSide } from './engagement.ts';

const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const heldBy = (organizationId: string | null, invitedBy: string | null = 'ours'): Referral => ({
  id,
  type: 'Shared',
  organizationId,
  inviteContext: { invitedBy: { organizationId: invitedBy } },
});
const independent = (visible: boolean | null, changes: Partial<Referral> = {}): Referral => ({
  id,
  type: 'Independent',
  consent: { consentToShareReferralWithMicrosoftSellers: visible },
  ...changes,
});
const fromMicrosoft = { inviteContext: { invitedBy: { organizationId: 'msft' } } };

describe('the sides of an engagement', () => {
  test.each([
    [false, 'ours', 'ours'],
    [true, 'msft', 'ours'],
    [false, null, 'ours'],
    [false, 'msft', null],
  ])('it is %s that the record of %s, invited by %s, is the other side', (expected, holder, inviter) => {
    expect(isOtherSide(heldBy(holder, inviter))).toBe(expected);
  });

  test.each<[string | undefined, Referral, Referral[]]>([
    ['private', independent(false), []],
    ['private', independent(null), []],
    ['partner-led', independent(true), []],
    ['co-sell', heldBy('ours'), [heldBy('msft')]],
    ['co-sell', heldBy('msft'), []],
    ['partner-to-partner', heldBy('ours'), [heldBy('a-partner')]],
    [undefined, heldBy('ours'), []],
    [undefined, independent(true, { ...fromMicrosoft, qualification: 'SalesQualified' }), []],
    [undefined, { id, type: 'Future' }, [heldBy('msft')]],
    [undefined, { id }, []],
  ])('the deal is %s for %j with %j', (kind, referral, related) => {
    expect(dealKindOfRecord(referral, related)).toBe(kind);
  });
});
