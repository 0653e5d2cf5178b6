import type { JsonObject } from '../exchange/json-object.ts';
import type { Basis } from './basis.ts';
import type { SchemaName } from './schemas.ts';

const header = (basis: Basis, description: string, type = 'string'): JsonObject => ({
  description,
  'x-basis': basis,
  schema: { type },
});

export const headers = {
  RequestId: header('published', 'The request-id of the call, or a new one.'),
  ClientRequestId: header('published', 'The client-request-id of the call, where it had one.'),
  Timestamp: header('published', 'When the call arrived, in UTC.'),
  ETag: header('published', 'The version of the record, as in its eTag.'),
  RetryAfter: header('published', 'Seconds to wait, or a date. Published for 503, and for 429 of the same host.'),
  Challenge: header('published', 'What the token lacks; it may carry a claims challenge.'),
} as const satisfies Readonly<Record<string, JsonObject>>;

type HeaderName = keyof typeof headers;

const wireNames: Readonly<Record<HeaderName, string>> = {
  RequestId: 'request-id',
  ClientRequestId: 'client-request-id',
  Timestamp: 'timestamp',
  ETag: 'ETag',
  RetryAfter: 'Retry-After',
  Challenge: 'WWW-Authenticate',
};

const headerRefs = (names: readonly HeaderName[]): JsonObject =>
  Object.fromEntries(names.map((name) => [wireNames[name], { $ref: `#/components/headers/${name}` }]));

const ofEveryCall = ['RequestId', 'ClientRequestId', 'Timestamp'] as const;

export const schemaRef = (name: SchemaName): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** An answer that carries a record or a list. */
export const answer = (
  basis: Basis,
  description: string,
  schema: SchemaName,
  example: unknown,
  more: readonly HeaderName[] = [],
): JsonObject => ({
  description,
  'x-basis': basis,
  headers: headerRefs([...ofEveryCall, ...more]),
  content: { 'application/json': { schema: schemaRef(schema), example } },
});

/** An answer without a body. */
export const noContent = (basis: Basis, description: string): JsonObject => ({
  description,
  'x-basis': basis,
  headers: headerRefs([...ofEveryCall, 'ETag']),
});

interface Refusal {
  readonly status: string;
  readonly basis: Basis;
  readonly description: string;
  readonly headers?: readonly HeaderName[];
}

/** Every refusal by the name of its component. */
const refusals = {
  InvalidRequest: {
    status: '400',
    basis: 'guessed',
    description:
      'The request, a value or a change of status is not allowed. That rules are answered by 400, and innerError.details by a list of findings, is guessed.',
  },
  Unauthenticated: {
    status: '401',
    basis: 'published',
    description: 'There is no token, or it is expired, or for another audience (900420).',
    headers: ['Challenge'],
  },
  AccessDenied: {
    status: '403',
    basis: 'published',
    description: 'The caller lacks the role.',
    headers: ['Challenge'],
  },
  NotFound: {
    status: '404',
    basis: 'guessed',
    description: 'There is no such referral, or the caller may not see it.',
  },
  NotAcceptable: { status: '406', basis: 'published', description: 'Accept leaves no room for application/json.' },
  PreconditionFailed: {
    status: '412',
    basis: 'published',
    description: 'If-Match does not name the present version (99918), or a PUT has none.',
  },
  TooLarge: { status: '413', basis: 'guessed', description: 'The body is larger than 1 MiB.' },
  UnsupportedMediaType: {
    status: '415',
    basis: 'published',
    description: 'Content-Type is not that of the operation.',
  },
  TooManyRequests: {
    status: '429',
    basis: 'published',
    description: 'Too many calls. The emulator answers so only when a fault asks for it.',
    headers: ['RetryAfter'],
  },
  Failed: { status: '500', basis: 'published', description: 'The service failed.' },
  Unavailable: {
    status: '503',
    basis: 'published',
    description: 'The service is away. The emulator answers so only when a fault asks for it.',
    headers: ['RetryAfter'],
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalName = keyof typeof refusals;

/** The refusals as components, each with what the emulator answered. */
export const refusalResponses = (examples: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(
    Object.entries<Refusal>(refusals).map(([name, { status, basis, description, headers: more = [] }]) => [
      name,
      answer(basis, description, 'Error', examples[status], more),
    ]),
  );

/** References to refusals, by status. */
export const refusalRefs = (names: readonly RefusalName[]): JsonObject =>
  Object.fromEntries(names.map((name) => [refusals[name].status, { $ref: `#/components/responses/${name}` }]));
