import type { ReferralDraft } from '@cosell/core';

/** An independent deal that fills in what the published sample leaves empty, with commas and letters that have to be kept. */
export const independentDraft: ReferralDraft = {
  type: 'Independent',
  name: 'Supply chain renewal',
  externalReferenceId: 'CRM-4711',
  qualification: 'SalesQualified',
  customerProfile: {
    name: 'Woodgrove, Søn & Co. "North"',
    size: '10to50employees',
    address: {
      addressLine1: 'Kongens Nytorv 1',
      addressLine2: '2. th.',
      city: 'København',
      state: 'Hovedstaden',
      postalCode: '1050',
      country: 'DK',
      region: 'Sjælland',
    },
    ids: [{ profileType: 'Duns', id: '123456789' }],
    team: [
      {
        firstName: 'Søren',
        lastName: 'Åberg',
        phoneNumber: '+45 1234 5678',
        email: 'soeren@woodgrove.example',
        title: 'CIO',
        contactPreference: { locale: 'da-DK', disableNotifications: true },
      },
      {
        firstName: 'Ingrid',
        lastName: 'Dahl',
        phoneNumber: '+45 8765 4321',
        email: 'ingrid@woodgrove.example',
        title: 'Buyer',
        contactPreference: { locale: 'da-DK', disableNotifications: true },
      },
    ],
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: true,
    consentToMicrosoftToContactSpecificPartners: true,
  },
  details: {
    notes: 'First line\nSecond line, with 100 % and a comma',
    dealValue: 1234.5,
    currency: 'DKK',
    closingDateTime: '2031-03-30T00:00:00Z',
    customerAction: 'Asked for an offer',
    customerRequestedContact: true,
    requirements: {
      industries: [{ id: 'Agriculture, Forestry, & Fishing' }, { id: 'Manufacturing' }],
      products: [{ id: 'DynamicsAX,GP,NAV,SL' }, { id: 'Teams' }],
      services: [{ id: 'Integration' }, { id: 'Licensing' }],
      solutions: [{ id: 'SOL-34104-EBB', name: 'Contoso Supply Chain (demo)', type: 'Name' }],
      additionalRequirements: {
        attributes: [
          { type: 'CustomerMarketplaceIntent', id: 'Yes' },
          { type: 'PartnerRole', id: 'Build' },
          { type: 'SolutionArea', id: 'Data & AI' },
          { type: 'SolutionPlay', id: 'Migrate, then modernise' },
        ],
      },
    },
  },
  team: [
    {
      firstName: 'Ada',
      lastName: 'Jensen',
      phoneNumber: '+45 1',
      email: 'ada@contoso.example',
      title: 'Account manager',
      contactPreference: { locale: 'en-GB', disableNotifications: true },
    },
    {
      firstName: 'Béla',
      lastName: 'Kovács',
      phoneNumber: '+36 1',
      email: 'bela@contoso.example',
      title: 'Engineer',
      contactPreference: { locale: 'hu-HU', disableNotifications: true },
    },
  ],
  salesStage: 'Qualify',
  campaignId: 'spring',
  referralProgram: 'Programme 1',
};
