import { expect, test } from 'vitest';
import { anySuccess, decimal, recordOf } from '../src/answer-matchers.ts';
import { call, clientOf, collection, interaction, requestHeaders } from '../src/referral-pact.ts';
import { fromState, states } from '../src/states.ts';

const state = 'a referral exists';
const { id, engagementId, body } = states[state].params;
const ifMatch = states[state].values.eTag;
const path = `${collection}/${id}`;
const headers = { ...requestHeaders, 'If-Match': fromState(state, 'eTag') };

const win = [
  { op: 'replace', path: '/status', value: 'Closed' },
  { op: 'replace', path: '/substatus', value: 'Won' },
] as const;
const won = { status: 'Closed', substatus: 'Won' };

test('given its eTag, when a referral is won, then nothing needs to come back', () =>
  interaction(state, 'a PATCH of status and substatus')
    .withRequest('PATCH', path, (request) => request.headers({ ...headers, Prefer: 'return=minimal' }).jsonBody(win))
    .willRespondWith(anySuccess(204))
    .executeTest(async (server) => {
      expect(await clientOf(server).change(id, win, { ifMatch, ...call })).toBeUndefined();
    }));

test('given its eTag, when a referral is won and asked for, then it comes back changed', () =>
  interaction(state, 'a PATCH of status and substatus that asks for the referral')
    .withRequest('PATCH', path, (request) =>
      request.headers({ ...headers, Prefer: 'return=representation' }).jsonBody(win),
    )
    .willRespondWith(anySuccess(200), (response) => response.jsonBody({ ...recordOf(id, engagementId), ...won }))
    .executeTest(async (server) => {
      const changed = await clientOf(server).change(id, win, { ifMatch, prefer: 'representation', ...call });
      expect(changed).toMatchObject({ id, engagementId, ...won, eTag: expect.stringMatching(/^".+"$/) });
    }));

const details = { ...body.details, dealValue: 75_000 };

/** As it was read: with links and annotations, which a PUT may not carry. */
const read = {
  '@odata.context': 'https://api.partner.microsoft.com/v1.0/engagements/$metadata#referrals/$entity',
  id,
  engagementId,
  eTag: ifMatch,
  ...body,
  'team@odata.count': 1,
  links: { self: { uri: `https://api.partner.microsoft.com${path}`, method: 'GET' } },
};

test('given its eTag, when a referral is replaced, then it comes back as it was sent', () =>
  interaction(state, 'a PUT of the referral')
    .withRequest('PUT', path, (request) =>
      request.headers(headers).jsonBody({ id, engagementId, ...body, details, eTag: fromState(state, 'eTag') }),
    )
    .willRespondWith(anySuccess(200), (response) =>
      response.jsonBody({
        ...recordOf(id, engagementId),
        name: body.name,
        details: { dealValue: decimal(75_000), currency: body.details.currency },
      }),
    )
    .executeTest(async (server) => {
      const replaced = await clientOf(server).replace({ ...read, details }, call);
      expect(replaced).toMatchObject({ id, name: body.name, details: { dealValue: 75_000 } });
    }));
