import type { ReferralDraft } from '@cosell/core';
import { newSubmission, type Submission } from '../outbox/submission.ts';
import type { Draft, SellerProfile } from '../store/store.ts';
import type { Seller } from '../turn.ts';

export const ada: Seller = { tenantId: 'tenant-1', organizationId: 'organization-1', userId: 'ada' };
export const bela: Seller = { ...ada, userId: 'bela' };

/** A draft that passes the strict rules. */
export const exampleDraft = (type: ReferralDraft['type'] = 'Independent'): ReferralDraft => ({
  type,
  name: 'Supply chain renewal',
  customerProfile: { name: 'Contoso', address: { addressLine1: 'Main Street 1', city: 'Berlin', country: 'DE' } },
  consent: { consentToToShareInfoWithOthers: true },
  details: {
    dealValue: 1000,
    currency: 'EUR',
    closingDateTime: '2027-01-31T00:00:00Z',
    requirements: { solutions: [{ type: 'Name', id: 'SOL-34104-EBB', name: 'Supply chain' }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Jensen', phoneNumber: '+45 1234', email: 'ada@contoso.example' }],
});

export const exampleSubmission = (
  type: ReferralDraft['type'] = 'Independent',
  overrides: Partial<Submission> = {},
): Submission => ({
  ...newSubmission(
    { id: 'submission-1', draftId: 'draft-1', seller: ada, locale: 'en-US', draft: exampleDraft(type) },
    { own: 'request-own', connected: 'request-connected' },
    1_000,
  ),
  ...overrides,
});

export const exampleReferral = (id = 'referral-1') => ({
  id,
  engagementId: 'engagement-1',
  eTag: '"1"',
  status: 'Active',
  substatus: 'Accepted',
});

/** A draft as it is stored, half filled in. */
export const exampleForm: Draft = {
  id: 'draft-1',
  seller: ada,
  state: 'open',
  step: 2,
  answers: { name: 'Renewal', 'customerProfile.name': 'Contoso' },
  issues: [{ path: 'name', code: 'too-long', params: { max: 200 } }],
  guessed: ['customerProfile.name'],
  updatedAt: 5,
};

export const exampleProfile: SellerProfile = {
  email: 'ada@contoso.example',
  currency: 'EUR',
  solutions: [{ id: 'SOL-1-ABC', name: 'One' }],
};
