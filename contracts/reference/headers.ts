import type { Reference } from './reference.ts';

/** What the header page lists for answers, but for the `request-id` that it describes as one of requests. */
export const responseHeaders = {
  title: 'Partner REST headers: response headers',
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/headers.md',
  date: '2019-05-21',
  values: ['etag', 'request-id', 'client-request-id', 'timestamp', 'x-ms-ags-diagnostic'],
} as const satisfies Reference & { values: readonly string[] };
