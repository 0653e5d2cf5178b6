import type { Referral } from '@cosell/core';
import { referral } from '@cosell/core/testing';
import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { mostCardBytes } from '../card-budget.ts';
import { faultsOf, sizeOf, textOf, verbsOf } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import { draftsCard } from './drafts-card.ts';
import { referralCard } from './referral-card.ts';
import { referralListCard } from './referral-list-card.ts';

const words = wordsFor('en-US');
const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const draw = (changes: Partial<Referral>, related: Referral[] = []) =>
  referralCard({ referral: { id, ...changes }, related }, words);

describe('the card of a referral', () => {
  test('given the state in region, as for customers in the United States, then it is shown', () => {
    expect(textOf(draw({ customerProfile: { address: { city: 'Redmond', state: null, region: 'WA' } } }))).toContain(
      'Redmond, WA',
    );
    expect(textOf(draw({ customerProfile: { address: { state: 'NY', region: 'WA' } } }))).toContain('NY');
  });

  test('given a New record, then its deadline is told, estimated where the service gives none', () => {
    const record = { status: 'New', substatus: 'Pending', createdDateTime: '2026-11-01T10:00:00.0000000Z' };
    expect(textOf(draw({ ...record, expirationDateTime: '2026-11-20T00:00:00Z' }))).toContain('Nov 20, 2026');
    expect(textOf(draw(record))).toContain('Nov 15, 2026 (estimated)');
    expect(textOf(draw({ ...record, status: 'Active', substatus: 'Accepted' }))).not.toContain('estimated');
  });

  test('given a state nobody knows, then its own words are shown and what to do', () => {
    const text = textOf(draw({ status: 'Active', substatus: 'Engaged' }));
    expect(text).toContain('Active / Engaged, which we do not know');
    expect(text).toContain('Open the referral there');
  });

  test('given consents, then each that was answered is told, and ids stand in a group of their own', () => {
    const text = textOf(
      draw({
        engagementId: 'an-engagement',
        externalReferenceId: 'CRM-1',
        createdDateTime: '2026-11-01T10:00:00Z',
        consent: {
          consentToContact: true,
          consentToShareReferralWithMicrosoftSellers: false,
          consentToToShareInfoWithOthers: null,
        },
        details: { customerRequestedContact: true },
      }),
    );
    expect(text).toContain('Consent\nContact\nYes\nVisible to Microsoft sellers\nNo\n');
    expect(text).toContain(`Ids\nReferral id\n${id}\nEngagement\nan-engagement\nYour own reference\nCRM-1`);
    expect(text).toContain('Contact wished\nYes');
  });

  test('given a deal that Microsoft sellers may see, then it is called partner-led', () => {
    const consent = { consentToShareReferralWithMicrosoftSellers: true };
    expect(textOf(draw({ type: 'Independent', consent }))).toContain('Kind\nPartner-led');
    expect(textOf(draw({ type: 'Independent' }))).toContain('Kind\nPrivate');
    expect(textOf(draw({ type: 'Shared' }))).toContain('Kind\nShared: together with Microsoft or another partner');
  });

  test('given a related record, then it can be opened', () => {
    expect(verbsOf(draw({}, [{ id, name: 'Other leg' }]))).toEqual(['referral.open', 'referral.refresh']);
  });

  test.prop({ record: referral(), other: referral() })(
    'anything the service sends can be shown',
    ({ record, other }) => {
      for (const card of [
        referralCard({ referral: record, related: [other] }, words),
        referralListCard({ referrals: [record, other] }, words),
      ]) {
        expect(faultsOf(card)).toEqual([]);
        expect(sizeOf(card)).toBeLessThanOrEqual(mostCardBytes);
        expect(textOf(card)).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
      }
    },
  );
});

describe('lists', () => {
  const row: Referral = {
    id,
    name: 'Deal',
    customerProfile: { name: 'Contoso' },
    status: 'New',
    substatus: 'Received',
    details: { dealValue: '50000', currency: 'EUR' },
  };

  test('given referrals and a next page, then each can be opened and the next page asked for', () => {
    const card = referralListCard({ referrals: [row, row], next: 'abc' }, words);
    expect(textOf(card)).toContain('Contoso · New, received and waits for an answer · €50,000');
    expect(verbsOf(card)).toEqual(['referral.open', 'referral.open', 'list.page']);
  });

  test('given both legs of an engagement, then the one of the other side says who holds it', () => {
    const invitation = { inviteContext: { invitedBy: { organizationId: 'ours' } } };
    const own = { ...row, ...invitation, organizationId: 'ours', organizationName: 'Fabrikam' };
    const other = { ...row, ...invitation, organizationId: 'msft', organizationName: 'Microsoft' };
    const text = textOf(referralListCard({ referrals: [own, other] }, words));
    expect(text).toContain('Contoso · Held by Microsoft · New');
    expect(text).not.toContain('Fabrikam');
  });

  test('given nothing, then both lists say how to begin', () => {
    expect(textOf(referralListCard({ referrals: [] }, words))).toContain('**new**');
    expect(textOf(draftsCard({ drafts: [] }, words))).toContain('**new**');
  });

  test.each([
    ['Contoso: Azure', 'Contoso', 'Contoso: Azure'],
    ['Renewal', 'Contoso', 'Renewal, Contoso'],
    ['', 'Contoso', 'Contoso'],
    ['', '', 'Without a name'],
  ])('given a draft named "%s" for "%s", then it is told as %s', (name, customer, told) => {
    const draft = { draftId: id, name, customer, step: 1, updatedAt: '2026-11-15T13:05:00Z' } as const;
    expect(textOf(draftsCard({ drafts: [draft] }, words)).split('\n')).toContain(told);
  });

  test('given more than fit, then the card says how many are not shown', () => {
    expect(textOf(referralListCard({ referrals: Array.from({ length: 17 }, () => row) }, words))).toContain(
      'And 3 more on this page.',
    );
    const draft = { draftId: id, name: '', customer: '', step: 2 as const, updatedAt: '2026-11-15T13:05:00Z' };
    const drafts = Array.from({ length: 7 }, () => draft);
    const text = textOf(draftsCard({ drafts, nextPage: 2 }, words));
    expect(text).toContain('drafts 2');
    expect(text.match(/Without a name/g)).toHaveLength(6);
    expect(text).toContain('Step 2 of 3, Deal. Last changed Nov 15, 2026, 1:05 PM UTC.');
  });
});
