import { expect, test } from 'vitest';
import { accepted, anySuccess, gist, recordOf, someGuid } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { connectedLegBody, independentBody, ownLegBody } from '../src/sample-body.ts';
import { states } from '../src/states.ts';

const quoted = expect.stringMatching(/^".+"$/);

test.each([
  ['an independent referral', independentBody],
  ['the own leg of a shared referral', ownLegBody],
])('given a caller who may, when %s is created, then it is active at once', (what, body) =>
  interaction('a caller who may create referrals', `a POST of ${what}`)
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(body))
    .willRespondWith(anySuccess(200), (response) =>
      response.jsonBody({ ...gist(body), ...recordOf(someGuid, someGuid), ...accepted }),
    )
    .executeTest(async (server) => {
      const referral = await clientOf(server).create(body, call);
      expect(referral).toMatchObject({ id: expect.any(String), engagementId: expect.any(String), eTag: quoted });
      expect(referral).toMatchObject({ ...accepted, name: body.name, externalReferenceId: body.externalReferenceId });
    }),
);

test('given an own leg, when Microsoft is invited to its engagement, then the second leg joins it and waits', () => {
  const state = 'a referral exists';
  const { engagementId } = states[state].params;
  const body = connectedLegBody(engagementId);
  const waiting = { status: 'New', substatus: 'Pending' };
  return interaction(state, 'a POST of the connected leg of a shared referral')
    .withRequest('POST', collection, (request) => request.headers(requestHeaders).jsonBody(body))
    .willRespondWith(anySuccess(200), (response) =>
      response.jsonBody({ ...gist(body), ...recordOf(someGuid, engagementId), ...waiting }),
    )
    .executeTest(async (server) => {
      const referral = await clientOf(server).create(body, call);
      expect(referral).toMatchObject({ ...waiting, engagementId, target: body.target, eTag: quoted });
    });
});
