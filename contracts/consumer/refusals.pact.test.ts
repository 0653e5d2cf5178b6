import { MatchersV3 } from '@pact-foundation/pact';
import { expect, test } from 'vitest';
import { clientOf, collection, errorOf, interaction, recordPath, requestHeaders } from '../src/referral-pact.ts';
import { independentBody } from '../src/sample-body.ts';
import { fromState, states } from '../src/states.ts';

test('given a country of three letters, when a referral is created, then 400 names its path', () => {
  const { customerProfile } = independentBody;
  const body = {
    ...independentBody,
    customerProfile: { ...customerProfile, address: { ...customerProfile.address, country: 'DEU' } },
  };
  return interaction('a caller who may create referrals', 'a POST with a country of three letters')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(body))
    .willRespondWith(400, (response) => response.jsonBody(errorOf('invalidRequest', 'customerProfile.address.country')))
    .executeTest((server) =>
      expect(clientOf(server).create(body)).rejects.toMatchObject({
        name: 'InvalidRequestError',
        code: 'invalidRequest',
        path: 'customerProfile.address.country',
      }),
    );
});

test('given a caller without the right role, when a referral is created, then 403', () =>
  interaction('a caller without the right role', 'a POST by a caller without the right role')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(independentBody))
    .willRespondWith(403, (response) => response.jsonBody(errorOf('accessDenied')))
    .executeTest((server) =>
      expect(clientOf(server).create(independentBody)).rejects.toMatchObject({
        name: 'ForbiddenError',
        code: 'accessDenied',
      }),
    ));

test.each([
  ['an expired token', 401, 'unauthenticated', 'UnauthorizedError'],
  ['no referral exists with this id', 404, 'itemNotFound', 'NotFoundError'],
] as const)('given %s, when a referral is read, then %s', (state, status, code, name) =>
  interaction(state, `a GET that is answered ${status}`)
    .withRequest('GET', recordPath(state), (request) => request.headers(requestHeaders))
    .willRespondWith(status, (response) => response.jsonBody(errorOf(code)))
    .executeTest((server) =>
      expect(clientOf(server).get(states[state].values.id)).rejects.toMatchObject({ name, code }),
    ),
);

test('given a stale eTag, when a referral is changed, then 412', () => {
  const state = 'a referral changed meanwhile';
  const { id, eTag } = states[state].values;
  const operations = [{ op: 'replace', path: '/details/notes', value: 'Call again.' }] as const;
  return interaction(state, 'a PATCH with a stale eTag')
    .withRequest('PATCH', recordPath(state), (request) =>
      request
        .headers({ ...requestHeaders, 'If-Match': fromState(state, 'eTag'), Prefer: 'return=minimal' })
        .jsonBody(operations),
    )
    .willRespondWith(412, (response) => response.jsonBody(errorOf('preconditionFailed')))
    .executeTest((server) =>
      expect(clientOf(server).change(id, operations, { ifMatch: eTag })).rejects.toMatchObject({
        name: 'ConflictError',
        code: 'preconditionFailed',
      }),
    );
});

test('given a service that is throttled, when a referral is read, then 429 says how long to wait', () => {
  const state = 'the service is throttled';
  const seconds = MatchersV3.regex(/^\d+$/, '30');
  return interaction(state, 'a GET that is throttled')
    .withRequest('GET', recordPath(state), (request) => request.headers(requestHeaders))
    .willRespondWith(429, (response) => response.headers({ 'Retry-After': seconds }))
    .executeTest((server) =>
      expect(clientOf(server).get(states[state].values.id)).rejects.toMatchObject({
        name: 'ThrottledError',
        retryAfterMs: 30_000,
      }),
    );
});
