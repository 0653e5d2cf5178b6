import { MatchersV3 } from '@pact-foundation/pact';
import { expect, test } from 'vitest';
import {
  clientOf,
  collection,
  someId,
  interaction,
  quotedETag,
  requestHeaders,
  utcInstant,
} from '../src/referral-pact.ts';
import { connectedLegBody, independentBody, ownLegBody } from '../src/sample-body.ts';
import { fromState, states } from '../src/states.ts';

/** The client takes either: the documentation does not say which. */
const created = MatchersV3.matchStatus(200, [200, 201]);

const acceptedAtOnce = {
  id: someId,
  engagementId: someId,
  eTag: quotedETag,
  createdDateTime: utcInstant,
  status: 'Active',
  substatus: 'Accepted',
  name: 'Contoso roll-out',
  externalReferenceId: 'CRM-1042',
};

test.each([
  ['an independent referral', independentBody],
  ['the own leg of a shared referral', ownLegBody],
])('given a caller who may, when %s is created, then it is active at once', (what, body) =>
  interaction('a caller who may create referrals', `a POST of ${what}`)
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(body))
    .willRespondWith(created, (response) => response.jsonBody(acceptedAtOnce))
    .executeTest(async (server) => {
      const referral = await clientOf(server).create(body);
      expect(referral).toMatchObject({
        status: 'Active',
        substatus: 'Accepted',
        eTag: expect.stringMatching(/^".+"$/),
      });
    }),
);

test('given an own leg, when Microsoft is invited to its engagement, then the second leg waits for an answer', () => {
  const state = 'a referral exists';
  const body = connectedLegBody(states[state].values.engagementId);
  return interaction(state, 'a POST of the connected leg of a shared referral')
    .withRequest('POST', collection, (request) =>
      request.headers(requestHeaders).jsonBody({ ...body, engagementId: fromState(state, 'engagementId') }),
    )
    .willRespondWith(created, (response) =>
      response.jsonBody({
        id: someId,
        engagementId: someId,
        eTag: quotedETag,
        createdDateTime: utcInstant,
        status: 'New',
        substatus: 'Pending',
        target: [{ type: 'BusinessProfileLocation', id: 'msft' }],
      }),
    )
    .executeTest(async (server) => {
      const referral = await clientOf(server).create(body);
      expect(referral).toMatchObject({ status: 'New', substatus: 'Pending' });
    });
});
