import type { Sample } from './reference.ts';
import { consent, customerProfile, details, inviteContext, linksOf, team } from './sample-deal.ts';

const id = '5b1e0b7e-8a53-4d5c-8c5b-1e4f0c4b7a10';
const engagementId = '0d1f6f7c-2b7e-4a0e-9a4c-6a7f6f0f9c21';

const times = {
  createdDateTime: '2018-10-29T21:24:52.040469Z',
  updatedDateTime: '2018-10-29T21:24:52.040469Z',
  expirationDateTime: '2018-11-06T00:00:00Z',
};

const record = {
  id,
  engagementId,
  ...times,
  status: 'New',
  substatus: 'Pending',
  qualification: 'SalesQualified',
  type: 'Independent',
  consent,
  details,
  team,
  links: linksOf(id, engagementId),
};

export const getSample: Sample = {
  title: 'Get a referral by ID: request and response',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/get-a-referral-by-id.md',
  date: '2019-02-07',
  request: { method: 'GET', path: `/${id}` },
  response: {
    body: {
      '@odata.context': 'https://api.partner.microsoft.com/v1.0/engagments/referrals/$metadata#Referrals/$entity',
      ...record,
      organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
      organizationName: 'Contoso Company',
      statusReason: null,
      customerProfile: {
        ...customerProfile,
        address: { ...customerProfile.address, region: 'Brandenburg' },
        ids: [{ profileType: 'Duns', id: '000000000' }],
      },
      inviteContext,
      eTag: '"2500ec5a-0000-0000-0000-5bf4967d0000"',
    },
  },
};

/** Of the two records of the sample the second one, which is the fuller. */
export const listSample: Sample = {
  title: 'Get a list of referrals: response of more than one page',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/get-a-list-of-referrals.md',
  date: '2019-02-07',
  request: { method: 'GET', path: '?$orderby=createdDateTime desc' },
  response: {
    body: {
      '@odata.context': 'http://api.partner.microsoft.com/v1.0/$metadata#Referrals',
      '@odata.count': 100,
      value: [
        {
          ...record,
          customerProfile: { ...customerProfile, ids: {} },
          inviteContext: { ...inviteContext, invitedBy: { organizationId: 'msft', organizationName: 'Microsoft' } },
        },
      ],
      '@odata.nextLink': 'http://api.partner.microsoft.com/v1.0/referrals?$skiptoken=k181pEdP0ykypkieJfcxXIN4',
    },
  },
};
