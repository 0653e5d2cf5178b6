import { header, headerAs, headerValue, status, withoutHeader } from '../changes.ts';
import { type Change, everyOperation, mutation } from '../mutation.ts';
import { replacing } from '../value-edits.ts';

const headers = (name: string, change: Change) => mutation(`headers: ${name}`, everyOperation, change);
const challenge = (pattern: RegExp, replacement: string): Change =>
  header('www-authenticate', replacing(pattern, replacement));

/** What is wrong with the headers that the client reads. */
export const headerMutants = [
  headers('429 is 503', status(429, 503)),
  headers('429 is 403', status(429, 403)),
  headers('503 is 500', status(503, 500)),
  headers('no Retry-After', withoutHeader('retry-after')),
  headers('Retry-After has its unit', headerValue('retry-after', '30s')),
  headers('Retry-After is a duration', headerValue('retry-after', 'PT30S')),
  headers('Retry-After is negative', headerValue('retry-after', '-30')),
  headers('Retry-After is a date of ISO 8601', headerValue('retry-after', '2026-01-31T10:00:00Z')),
  headers('Retry-After is called x-ms-retry-after', headerAs('retry-after', 'x-ms-retry-after')),
  headers('no WWW-Authenticate', withoutHeader('www-authenticate')),
  headers('the challenge names no claims', challenge(/, claims=.*/, '')),
  headers('the challenge has other claims', challenge(/claims="\w{4}/, 'claims="e30x')),
  headers('the challenge cuts its claims', challenge(/claims="(\w{20})[^"]*/, 'claims="$1')),
  headers('the challenge calls claims claim', challenge(/claims="/, 'claim="')),
  headers('answers are called text', headerValue('content-type', 'text/plain')),
];
