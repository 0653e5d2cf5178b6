import type { CreateBody } from '@cosell/core';
import { demoSolution } from '../world.ts';

/** A create body that every mode accepts, with invented people. */
export const sampleReferral = {
  name: 'Cloud migration',
  type: 'Independent',
  qualification: 'SalesQualified',
  customerProfile: {
    name: 'Adatum',
    size: '51to250employees',
    address: { addressLine1: 'Hauptstrasse 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
    team: [{ firstName: 'Mia', lastName: 'Keller', phoneNumber: '+49 30 1234', email: 'mia@adatum.example' }],
    ids: [],
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: false,
  },
  details: {
    notes: 'Wants to leave their own data centre.',
    dealValue: 50_000,
    currency: 'EUR',
    closingDateTime: '2030-01-31T00:00:00Z',
    requirements: { solutions: [{ type: 'Name', id: demoSolution }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Byron', phoneNumber: '+44 20 1234', email: 'seller@contoso.com' }],
} satisfies CreateBody;
