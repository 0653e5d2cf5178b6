import type { Topic } from '../statement.ts';

export const shared: Topic = {
  title: 'Two-step shared flow',
  statements: [
    {
      id: 'shared-own',
      fact: 'Step 1 posts the own leg with the own solution as its target and gives id and engagementId',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    {
      id: 'shared-microsoft',
      fact: 'Step 2 posts a leg for Microsoft under the same engagementId, which then waits for an answer',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    {
      id: 'shared-context',
      fact: 'What Microsoft is told and asked for stands in the inviteContext of its leg',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'shared-partner',
      fact: 'A partner is invited by a second post with the partner as its target',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    {
      id: 'shared-between',
      fact: 'A failure between the steps leaves a deal of one side that stands',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'shared-list',
      fact: 'A list by engagementId tells whether the leg for Microsoft stands',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'shared-private',
      fact: 'A private deal is seen by no Microsoft seller, and neither is a partner-led one without a leg of theirs',
      confidence: 'X',
      sources: ['portal'],
      strict: 'sellers see only legs that are theirs; in the real portal they see partner-led deals',
      docs: 'the same',
    },
    {
      id: 'shared-independent',
      fact: 'An Independent deal is one record of one partner',
      confidence: 'X',
      sources: ['API pages'],
    },
    {
      id: 'shared-upgrade',
      fact: 'A private deal becomes partner-led and then co-sell while it is open',
      confidence: 'A',
      sources: ['portal'],
    },
    {
      id: 'shared-closed',
      fact: 'A closed deal is not shared any more',
      confidence: 'B',
      sources: ['portal'],
      strict: '400 when every record of the engagement is closed',
      docs: 'done',
    },
    {
      id: 'shared-unknown',
      fact: 'An engagementId that the caller cannot see is refused',
      confidence: 'D',
      sources: ['ours'],
    },
  ],
};
