import type { Sample } from './reference.ts';
import { consent, customerProfile, details, detailsSent, inviteContext, linksOf, team } from './sample-deal.ts';

const id = '49d9a1c3-6f0e-4f0e-9b1e-2d6a4d3c5b70';
const otherId = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';
const engagementId = '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e';

const changed = {
  engagementId,
  createdDateTime: '2018-11-06T18:40:42.6178337Z',
  expirationDateTime: '2018-11-14T00:00:00Z',
  status: 'Closed',
  substatus: 'Won',
  statusReason: 'The engagement was a success!',
  qualification: 'SalesQualified',
  type: 'Independent',
  customerProfile,
  consent,
  team,
  inviteContext,
  eTag: '"2500ec5a-0000-0000-0000-5bf4967d0000"',
};

export const updateSample: Sample = {
  title: 'Update a referral: PUT request and response',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/update-a-referral.md',
  date: '2019-04-18',
  request: {
    method: 'PUT',
    path: `/${id}`,
    body: { ...changed, id, updatedDateTime: '2018-11-06T18:40:42.6178337Z', details: detailsSent },
  },
  response: {
    body: {
      ...changed,
      id: otherId,
      updatedDateTime: '2018-11-06T18:43:38.9948636Z',
      details,
      links: linksOf(otherId, engagementId),
    },
  },
};

const patchPage = {
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/patch-a-referral.md',
  date: '2020-09-30',
};

/** Deal value as a string. The request asks for the record, the response shown has none; the text says that it would. */
export const patchSample: Sample = {
  title: 'Update a lead or opportunity: PATCH with Prefer',
  ...patchPage,
  request: {
    method: 'PATCH',
    path: `/${id}`,
    headers: { prefer: 'return=representation' },
    body: [
      { op: 'replace', path: '/details/dealValue', value: '10000' },
      {
        op: 'add',
        path: '/team/-',
        value: { email: 'grace@contoso.example', firstName: 'Grace', lastName: 'Lovelace', phoneNumber: '0000000001' },
      },
    ],
  },
  response: { status: 204 },
};

export const patchStatusSample: Sample = {
  title: 'Update a lead or opportunity: PATCH of status and substatus',
  ...patchPage,
  request: {
    method: 'PATCH',
    path: `/${id}`,
    body: [
      { op: 'replace', path: '/status', value: 'Closed' },
      { op: 'replace', path: '/substatus', value: 'Won' },
    ],
  },
  response: { status: 204 },
};
