import { expect, test } from 'vitest';
import { clientOf, interaction, quotedETag, recordPath, requestHeaders, someId } from '../src/referral-pact.ts';
import { fromState, states } from '../src/states.ts';

const state = 'a referral exists';
const { id, eTag } = states[state].values;

const win = [
  { op: 'replace', path: '/status', value: 'Closed' },
  { op: 'replace', path: '/substatus', value: 'Won' },
] as const;

test('given its eTag, when a referral is won, then nothing comes back', () =>
  interaction(state, 'a PATCH of status and substatus')
    .withRequest('PATCH', recordPath(state), (request) =>
      request
        .headers({ ...requestHeaders, 'If-Match': fromState(state, 'eTag'), Prefer: 'return=minimal' })
        .jsonBody(win),
    )
    .willRespondWith(204)
    .executeTest(async (server) => {
      expect(await clientOf(server).change(id, win, { ifMatch: eTag })).toBeUndefined();
    }));

test('given its eTag, when a referral is won and asked for, then it comes back changed', () =>
  interaction(state, 'a PATCH of status and substatus that asks for the referral')
    .withRequest('PATCH', recordPath(state), (request) =>
      request
        .headers({ ...requestHeaders, 'If-Match': fromState(state, 'eTag'), Prefer: 'return=representation' })
        .jsonBody(win),
    )
    .willRespondWith(200, (response) =>
      response.jsonBody({ id: someId, eTag: quotedETag, status: 'Closed', substatus: 'Won' }),
    )
    .executeTest(async (server) => {
      const changed = await clientOf(server).change(id, win, { ifMatch: eTag, prefer: 'representation' });
      expect(changed).toMatchObject({ status: 'Closed', substatus: 'Won' });
    }));
