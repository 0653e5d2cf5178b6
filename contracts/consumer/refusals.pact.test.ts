import { expect, test } from 'vitest';
import { errorOf } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { independentBody } from '../src/sample-body.ts';
import { fromState, states } from '../src/states.ts';

test('given a country of three letters, when a referral is created, then 400 names its path', () => {
  const { customerProfile } = independentBody;
  const body = {
    ...independentBody,
    customerProfile: { ...customerProfile, address: { ...customerProfile.address, country: 'DEU' } },
  };
  const path = 'customerProfile.address.country';
  return interaction('a caller who may create referrals', 'a POST with a country of three letters')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(body))
    .willRespondWith(400, (response) => response.jsonBody(errorOf('invalidRequest', path)))
    .executeTest((server) =>
      expect(clientOf(server).create(body, call)).rejects.toMatchObject({
        name: 'InvalidRequestError',
        code: 'invalidRequest',
        path,
      }),
    );
});

test('given a caller without the right role, when a referral is created, then 403', () =>
  interaction('a caller without the right role', 'a POST by a caller without the right role')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(independentBody))
    .willRespondWith(403, (response) => response.jsonBody(errorOf('accessDenied')))
    .executeTest((server) =>
      expect(clientOf(server).create(independentBody, call)).rejects.toMatchObject({
        name: 'ForbiddenError',
        code: 'accessDenied',
        claims: undefined,
      }),
    ));

test.each([
  ['an expired token', 401, 'unauthenticated', 'UnauthorizedError'],
  ['no referral exists with this id', 404, 'itemNotFound', 'NotFoundError'],
] as const)('given %s, when a referral is read, then %s', (state, status, code, name) => {
  const { id } = states[state].params;
  return interaction(state, `a GET that is answered ${status}`)
    .withRequest('GET', `${collection}/${id}`, (request) => request.headers(requestHeaders))
    .willRespondWith(status, (response) => response.jsonBody(errorOf(code)))
    .executeTest((server) => expect(clientOf(server).get(id, call)).rejects.toMatchObject({ name, code }));
});

const stale = 'a referral changed meanwhile';
const { id, engagementId, body: read } = states[stale].params;
const ifMatch = states[stale].values.eTag;
const staleHeaders = { ...requestHeaders, 'If-Match': fromState(stale, 'eTag') };
const conflict = { name: 'ConflictError', code: 'preconditionFailed' };

test('given a stale eTag, when a referral is changed, then 412', () => {
  const operations = [{ op: 'replace', path: '/details/notes', value: 'Call again.' }] as const;
  return interaction(stale, 'a PATCH with a stale eTag')
    .withRequest('PATCH', `${collection}/${id}`, (request) =>
      request.headers({ ...staleHeaders, Prefer: 'return=minimal' }).jsonBody(operations),
    )
    .willRespondWith(412, (response) => response.jsonBody(errorOf('preconditionFailed')))
    .executeTest((server) =>
      expect(clientOf(server).change(id, operations, { ifMatch, ...call })).rejects.toMatchObject(conflict),
    );
});

test('given a stale eTag, when a referral is replaced, then 412', () => {
  const referral = { id, engagementId, ...read };
  return interaction(stale, 'a PUT with a stale eTag')
    .withRequest('PUT', `${collection}/${id}`, (request) =>
      request.headers(staleHeaders).jsonBody({ ...referral, eTag: fromState(stale, 'eTag') }),
    )
    .willRespondWith(412, (response) => response.jsonBody(errorOf('preconditionFailed')))
    .executeTest((server) =>
      expect(clientOf(server).replace({ ...referral, eTag: ifMatch }, call)).rejects.toMatchObject(conflict),
    );
});
