import { describe, expect, test } from 'vitest';
import { withValueAt } from '../fields/json-path.ts';
import { readReferral } from './read-referral.ts';

const member = {
  firstName: 'Ann',
  lastName: 'Lee',
  phoneNumber: '1',
  email: 'ann.lee@example.com',
  title: 'CTO',
  contactPreference: { locale: 'en-us', disableNotifications: false },
};

/** A record with every property that is known, written down once more on purpose. */
const complete = {
  id: '4111fffc-f9ee-4d53-bba6-569135228642',
  engagementId: '37ef26aa-1d15-4533-9f93-a69bd33ab1e5',
  organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
  organizationName: 'Contoso',
  name: 'Deal',
  externalReferenceId: 'CRM-1',
  createdDateTime: '2026-01-01T00:00:00Z',
  updatedDateTime: '2026-01-01T00:00:00Z',
  expirationDateTime: '2026-01-15T00:00:00Z',
  acceptedDateTime: '2026-01-02T00:00:00Z',
  closedDateTime: '2026-01-03T00:00:00Z',
  status: 'Closed',
  substatus: 'Won',
  statusReason: 'Won',
  type: 'Shared',
  qualification: 'SalesQualified',
  direction: 'Incoming',
  customerProfile: {
    name: 'Fabrikam',
    size: '1to9employees',
    address: {
      addressLine1: 'Main Street 1',
      addressLine2: '2',
      city: 'Berlin',
      state: 'BE',
      postalCode: '10115',
      country: 'DE',
      region: 'EU',
    },
    team: [member],
    ids: [{ profileType: 'Duns', id: '1' }],
    isMatchingComplete: true,
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: true,
    consentToMicrosoftToContactSpecificPartners: true,
  },
  details: {
    notes: 'Notes',
    dealValue: 5.5,
    currency: 'EUR',
    closingDateTime: '2026-02-01T00:00:00Z',
    requirements: {
      industries: [{ id: 'Education' }],
      products: [{ id: 'Azure' }],
      services: [{ id: 'Hardware' }],
      solutions: [
        {
          id: 'SOL-34104-EBB',
          name: 'Solution',
          type: 'Name',
          price: 1,
          quantity: '2',
          currency: 'EUR',
          publisherName: 'Contoso',
          solutionType: '3P',
          closingDateTime: '2026-02-01T00:00:00Z',
        },
      ],
      additionalRequirements: {
        iot: {
          customerLicenseAgreementNumber: '1',
          deviceCategory: 'Gateway',
          siliconType: 'ARM',
          azureCertifiedDevice: 'Yes',
        },
        attributes: [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }],
      },
    },
    customerAction: 'Buy',
    customerRequestedContact: true,
  },
  team: [member],
  inviteContext: {
    notes: 'Notes',
    invitedBy: { organizationId: 'msft', organizationName: 'Microsoft' },
    assistanceRequestCode: 'GeneralOrOther',
    invitedMpnId: '1',
  },
  target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
  eTag: '"1"',
  links: { relatedReferrals: { uri: '/a', method: 'GET' }, self: { uri: '/b', method: 'GET' } },
  salesStage: '40',
  campaignId: '1',
  referralProgram: 'Program',
  favorite: true,
  mpnId: '1',
  lastModifiedVia: 'API',
  lastRunId: '1',
  createdVia: 'API',
  referralSource: 'AppSource',
  callToAction: 'TestDrive',
  quality: 'Unknown',
  isSpam: false,
  dealSensitivity: 'None',
  tags: [{ tag: 'a' }],
  registrationStatus: 'None',
  registrations: [
    {
      id: '1',
      type: 'AzureIPCoSell',
      registrationDateTime: '2026-02-01T00:00:00Z',
      status: 'Passed',
      statusReason: 'Good',
      statusHistory: {},
      contract: {},
    },
  ],
  trackingInfo: {
    microsoftMsxId: '1',
    microsoftUSFedOpportunityId: '2',
    microsoftUSFedLeadId: '3',
    migratedPSCDealId: '4',
    migratedPSCPartnerDealId: '5',
  },
};

/** The paths of all values, and of the objects and lists that hold them. */
const pathsIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`.replace(/^\./, '')),
  );
  return path === '' ? inner : [path, ...inner];
};

// An entry of a list may be any object, so a wrong one is reported where the list stands.
const listOf = (path: string) => path.replace(/\[.*$/, '');

describe('given a record with every known property', () => {
  test('when it is read, then it comes back as it is', () => {
    expect(readReferral(complete)).toEqual({ ok: true, value: complete });
  });

  test.each(pathsIn(complete))('when %s has another type, then it is refused there', (path) => {
    const read = readReferral(withValueAt(complete, path, Symbol.iterator));
    expect(read.ok ? [] : read.issues).toMatchObject([{ path: listOf(path), code: 'wrong-type' }]);
  });

  test.each(pathsIn(complete).filter((path) => path !== 'id' && !path.endsWith(']')))(
    'when %s is null, then that is kept',
    (path) => {
      const value = withValueAt(complete, path, null);
      expect(readReferral(value)).toEqual({ ok: true, value });
    },
  );
});
