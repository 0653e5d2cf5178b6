import { sentHeader, sentHeaderAs, sentHeaderValue, withoutSentHeader } from '../changes.ts';
import { type Change, everyOperation, mutation } from '../mutation.ts';
import { replacing } from '../value-edits.ts';

const headers = (name: string, change: Change) => mutation(`headers: ${name}`, everyOperation, change);
const another = '00000000-0000-4000-8000-000000000000';

/** Clients that send wrong headers. */
export const sentHeaderMutants = [
  headers('no token', withoutSentHeader('authorization')),
  headers('a token without Bearer', sentHeader('authorization', replacing('Bearer ', ''))),
  headers('a token as Basic', sentHeader('authorization', replacing('Bearer', 'Basic'))),
  headers('an empty token', sentHeaderValue('authorization', 'Bearer ')),
  headers('no Accept', withoutSentHeader('accept')),
  headers('XML is asked for', sentHeaderValue('accept', 'application/xml')),
  headers('no request-id', withoutSentHeader('request-id')),
  headers('request-id is called x-ms-request-id', sentHeaderAs('request-id', 'x-ms-request-id')),
  headers('another request-id than the caller’s', sentHeaderValue('request-id', another)),
  headers('the request-id is the client-request-id', sentHeaderAs('request-id', 'client-request-id')),
  headers('no client-request-id', withoutSentHeader('client-request-id')),
  headers('the client-request-id is a number', sentHeaderValue('client-request-id', '1')),
  headers('a body with another media type', sentHeaderValue('content-type', 'text/plain')),
  mutation('headers: a PATCH without If-Match', 'change', withoutSentHeader('if-match')),
  mutation('headers: a PUT without If-Match', 'replace', withoutSentHeader('if-match')),
  headers('If-Match without quotes', sentHeader('if-match', replacing(/"/g, ''))),
  headers('If-Match with a weak eTag', sentHeader('if-match', replacing(/^/, 'W/'))),
  headers('If-Match for any version', sentHeaderValue('if-match', '*')),
  headers('If-Match is called ETag', sentHeaderAs('if-match', 'etag')),
  headers('no Prefer', withoutSentHeader('prefer')),
  headers('Prefer for the record always', sentHeaderValue('prefer', 'return=representation')),
  headers('Prefer for nothing always', sentHeaderValue('prefer', 'return=minimal')),
];
