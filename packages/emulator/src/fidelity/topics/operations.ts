import type { Topic } from '../statement.ts';

export const operations: Topic = {
  title: 'Operations',
  statements: [
    {
      id: 'operations-base',
      fact: 'The collection stands at /v1.0/engagements/referrals, and its older addresses are gone',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-delete',
      fact: 'There is no DELETE anywhere',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-post',
      fact: 'POST answers with the whole record',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-post-status',
      fact: 'POST answers 200, though the published list has 201 as well',
      confidence: 'X',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-get',
      fact: 'GET of an id answers 200 with the version in the body and in the header ETag',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    { id: 'operations-id-case', fact: 'An id is read in any case', confidence: 'D', sources: ['ours'] },
    {
      id: 'operations-list',
      fact: 'GET of the collection answers with an @odata.context and a value',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-put',
      fact: 'PUT needs If-Match and answers 200 with the record',
      confidence: 'A',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-put-version',
      fact: 'PUT keeps the id and gives a new eTag, though the published sample shows the opposite',
      confidence: 'X',
      sources: ['API pages'],
    },
    {
      id: 'operations-put-whole',
      fact: 'PUT replaces the whole record: what it leaves out is gone, but for what the service decides',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'operations-put-links',
      fact: 'links must be removed before a PUT',
      confidence: 'A',
      sources: ['API pages'],
      strict: '400 where they stand',
      docs: 'let pass and ignored',
    },
    {
      id: 'operations-put-obsolete',
      fact: 'PUT is still taken, though the newer pages call it obsolete',
      confidence: 'X',
      sources: ['API pages', 'connector'],
    },
    {
      id: 'operations-put-identity',
      fact: 'PUT with another id or engagementId is refused',
      confidence: 'D',
      sources: ['ours'],
    },
    {
      id: 'operations-patch',
      fact: 'PATCH answers 204 with nothing, or 200 with the record where Prefer asks for it',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'operations-version',
      fact: 'Every change gives a new eTag, and a look gives none',
      confidence: 'A',
      sources: ['API pages'],
    },
    {
      id: 'operations-slashes',
      fact: 'The connector’s addresses with slashes at the end are no addresses',
      confidence: 'D',
      sources: ['ours'],
    },
  ],
};
