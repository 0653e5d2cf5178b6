/** A deal of one partner alone, complete for the portal, with invented people. */
export const privateDeal = {
  name: 'Cloud migration',
  type: 'Independent',
  qualification: 'SalesQualified',
  customerProfile: {
    name: 'Adatum',
    address: { addressLine1: 'Hauptstrasse 1', city: 'Berlin', country: 'DE' },
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
  team: [{ firstName: 'Ada', lastName: 'Byron', phoneNumber: '+44 20 1234', email: 'ada@contoso.example' }],
};

export const partnerLedDeal = {
  ...privateDeal,
  consent: { ...privateDeal.consent, consentToShareReferralWithMicrosoftSellers: true },
};

export const microsoftTarget = [{ type: 'BusinessProfileLocation', id: 'msft' }];

/** The seller's own leg of a shared deal. */
export const ownLeg = {
  ...partnerLedDeal,
  type: 'Shared',
  target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
};

/** The other leg, for Microsoft, still without its engagement. */
export const microsoftLeg = { ...ownLeg, target: microsoftTarget };

/** An invitation of another partner. */
export const invitationOf = (organizationId: string) => ({
  ...ownLeg,
  target: [{ type: 'BusinessProfileLocation', id: organizationId }],
});

/** No more than the published table of the create request asks for. */
export const leastDeal = { type: 'Independent', customerProfile: {}, consent: {}, details: {} };

export const withCustomer = (change: object) => ({
  ...privateDeal,
  customerProfile: { ...privateDeal.customerProfile, ...change },
});

export const withAddress = (change: object) =>
  withCustomer({ address: { ...privateDeal.customerProfile.address, ...change } });

export const withConsent = (change: object) => ({ ...privateDeal, consent: { ...privateDeal.consent, ...change } });

export const withDetails = (change: object) => ({ ...privateDeal, details: { ...privateDeal.details, ...change } });

export const withRequirements = (change: object) =>
  withDetails({ requirements: { ...privateDeal.details.requirements, ...change } });

export const customerContact = {
  firstName: 'Mia',
  lastName: 'Keller',
  phoneNumber: '+49 30 1234',
  email: 'mia@adatum.example',
};
