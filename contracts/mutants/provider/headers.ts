import { header, status } from '../changes.ts';
import { type Change, everyOperation, mutation } from '../mutation.ts';

const headers = (name: string, change: Change) => mutation(`headers: ${name}`, everyOperation, change);
const retryAfter = (edit: (seconds: string) => string | undefined) => header('retry-after', edit);
const challenge = (edit: (value: string) => string | undefined) => header('www-authenticate', edit);

/** What is wrong with the headers that the client reads. */
export const headerMutants = [
  headers('429 is 503', status(429, 503)),
  headers('429 is 403', status(429, 403)),
  headers('503 is 500', status(503, 500)),
  headers(
    'no Retry-After',
    retryAfter(() => undefined),
  ),
  headers(
    'Retry-After has its unit',
    retryAfter((seconds) => `${seconds}s`),
  ),
  headers(
    'Retry-After is a duration',
    retryAfter((seconds) => `PT${seconds}S`),
  ),
  headers(
    'Retry-After is negative',
    retryAfter((seconds) => `-${seconds}`),
  ),
  headers(
    'Retry-After is a date of ISO 8601',
    retryAfter(() => '2026-01-31T10:00:00Z'),
  ),
  headers('Retry-After is called x-ms-retry-after', {
    answer: (answer) => {
      const { 'retry-after': seconds, ...others } = answer.headers;
      return seconds === undefined ? answer : { ...answer, headers: { ...others, 'x-ms-retry-after': seconds } };
    },
  }),
  headers(
    'no WWW-Authenticate',
    challenge(() => undefined),
  ),
  headers(
    'the challenge names no claims',
    challenge((value) => value.replace(/, claims=.*/, '')),
  ),
  headers(
    'the challenge has other claims',
    challenge((value) => value.replace(/claims="\w{4}/, 'claims="e30x')),
  ),
  headers(
    'the challenge cuts its claims',
    challenge((value) => value.replace(/claims="(\w{20})[^"]*/, 'claims="$1')),
  ),
  headers(
    'the challenge calls claims claim',
    challenge((value) => value.replace('claims="', 'claim="')),
  ),
  headers(
    'answers are called text',
    header('content-type', () => 'text/plain'),
  ),
];
