import type { Topic } from '../statement.ts';

export const list: Topic = {
  title: 'List',
  statements: [
    {
      id: 'list-filter',
      fact: 'A list is filtered by engagementId, status, substatus, qualification, direction, type and country',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'list-and',
      fact: 'Conditions are joined by and, and may stand in parentheses',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'list-team',
      fact: 'The e-mail address of a member is found by team/any',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'list-email',
      fact: 'email is no property to filter by, though a table lists it',
      confidence: 'X',
      sources: ['API pages'],
    },
    {
      id: 'list-quotes',
      fact: 'The engagementId of a filter may stand in quotes or not',
      confidence: 'C',
      sources: ['API pages', 'seen in use'],
    },
    {
      id: 'list-updated',
      fact: 'updatedDateTime can be filtered, and compared with eq, ge, gt, le and lt',
      confidence: 'D',
      sources: ['API pages', 'ours'],
    },
    {
      id: 'list-undocumented',
      fact: 'or, not, ne and contains are not documented and refused',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'list-order',
      fact: 'A list is ordered by createdDateTime or updatedDateTime, rising or falling',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'list-order-default',
      fact: 'Without an order the newest come first, though a table calls the order mandatory',
      confidence: 'X',
      sources: ['API pages', 'ours'],
    },
    {
      id: 'list-select',
      fact: '$select leaves the named properties',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'list-page',
      fact: 'A page has at most 100 records, and @odata.nextLink leads on by $skiptoken',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'list-link',
      fact: 'The published @odata.nextLink is plain http and lacks a part of its path',
      confidence: 'B',
      sources: ['API pages'],
      unseen: 'Links lead back to the emulator, which is plain http itself.',
    },
    { id: 'list-top', fact: '$top is the size of a page', confidence: 'D', sources: ['connector', 'ours'] },
    {
      id: 'list-token',
      fact: 'A $skiptoken alone leads on, since callers are told to take no more of a link',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'list-stable',
      fact: 'Records that arrive or change between two pages shift no page',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'list-connector',
      fact: '$skip, $count and $expand, which only the connector names, are refused',
      confidence: 'X',
      sources: ['connector'],
    },
    { id: 'list-count', fact: '@odata.count is left out', confidence: 'X', sources: ['API pages'] },
    {
      id: 'list-2018',
      fact: 'The options of 2018 without a dollar sign do nothing',
      confidence: 'B',
      sources: ['API pages'],
    },
    {
      id: 'list-analytics',
      fact: 'Reports have an API of their own on another host',
      confidence: 'B',
      sources: ['API pages'],
      unseen: 'Another API, not imitated.',
    },
  ],
};
