import type { Sample } from './reference.ts';
import { consent, customerProfile, details, detailsSent, inviteContext, linksOf, team } from './sample-deal.ts';

const id = '4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11';
const engagementId = '98b4b3ab-1d18-4a47-9a4b-3a5a0a0a3a5e';

const sent = {
  name: 'Adatum roll-out',
  statusReason: 'The engagement was a success!',
  qualification: 'SalesQualified',
  type: 'Shared',
  target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
  customerProfile,
  consent,
  team,
  inviteContext,
};

export const createSample: Sample = {
  title: 'Create a referral: request and response',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/create-a-referral.md, and its five translations',
  date: '2019-05-17',
  request: {
    method: 'POST',
    path: '',
    body: { ...sent, status: 'New', substatus: 'Pending', details: detailsSent },
  },
  response: {
    body: {
      ...sent,
      details,
      id,
      engagementId,
      organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d',
      organizationName: 'Contoso Company',
      externalReferenceId: null,
      createdDateTime: '2019-02-23T02:05:23.2931817Z',
      updatedDateTime: '2019-02-23T02:05:23.2931817Z',
      expirationDateTime: null,
      status: 'Active',
      substatus: 'Accepted',
      eTag: '"00006d10-0000-0000-0000-5c70aa630000"',
      links: linksOf(id, engagementId),
    },
  },
};
