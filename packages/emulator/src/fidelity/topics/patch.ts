import type { Topic } from '../statement.ts';

export const patch: Topic = {
  title: 'Patch',
  statements: [
    {
      id: 'patch-type',
      fact: 'A patch is taken as application/json and as application/json-patch+json',
      confidence: 'A',
      sources: ['API pages', 'ours'],
    },
    {
      id: 'patch-paths',
      fact: 'Every path of the connector’s list can be patched',
      confidence: 'B',
      sources: ['connector'],
    },
    {
      id: 'patch-other-paths',
      fact: 'Name, customer and requirements besides solutions are not in the list of what can be patched',
      confidence: 'B',
      sources: ['connector'],
      strict: '400',
      docs: 'done',
    },
    {
      id: 'patch-append',
      fact: 'A path that ends in - adds to the end of a list',
      confidence: 'B',
      sources: ['connector'],
    },
    { id: 'patch-operations', fact: 'Only add and replace are operations', confidence: 'A', sources: ['API pages'] },
    {
      id: 'patch-document',
      fact: 'A patch is a list of operations and no object to merge',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'patch-if-match',
      fact: 'With If-Match only the version that stands is changed',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'patch-blind',
      fact: 'If-Match is optional: without it nobody’s change is noticed',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'patch-value',
      fact: 'dealValue may be patched with a text, as the published sample does, and becomes a number',
      confidence: 'B',
      sources: ['API pages'],
    },
    { id: 'patch-whole', fact: 'A patch is done as a whole or not at all', confidence: 'D', sources: ['ours'] },
    {
      id: 'patch-read-only',
      fact: 'What the service alone decides cannot be patched',
      confidence: 'B',
      sources: ['connector'],
    },
    {
      id: 'patch-registration',
      fact: 'A deal registration is added at /registrations/- and changed below /registrations/0',
      confidence: 'B',
      sources: ['connector'],
    },
  ],
};
