import { expect, test } from 'vitest';
import { accepted, heldBy, instant, recordOf, someOrganization, wholeOf } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { states } from '../src/states.ts';

test('given a referral, when it is read by its id, then it comes as it was sent, with its eTag', () => {
  const state = 'a referral exists';
  const { id, engagementId, body } = states[state].params;
  return interaction(state, 'a GET of the referral')
    .withRequest('GET', `${collection}/${id}`, (request) => request.headers(requestHeaders))
    .willRespondWith(200, (response) =>
      response.jsonBody({
        ...wholeOf(body),
        ...recordOf(id, engagementId),
        ...heldBy(someOrganization),
        ...accepted,
        updatedDateTime: instant,
      }),
    )
    .executeTest(async (server) => {
      const referral = await clientOf(server).get(id, call);
      expect(referral).toMatchObject({
        ...wholeOf(body),
        id,
        engagementId,
        ...accepted,
        details: { dealValue: 50_000 },
      });
      expect(referral.eTag).toMatch(/^".+"$/);
      expect(Date.parse(referral.createdDateTime ?? '')).not.toBeNaN();
    });
});
