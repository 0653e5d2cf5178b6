import type { Topic } from '../statement.ts';

export const expiry: Topic = {
  title: 'Expiry',
  statements: [
    {
      id: 'expiry-partner',
      fact: 'A partner has 14 days to answer, then the record is Closed with Expired',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    { id: 'expiry-microsoft', fact: 'Microsoft has 14 days to answer as well', confidence: 'B', sources: ['portal'] },
    {
      id: 'expiry-date',
      fact: 'expirationDateTime of a waiting record is 14 days after its creation, to the second',
      confidence: 'X',
      sources: ['API pages', 'seen in use'],
    },
    {
      id: 'expiry-null',
      fact: 'expirationDateTime is null for a deal of one’s own and after an invitation was accepted',
      confidence: 'A',
      sources: ['API pages', 'seen in use'],
    },
    {
      id: 'expiry-answered',
      fact: 'What was answered in time does not expire',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    {
      id: 'expiry-instant',
      fact: 'An expired record was closed and changed at its expirationDateTime, whenever that is noticed',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'expiry-late',
      fact: 'After 14 days the answer comes too late',
      confidence: 'A',
      sources: ['API pages', 'portal'],
    },
    {
      id: 'expiry-hot',
      fact: 'A customer who asked to be contacted leaves the record active after 72 hours',
      confidence: 'B',
      sources: ['portal'],
    },
    {
      id: 'expiry-hot-mark',
      fact: 'The mark of such a customer changes after 72 hours',
      confidence: 'B',
      sources: ['portal'],
      unseen: 'A mark of the portal, not of the API.',
    },
  ],
};
