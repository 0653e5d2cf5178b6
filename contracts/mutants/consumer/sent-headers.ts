import { sentHeader, sentHeaderAs } from '../changes.ts';
import { type Change, everyOperation, mutation } from '../mutation.ts';

const headers = (name: string, change: Change) => mutation(`headers: ${name}`, everyOperation, change);
const none = (): undefined => undefined;
const withoutQuotes = (tag: string): string => tag.replaceAll('"', '');

/** Clients that send wrong headers. */
export const sentHeaderMutants = [
  headers('no token', sentHeader('authorization', none)),
  headers(
    'a token without Bearer',
    sentHeader('authorization', (value) => value.replace('Bearer ', '')),
  ),
  headers(
    'a token as Basic',
    sentHeader('authorization', (value) => value.replace('Bearer', 'Basic')),
  ),
  headers(
    'an empty token',
    sentHeader('authorization', () => 'Bearer '),
  ),
  headers('no Accept', sentHeader('accept', none)),
  headers(
    'XML is asked for',
    sentHeader('accept', () => 'application/xml'),
  ),
  headers('no request-id', sentHeader('request-id', none)),
  headers('request-id is called x-ms-request-id', sentHeaderAs('request-id', 'x-ms-request-id')),
  headers(
    'another request-id than the caller’s',
    sentHeader('request-id', () => '00000000-0000-4000-8000-000000000000'),
  ),
  headers('the request-id is the client-request-id', sentHeaderAs('request-id', 'client-request-id')),
  headers('no client-request-id', sentHeader('client-request-id', none)),
  headers(
    'the client-request-id is a number',
    sentHeader('client-request-id', () => '1'),
  ),
  headers(
    'a body without its media type',
    sentHeader('content-type', () => 'text/plain'),
  ),
  mutation('headers: a PATCH without If-Match', 'change', sentHeader('if-match', none)),
  mutation('headers: a PUT without If-Match', 'replace', sentHeader('if-match', none)),
  headers('If-Match without quotes', sentHeader('if-match', withoutQuotes)),
  headers(
    'If-Match with a weak eTag',
    sentHeader('if-match', (tag) => `W/${tag}`),
  ),
  headers(
    'If-Match for any version',
    sentHeader('if-match', () => '*'),
  ),
  headers('If-Match is called ETag', sentHeaderAs('if-match', 'etag')),
  headers('no Prefer', sentHeader('prefer', none)),
  headers(
    'Prefer for the record always',
    sentHeader('prefer', () => 'return=representation'),
  ),
  headers(
    'Prefer for nothing always',
    sentHeader('prefer', () => 'return=minimal'),
  ),
];
