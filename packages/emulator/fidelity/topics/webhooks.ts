import type { Topic } from '../statement.ts';

export const webhooks: Topic = {
  title: 'Webhooks',
  statements: [
    {
      id: 'webhooks-names',
      fact: 'Events are called referral-created and referral-updated',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-related',
      fact: 'A change to another record of the engagement is called related-referral-created or -updated',
      confidence: 'A',
      sources: ['portal', 'webhook pages'],
    },
    {
      id: 'webhooks-body',
      fact: 'An event is a POST of JSON with five names in PascalCase',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-uri',
      fact: 'ResourceUri has another host and path than the API',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-resource',
      fact: 'ResourceName is referral, and AuditUri is null',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-date',
      fact: 'ResourceChangeUtcDate has seven fractional digits and the offset +00:00',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-bare',
      fact: 'An event says nothing of what changed: no record, no version, no id of its own',
      confidence: 'A',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-tries',
      fact: 'An event is tried ten times, then no more',
      confidence: 'B',
      sources: ['webhook pages'],
    },
    {
      id: 'webhooks-pauses',
      fact: 'The pauses between two tries are not published',
      confidence: 'B',
      sources: ['webhook pages'],
      unseen: 'The emulator’s pauses are its own, from 0.1 s to 10 s.',
    },
    {
      id: 'webhooks-delivered',
      fact: 'An event counts as delivered when it is answered with 2xx',
      confidence: 'D',
      sources: ['ours'],
    },
    { id: 'webhooks-behind', fact: 'No call waits until its event is delivered', confidence: 'D', sources: ['ours'] },
    {
      id: 'webhooks-signature',
      fact: 'Events are signed with a certificate of Microsoft’s',
      confidence: 'A',
      sources: ['webhook pages'],
      unseen: 'Not imitated: events are unsigned, and no receiver here checks them.',
    },
    {
      id: 'webhooks-registration',
      fact: 'An address is registered by an API of its own, with other tokens and roles',
      confidence: 'A',
      sources: ['webhook pages'],
      unseen: 'Not imitated: the control door names one address for all organisations.',
    },
    {
      id: 'webhooks-test',
      fact: 'A test event can be asked for twice a minute',
      confidence: 'A',
      sources: ['webhook pages'],
      unseen: 'Not imitated.',
    },
    {
      id: 'webhooks-environment',
      fact: 'Events go only to the environment with the latest co-sell configuration',
      confidence: 'B',
      sources: ['API pages'],
      unseen: 'The emulator has one address.',
    },
  ],
};
