import { eq } from '@cosell/client';
import { microsoftOrganizationId } from '@cosell/core';
import { expect, test } from 'vitest';
import { accepted, gist, heldBy, lastPage, nextLink, recordOf, someOrganization } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { fromState, states } from '../src/states.ts';

const newestFirst = { $orderby: 'createdDateTime desc' };
const inEngagement = (engagementId: string) => ({ $filter: `engagementId eq '${engagementId}'`, ...newestFirst });

test('given an engagement of two, when its referrals are listed, then both come, the newest first, and no other', () => {
  const state = 'an engagement with two referrals exists';
  const { id, engagementId, body, connectedId, connectedBody } = states[state].params;
  return interaction(state, 'a GET of the referrals of the engagement', { besides: 'a referral exists' })
    .withRequest('GET', collection, (request) => request.headers(requestHeaders).query(inEngagement(engagementId)))
    .willRespondWith(200, (response) =>
      response.jsonBody({
        value: [
          {
            ...gist(connectedBody),
            ...recordOf(connectedId, engagementId),
            ...heldBy(microsoftOrganizationId),
            status: 'New',
            substatus: 'Pending',
          },
          { ...gist(body), ...recordOf(id, engagementId), ...heldBy(someOrganization), ...accepted },
        ],
      }),
    )
    .executeTest(async (server) => {
      const { referrals, next } = await clientOf(server).listPage({ filter: eq('engagementId', engagementId) }, call);
      expect(referrals).toMatchObject([
        { id: connectedId, engagementId, target: connectedBody.target, status: 'New', substatus: 'Pending' },
        { id, engagementId, target: body.target, name: body.name, externalReferenceId: body.externalReferenceId },
      ]);
      expect(next).toBeUndefined();
    });
});

test('given an engagement that nobody has joined, when its referrals are listed, then the list is empty', () => {
  const state = 'no referral exists in this engagement';
  const { engagementId } = states[state].params;
  return interaction(state, 'a GET of the referrals of an engagement without any')
    .withRequest('GET', collection, (request) => request.headers(requestHeaders).query(inEngagement(engagementId)))
    .willRespondWith(200, (response) => response.jsonBody({ value: [] }))
    .executeTest(async (server) => {
      const page = await clientOf(server).listPage({ filter: eq('engagementId', engagementId) }, call);
      expect(page).toEqual({ referrals: [] });
    });
});

test('given a referral that was just created, when the newest one is listed, then it is that', () => {
  const state = 'a referral exists';
  const { id, engagementId, body } = states[state].params;
  return interaction(state, 'a GET of the newest referral', { besides: 'an engagement with two referrals exists' })
    .withRequest('GET', collection, (request) => request.headers(requestHeaders).query({ ...newestFirst, $top: '1' }))
    .willRespondWith(200, (response) =>
      response.jsonBody({
        value: [{ ...gist(body), ...recordOf(id, engagementId), ...heldBy(someOrganization), ...accepted }],
      }),
    )
    .executeTest(async (server) => {
      const { referrals } = await clientOf(server).listPage({ top: 1 }, call);
      expect(referrals).toMatchObject([{ id, engagementId, name: body.name }]);
    });
});

test('given three referrals, when the first page of two is listed, then it leads to a next one', () => {
  const state = 'an engagement with three referrals exists';
  const { ids, engagementId } = states[state].params;
  const [, middle, newest] = ids;
  return interaction(state, 'a GET of the first page')
    .withRequest('GET', collection, (request) =>
      request.headers(requestHeaders).query({ ...inEngagement(engagementId), $top: '2' }),
    )
    .willRespondWith(200, (response) =>
      response.jsonBody({
        value: [recordOf(newest, engagementId), recordOf(middle, engagementId)],
        '@odata.nextLink': nextLink,
      }),
    )
    .executeTest(async (server) => {
      const query = { filter: eq('engagementId', engagementId), top: 2 };
      const { referrals, next } = await clientOf(server).listPage(query, call);
      expect(referrals.map(({ id }) => id)).toEqual([newest, middle]);
      expect(next).toBe(states[state].values.skipToken);
    });
});

test('given the token of a page, when the page behind it is listed, then it begins where the other ended and is the last', () => {
  const state = 'an engagement with three referrals exists';
  const { ids, engagementId } = states[state].params;
  const [oldest] = ids;
  return interaction(state, 'a GET of the last page')
    .withRequest('GET', collection, (request) =>
      request
        .headers(requestHeaders)
        .query({ ...inEngagement(engagementId), $top: '2', $skiptoken: fromState(state, 'skipToken') }),
    )
    .willRespondWith(200, (response) => response.jsonBody(lastPage({ value: [recordOf(oldest, engagementId)] })))
    .executeTest(async (server) => {
      const query = { filter: eq('engagementId', engagementId), top: 2, next: states[state].values.skipToken };
      const { referrals, next } = await clientOf(server).listPage(query, call);
      expect(referrals.map(({ id }) => id)).toEqual([oldest]);
      expect(next).toBeUndefined();
    });
});
