/** Who talks to the bots, as a connector describes a person. */
export const seller = {
  id: '29:ada',
  name: 'Ada Jensen',
  aadObjectId: '5d2a8f0e-5f0f-4b8b-9a53-0c4c1c7a51f1',
  email: 'ada.jensen@contoso.example',
} as const;

const tenantId = '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d';

const addressed = (serviceUrl: string, id: string) => ({
  id,
  timestamp: '2026-11-16T09:00:00.000Z',
  serviceUrl,
  channelId: 'msteams',
  from: { id: seller.id, name: seller.name, aadObjectId: seller.aadObjectId },
  recipient: { id: '28:cosell-bot', name: 'Cosell' },
  conversation: { id: 'a:personal-chat', conversationType: 'personal', tenantId },
  locale: 'en-US',
  entities: [{ type: 'clientInfo', locale: 'en-US', platform: 'Web' }],
  channelData: { tenant: { id: tenantId } },
});

/** Makes an activity of a turn; each has its own id. */
export type ActivityFor = (serviceUrl: string, id: string) => object;

export const message =
  (text: string): ActivityFor =>
  (serviceUrl, id) => ({ ...addressed(serviceUrl, id), type: 'message', textFormat: 'plain', text });

/** A pressed `Action.Execute` with the card's inputs merged into its data, as Teams sends it. */
export const press =
  (verb: string, data: Readonly<Record<string, unknown>>): ActivityFor =>
  (serviceUrl, id) => ({
    ...addressed(serviceUrl, id),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });

/** What a seller types into the first step of the form. */
export const firstStepInputs = {
  type: 'Independent',
  name: 'Supply chain renewal',
  'customerProfile.name': 'Contoso Customer Inc',
  'customerProfile.size': '10to50employees',
  'customerProfile.address.addressLine1': 'One Microsoft Way',
  'customerProfile.address.postalCode': '98052',
  'customerProfile.address.city': 'Redmond',
  'customerProfile.address.state': 'WA',
  'customerProfile.address.country': 'US',
} as const;
