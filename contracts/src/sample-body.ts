import type { CreateBody } from '@cosell/core';

/** A create body with invented people that every rule of Partner Center accepts. */
export const independentBody = {
  name: 'Contoso roll-out',
  externalReferenceId: 'CRM-1042',
  type: 'Independent',
  qualification: 'SalesQualified',
  customerProfile: {
    name: 'Adatum',
    address: { addressLine1: 'Hauptstrasse 1', city: 'Berlin', country: 'DE' },
    team: [{ firstName: 'Mia', lastName: 'Keller', phoneNumber: '+49 30 1234', email: 'mia@adatum.example' }],
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: false,
  },
  details: {
    dealValue: 50_000,
    currency: 'EUR',
    closingDateTime: '2030-01-31T00:00:00Z',
    requirements: { solutions: [{ type: 'Name', id: 'SOL-34104-EBB' }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Byron', phoneNumber: '+44 20 1234', email: 'seller@contoso.com' }],
} satisfies CreateBody;

/** The deal shared with Microsoft: the seller's own leg of it, addressed to a solution. */
export const ownLegBody = {
  ...independentBody,
  type: 'Shared',
  consent: { ...independentBody.consent, consentToShareReferralWithMicrosoftSellers: true },
  target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
} satisfies CreateBody;

/** Its second leg, which joins Microsoft to the engagement. */
export const connectedLegBody = (engagementId: string) =>
  ({
    ...ownLegBody,
    engagementId,
    target: [{ type: 'BusinessProfileLocation', id: 'msft' }],
    inviteContext: { notes: 'Please join the first call.', assistanceRequestCode: 'GeneralOrOther' },
  }) satisfies CreateBody;
