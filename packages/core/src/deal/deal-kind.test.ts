import { describe, expect, test } from 'vitest';
import { categoryOf, dealKindOf } from './deal-kind.ts';

const toPartner = {
  target: [{ type: 'BusinessProfileLocation' as const, id: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d' }],
};
const toMicrosoft = { target: [{ type: 'BusinessProfileLocation' as const, id: 'msft' }] };

describe('the kind of a deal', () => {
  test.each([
    ['private', 'Independent', false, undefined],
    ['private', 'Independent', undefined, undefined],
    ['partner-led', 'Independent', true, undefined],
    ['co-sell', 'Shared', true, undefined],
    ['co-sell', 'Shared', true, {}],
    ['co-sell', 'Shared', true, { target: [] }],
    ['co-sell', 'Shared', false, toMicrosoft],
    ['partner-to-partner', 'Shared', false, toPartner],
    ['partner-to-partner', 'Shared', true, toPartner],
  ] as const)('is %s for %s, seen by Microsoft %s, connected %j', (kind, type, visible, connected) => {
    const consent = visible === undefined ? {} : { consentToShareReferralWithMicrosoftSellers: visible };
    const second = connected && ('target' in connected ? { target: [...connected.target] } : connected);
    expect(dealKindOf({ type, consent, ...(second && { connected: second }) })).toBe(kind);
  });
});

describe('the category of a record', () => {
  test.each([
    ['marketplace-lead', 'Independent', 'Direct', 'msft'],
    ['marketplace-lead', 'Independent', 'Direct', null],
    ['qualified-lead', 'Independent', 'SalesQualified', 'msft'],
    ['qualified-lead', 'Independent', 'MarketingQualified', 'msft'],
    ['co-sell-opportunity', 'Independent', 'SalesQualified', 'partner'],
    ['co-sell-opportunity', 'Shared', 'SalesQualified', 'partner'],
    ['co-sell-opportunity', 'Shared', 'None', 'partner'],
    ['co-sell-opportunity', 'Shared', null, 'partner'],
    ['unknown', 'Independent', 'Direct', 'partner'],
    ['unknown', 'Shared', 'Direct', 'msft'],
    ['unknown', 'Independent', 'None', 'msft'],
    ['unknown', 'Independent', 'SalesQualified', null],
    ['unknown', 'Shared', 'SalesQualified', 'msft'],
    ['unknown', 'Future', 'SalesQualified', 'partner'],
    ['unknown', null, null, null],
  ])('is %s for %s, %s, invited by %s', (category, type, qualification, organizationId) => {
    expect(categoryOf({ type, qualification, inviteContext: { invitedBy: { organizationId } } })).toBe(category);
  });

  test('is found without an invitation too', () => {
    expect(categoryOf({ type: 'Independent', qualification: 'Direct' })).toBe('marketplace-lead');
    for (const inviteContext of [null, {}, { invitedBy: null }, { invitedBy: {} }]) {
      expect(categoryOf({ type: 'Independent', qualification: 'Direct', inviteContext })).toBe('marketplace-lead');
    }
  });
});
