import { eq } from '@cosell/client';
import { MatchersV3 } from '@pact-foundation/pact';
import { expect, test } from 'vitest';
import {
  clientOf,
  collection,
  someId,
  interaction,
  quotedETag,
  recordPath,
  requestHeaders,
  utcInstant,
} from '../src/referral-pact.ts';
import { fromState, states } from '../src/states.ts';

test('given a referral, when it is read by its id, then it comes with its eTag', () => {
  const state = 'a referral exists';
  const { values, params } = states[state];
  return interaction(state, 'a GET of the referral')
    .withRequest('GET', recordPath(state), (request) => request.headers(requestHeaders))
    .willRespondWith(200, (response) =>
      response.jsonBody({
        id: someId,
        engagementId: someId,
        eTag: quotedETag,
        createdDateTime: utcInstant,
        status: 'Active',
        substatus: 'Accepted',
        ...params,
      }),
    )
    .executeTest(async (server) => {
      expect(await clientOf(server).get(values.id)).toMatchObject({ id: values.id, ...params, status: 'Active' });
    });
});

test('given an engagement of two, when its referrals are listed, then both come and no other', () => {
  const state = 'an engagement with two referrals exists';
  const { values, params } = states[state];
  const inEngagement = (id: string) => `engagementId eq '${id}'`;
  const listed = {
    id: someId,
    engagementId: someId,
    eTag: quotedETag,
    createdDateTime: utcInstant,
    status: MatchersV3.string('Active'),
    substatus: MatchersV3.string('Accepted'),
    name: MatchersV3.string('Contoso roll-out'),
    // Other records of this provider have another one.
    externalReferenceId: MatchersV3.equal(params.externalReferenceId),
  };
  return interaction(state, 'a GET of the referrals of the engagement', ['a referral exists'])
    .withRequest('GET', collection, (request) =>
      request
        .headers(requestHeaders)
        .query({ $filter: fromState(state, 'engagementId', inEngagement), $orderby: 'createdDateTime desc' }),
    )
    .willRespondWith(200, (response) => response.jsonBody({ value: MatchersV3.constrainedArrayLike(listed, 2, 2, 2) }))
    .executeTest(async (server) => {
      const { referrals } = await clientOf(server).listPage({ filter: eq('engagementId', values.engagementId) });
      expect(referrals.map(({ externalReferenceId }) => externalReferenceId)).toEqual(['CRM-2077', 'CRM-2077']);
    });
});
