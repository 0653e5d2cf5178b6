import type { Topic } from '../statement.ts';

export const errors: Topic = {
  title: 'Errors',
  statements: [
    {
      id: 'errors-form',
      fact: 'An error is an object with a code and a message, which may have a target and an innerError',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'errors-codes',
      fact: 'The code of an error is one of a list of eight',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'errors-code-sample',
      fact: 'The published example has a code that is not in the list',
      confidence: 'X',
      sources: ['API pages'],
      unseen: 'The emulator keeps to the list.',
    },
    { id: 'errors-message', fact: 'A message has at most 1,024 characters', confidence: 'B', sources: ['API pages'] },
    {
      id: 'errors-inner',
      fact: 'An innerError has a code, a message and details',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'errors-inner-spelling',
      fact: 'innerError is spelled innererror as well',
      confidence: 'X',
      sources: ['API pages'],
      unseen: 'The emulator keeps to innerError.',
    },
    {
      id: 'errors-details',
      fact: 'All findings of a body stand in the details of the innerError',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'errors-member',
      fact: 'A malformed or missing member is 400 invalidRequest with its JSON path as the target',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'errors-status',
      fact: 'A forbidden change of status is 400 invalidRequest',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'errors-not-found',
      fact: 'An unknown id and a record of others are 404 itemNotFound alike',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'errors-stale',
      fact: 'A stale If-Match is 412 preconditionFailed with the target ETag and the inner code 99918',
      confidence: 'B',
      sources: ['seen in use'],
    },
    {
      id: 'errors-no-version',
      fact: 'A PUT without If-Match is 412 preconditionFailed, as 428 is in no list',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'errors-http',
      fact: 'A method that is not possible is 405, an unacceptable Accept 406, another Content-Type 415',
      confidence: 'A',
      sources: ['API pages'],
    },
    { id: 'errors-large', fact: 'A body over 1 MiB is 413', confidence: 'D', sources: ['ours'] },
    {
      id: 'errors-listed',
      fact: 'Every status of the published list can be had by a fault, with a body in the published form',
      confidence: 'A',
      sources: ['API pages'],
    },
    { id: 'errors-retry-after', fact: 'Retry-After comes with 503 and 429', confidence: 'B', sources: ['API pages'] },
  ],
};
