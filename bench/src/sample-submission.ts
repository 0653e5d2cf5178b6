import type { ReferralDraft } from '@cosell/core';

/** The person of the activities, as the bot stores who acts. */
export const seller = {
  tenantId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
  organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
  userId: '5d2a8f0e-5f0f-4b8b-9a53-0c4c1c7a51f1',
} as const;

export const referral: ReferralDraft = {
  type: 'Independent',
  name: 'Supply chain renewal',
  customerProfile: { name: 'Contoso', address: { addressLine1: 'Main Street 1', city: 'Berlin', country: 'DE' } },
  consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
  details: {
    notes: 'The customer wants to manage the supply chain in one place.',
    dealValue: 50_000,
    currency: 'EUR',
    closingDateTime: '2027-01-31T00:00:00Z',
    requirements: { solutions: [{ type: 'Name', id: 'SOL-34104-EBB', name: 'Contoso Supply Chain' }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Jensen', phoneNumber: '+45 1234', email: 'ada.jensen@contoso.example' }],
};
