import { expect, test } from 'vitest';
import {
  isConflict,
  isForbidden,
  isInvalidRequest,
  isNotFound,
  isOutcomeUnknown,
  isPartnerApiError,
  isThrottled,
  isUnauthorized,
  isUnavailable,
} from './errors.ts';
import { type Scripted, scriptedServer } from '../test/scripted-server.ts';
import { id, rejectionOf, smallBody, testClient, testToken } from '../test/test-client.ts';

const guards = {
  ConflictError: isConflict,
  ForbiddenError: isForbidden,
  InvalidRequestError: isInvalidRequest,
  NotFoundError: isNotFound,
  OutcomeUnknownError: isOutcomeUnknown,
  ThrottledError: isThrottled,
  UnauthorizedError: isUnauthorized,
  UnavailableError: isUnavailable,
};

const coded = (status: number, code: string, more: object = {}): Scripted => ({
  status,
  body: { error: { code, message: 'secret words', ...more } },
});

const table: [string, keyof typeof guards, Scripted, object][] = [
  [
    '400',
    'InvalidRequestError',
    coded(400, 'invalidRequest', { target: 'Details.DealValue', innerError: { code: 'outOfRange' } }),
    { code: 'invalidRequest', codes: ['invalidRequest', 'outOfRange'], path: 'details.dealValue' },
  ],
  [
    '400 in HTML',
    'InvalidRequestError',
    { status: 400, body: '<html>secret words' },
    { code: 'invalidRequest', codes: [], path: undefined },
  ],
  ['422', 'InvalidRequestError', { status: 422 }, { code: 'invalidRequest' }],
  ['405', 'InvalidRequestError', { status: 405 }, { code: 'invalidRequest' }],
  ['413', 'InvalidRequestError', { status: 413 }, {}],
  ['401', 'UnauthorizedError', coded(401, 'unAuthorized'), { code: 'unauthenticated', claims: undefined }],
  [
    '401 with claims',
    'UnauthorizedError',
    { status: 401, headers: { 'www-authenticate': 'Bearer error="insufficient_claims", claims="e30="' } },
    { claims: '{}' },
  ],
  ['403', 'ForbiddenError', coded(403, 'accessDenied'), { code: 'accessDenied', claims: undefined }],
  [
    '403 with claims',
    'ForbiddenError',
    coded(403, 'insufficent_claims', { claims: '{"a":1}' }),
    { code: 'accessDenied', claims: '{"a":1}' },
  ],
  ['404', 'NotFoundError', coded(404, 'itemNotFound'), { code: 'itemNotFound' }],
  ['410', 'NotFoundError', { status: 410 }, { code: 'itemNotFound' }],
  ['409', 'ConflictError', { status: 409 }, { code: 'resourceModified', afterLostAnswer: false }],
  [
    '412',
    'ConflictError',
    coded(412, 'preconditionFailed', { target: 'ETag', innerError: { code: '99918', details: null } }),
    { code: 'preconditionFailed', codes: ['preconditionFailed', '99918'], afterLostAnswer: false },
  ],
  ['423', 'ConflictError', { status: 423 }, {}],
  [
    '429',
    'ThrottledError',
    { status: 429, headers: { 'retry-after': '3600' } },
    { retryAfterMs: 3_600_000, code: 'serviceNotAvailable' },
  ],
  ['503', 'UnavailableError', { status: 503, headers: { 'retry-after': '60' } }, { retryAfterMs: 60_000 }],
  ['501', 'UnavailableError', { status: 501 }, { retryAfterMs: undefined }],
  ['509', 'UnavailableError', { status: 509 }, {}],
  ['500', 'OutcomeUnknownError', coded(500, 'generalException'), { code: 'outcomeUnknown' }],
  ['a redirect', 'OutcomeUnknownError', { status: 307, headers: { location: '/elsewhere' } }, {}],
];

test.each(table)('given %s, when a referral is created, then %s', async (_, name, answer, facts) => {
  const server = await scriptedServer([answer]);
  const { client } = testClient(server.url, { attempts: 1 });
  const error = await rejectionOf(client.create(smallBody, { requestId: 'mine' }));
  const status = typeof answer === 'object' ? answer.status : undefined;
  expect(error).toMatchObject({ name, status, requestId: 'mine', ...facts });
  expect(
    Object.entries(guards)
      .filter(([, guard]) => guard(error))
      .map(([guard]) => guard),
  ).toEqual([name]);
  expect(isPartnerApiError(error) && error.message).toContain('request-id mine');
  expect(isPartnerApiError(error) && error.clientRequestId).toBe(server.received.at(-1)?.headers['client-request-id']);
  const shown = String(error) + JSON.stringify(error);
  expect(shown).not.toContain(testToken);
  expect(shown).not.toContain('secret words');
});

test.each(['500', 'a redirect'])('given %s, when a referral is only read, then nothing has happened', async (row) => {
  const answer = table.find(([name]) => name === row)?.[2] ?? 'hang';
  const server = await scriptedServer([answer]);
  const error = await rejectionOf(testClient(server.url).client.get(id));
  expect(isUnavailable(error)).toBe(true);
  expect(server.received).toHaveLength(1);
});

test('given an error that is not ours, then no guard takes it', () => {
  const strange = [new Error('x'), { name: 'ThrottledError' }, undefined];
  expect([isPartnerApiError, ...Object.values(guards)].some((guard) => strange.some(guard))).toBe(false);
});
