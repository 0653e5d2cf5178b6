import { expect, test } from 'vitest';
import { challengeWith, retryAfter } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { independentBody } from '../src/sample-body.ts';
import { states } from '../src/states.ts';

const throttled = 'the service is throttled';

test.each([
  [throttled, 429, 'ThrottledError'],
  ['the service is not available', 503, 'UnavailableError'],
] as const)('given %s, when a referral is read, then %i says how long to wait', (state, status, name) => {
  const { id } = states[state].params;
  return interaction(state, `a GET that is answered ${status}`)
    .withRequest('GET', `${collection}/${id}`, (request) => request.headers(requestHeaders))
    .willRespondWith(status, (response) => response.headers({ 'Retry-After': retryAfter('30') }))
    .executeTest((server) =>
      expect(clientOf(server).get(id, call)).rejects.toMatchObject({ name, retryAfterMs: 30_000 }),
    );
});

test('given a service that is throttled, when a referral is created, then 429 says how long to wait', () =>
  interaction(throttled, 'a POST that is throttled')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(independentBody))
    .willRespondWith(429, (response) => response.headers({ 'Retry-After': retryAfter('30') }))
    .executeTest((server) =>
      expect(clientOf(server).create(independentBody, call)).rejects.toMatchObject({
        name: 'ThrottledError',
        retryAfterMs: 30_000,
      }),
    ));

test.each([
  [401, 'UnauthorizedError'],
  [403, 'ForbiddenError'],
])('given a caller who must bring more claims, when a referral is read, then %i names them', (status, name) => {
  const state = 'a caller who must bring more claims';
  const { id, claims } = states[state].params;
  return interaction(state, `a GET that is answered ${status} with a claims challenge`, { params: { status } })
    .withRequest('GET', `${collection}/${id}`, (request) => request.headers(requestHeaders))
    .willRespondWith(status, (response) => response.headers({ 'WWW-Authenticate': challengeWith(claims) }))
    .executeTest((server) =>
      expect(clientOf(server).get(id, call)).rejects.toMatchObject({
        name,
        claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
      }),
    );
});
