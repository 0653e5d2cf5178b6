import { expect, test } from 'vitest';
import { createEmulator } from '../emulator.ts';
import { referralsPath } from '../service/referral-record.ts';
import { apiCaller } from '../testing/api-caller.ts';
import { type StateName, stateNames } from './provider-states.ts';
import { sampleReferral } from './sample-referral.ts';
import type { StateParameters } from './state-parameters.ts';

const setUp = (state: StateName, params?: StateParameters) => {
  const emulator = createEmulator({ seed: 1 });
  const values = emulator.control.state(state, params);
  const call = async (method: string, path: string, body?: unknown, headers = {}) => {
    const response = await emulator.handle({
      method,
      path: `${referralsPath}${path}`,
      headers: { authorization: `Bearer ${values.token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: response.body };
  };
  return { emulator, values, call };
};

const accept = [
  { op: 'replace', path: '/status', value: 'Active' },
  { op: 'replace', path: '/substatus', value: 'Accepted' },
];

test('given a caller who may create referrals, then a POST is done', async () => {
  const { call } = setUp('a caller who may create referrals');
  expect((await call('POST', '', sampleReferral)).status).toBe(200);
});

test('given a referral exists, then its id, engagement and version are known', async () => {
  const { call, values } = setUp('a referral exists', {
    name: 'Big deal',
    externalReferenceId: 'CRM-1',
    user: 'a@b.example',
  });
  const { text } = await call('GET', `/${values['id']}`);
  const { token: _, ...ids } = values;
  expect(JSON.parse(text)).toMatchObject({
    ...ids,
    name: 'Big deal',
    externalReferenceId: 'CRM-1',
    team: [{ email: 'a@b.example' }],
  });
});

test('given an engagement with two referrals, then the list holds both', async () => {
  const { call, values } = setUp('an engagement with two referrals exists');
  const { text } = await call('GET', `?$filter=engagementId eq '${values['engagementId']}'&$orderby=createdDateTime`);
  expect(JSON.parse(text)).toMatchObject({ value: [{ id: values['id'] }, { id: values['connectedId'] }] });
});

test('given three referrals in an engagement, then the token leads from the second newest to the oldest', async () => {
  const ids = [
    '00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-000000000002',
    '00000000-0000-4000-8000-000000000003',
  ];
  const engagementId = '00000000-0000-4000-8000-00000000000e';
  const { call, values } = setUp('an engagement with three referrals exists', { ids, engagementId });
  const list = `?$filter=engagementId eq '${engagementId}'&$orderby=createdDateTime desc&$top=2`;
  expect(JSON.parse((await call('GET', list)).text)).toMatchObject({ value: [{ id: ids[2] }, { id: ids[1] }] });
  const { value } = JSON.parse((await call('GET', `${list}&$skiptoken=${values['skipToken']}`)).text);
  expect(value).toEqual([expect.objectContaining({ id: ids[0] })]);
});

test('given ids that a contract names, when the state is asked for again, then it begins anew under them', async () => {
  const named = {
    id: '00000000-0000-4000-8000-000000000001',
    connectedId: '00000000-0000-4000-8000-000000000002',
    engagementId: '00000000-0000-4000-8000-00000000000E',
    body: { ...sampleReferral, name: 'As it was sent', type: 'Shared' },
  };
  const { call, values, emulator } = setUp('an engagement with two referrals exists', named);
  await call('PATCH', `/${named.id}`, [{ op: 'add', path: '/salesStage', value: '40' }]);
  const again = emulator.control.state('an engagement with two referrals exists', named);
  expect({ ...again, eTag: '' }).toEqual({ ...values, eTag: '' });
  const { text } = await call('GET', `?$filter=engagementId eq '${named.engagementId}'`);
  const { value } = JSON.parse(text);
  expect(value).toEqual([
    expect.objectContaining({ id: named.connectedId, organizationId: 'msft', name: 'As it was sent' }),
    expect.objectContaining({ id: named.id, eTag: again['eTag'], type: 'Shared' }),
  ]);
  expect(value[1]).not.toHaveProperty('salesStage');
  emulator.control.state('no referral exists in this engagement', { engagementId: named.engagementId });
  expect(JSON.parse((await call('GET', '')).text)).toMatchObject({ value: [] });
});

test.each([401, 403])(
  'given a caller who must bring more claims, then the next call is %i and names them',
  async (status) => {
    const { call, values } = setUp('a caller who must bring more claims', { status, claims: 'eyJhIjoxfQ==' });
    const refused = await call('GET', `/${values['id']}`);
    expect([refused.status, refused.headers['www-authenticate']]).toEqual([
      status,
      'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="',
    ]);
  },
);

test('given parameters that make no sense, then the state is refused and the parameter is named', () => {
  expect(() => setUp('a referral exists', { id: 'no GUID' })).toThrow(/params\.id/);
});

test('given a referral that waits for an answer, then its caller may accept it', async () => {
  const { call, values } = setUp('a referral waits for an answer');
  expect((await call('PATCH', `/${values['id']}`, accept, { 'if-match': values['eTag'] })).status).toBe(204);
});

test('given a referral that changed meanwhile, then the version known is stale', async () => {
  const { call, values } = setUp('a referral changed meanwhile');
  const patch = [{ op: 'add', path: '/salesStage', value: '40' }];
  expect((await call('PATCH', `/${values['id']}`, patch, { 'if-match': values['eTag'] })).status).toBe(412);
  expect((await call('PATCH', `/${values['id']}`, patch, { 'if-match': values['currentETag'] })).status).toBe(204);
});

test.each([
  ['a referral of another organisation exists', 404],
  ['no referral exists with this id', 404],
  ['a caller without the right role', 403],
  ['an expired token', 401],
] as const)('given %s, then a GET is %i', async (state, status) => {
  const { call, values } = setUp(state);
  expect((await call('GET', `/${values['id']}`)).status).toBe(status);
});

test('given a token for another audience, then a GET is 401', async () => {
  expect((await setUp('a token for another audience').call('GET', '')).status).toBe(401);
});

test.each([
  ['the service is throttled', 429],
  ['the service is not available', 503],
] as const)('given %s, then the next call is %i with Retry-After, and after it all is well', async (state, status) => {
  const { call, values } = setUp(state, { retryAfter: 7 });
  const refused = await call('GET', `/${values['id']}`);
  expect([refused.status, refused.headers['retry-after']]).toEqual([status, '7']);
  expect((await call('GET', `/${values['id']}`)).status).toBe(200);
});

test('given the throttled state, when it is torn down, then nothing fails', async () => {
  const { emulator, call } = setUp('the service is throttled');
  const body = JSON.stringify({ state: 'the service is throttled', action: 'teardown' });
  await emulator.handle({ method: 'POST', path: '/_control/states', headers: {}, body });
  expect((await call('GET', '')).status).toBe(200);
});

test('given any state by HTTP, then the values come back and the journal stays empty', async () => {
  for (const state of stateNames) {
    const emulator = createEmulator();
    const body = JSON.stringify({ state, params: null, action: 'setup', consumer: 'cosell-client' });
    const response = await emulator.handle({ method: 'POST', path: '/_control/states', headers: {}, body });
    expect(JSON.parse(response.body)).toMatchObject({ token: expect.any(String) });
    expect(emulator.control.journal()).toEqual([]);
    expect(await apiCaller(emulator).call('GET', '')).toBeDefined();
  }
});
