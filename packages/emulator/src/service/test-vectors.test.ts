import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { answeredReferral, apiCaller, errorOf } from '../testing/api-caller.ts';
import { otherDemoOrganization } from './organizations.ts';

const noon = new Date('2026-03-01T12:00:00.000Z');
const clock = { now: () => noon };

const solutionTarget = [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }];
const microsoft = [{ type: 'BusinessProfileLocation', id: 'msft' }];
const sharedReferral = { ...sampleReferral, type: 'Shared', target: solutionTarget };

const close = (substatus: string) => [
  { op: 'replace', path: '/status', value: 'Closed' },
  { op: 'replace', path: '/substatus', value: substatus },
];

const setUp = (mode: 'strict' | 'docs' = 'strict') => {
  const emulator = createEmulator({ mode, seed: 1, clock });
  return { emulator, api: apiCaller(emulator) };
};

test('1: given a shared referral of one’s own, when it is posted, then it is accepted at once', async () => {
  const { api } = setUp();
  const record = await api.create({ ...sharedReferral, status: 'New', substatus: 'Pending' });
  expect(record).toMatchObject({
    status: 'Active',
    substatus: 'Accepted',
    createdDateTime: '2026-03-01T12:00:00.0000000Z',
    acceptedDateTime: record.createdDateTime,
    expirationDateTime: null,
    organizationName: 'Contoso Company',
  });
  expect(record.engagementId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('2: given an own leg, when Microsoft is asked under its engagement, then both stand in one list', async () => {
  const { api } = setUp();
  const own = await api.create(sharedReferral);
  const connected = await api.create({ ...sharedReferral, engagementId: own.engagementId, target: microsoft });
  expect(connected).toMatchObject({
    status: 'New',
    substatus: 'Pending',
    engagementId: own.engagementId,
    organizationId: 'msft',
    organizationName: 'Microsoft',
    acceptedDateTime: null,
    expirationDateTime: '2026-03-15T12:00:00.0000000Z',
  });
  const list = await api.list({ $filter: `engagementId eq '${own.engagementId}'`, $orderby: 'createdDateTime' });
  expect(list.value.map(({ id }) => id)).toEqual([own.id, connected.id]);
});

test('3: given an active referral, when it is closed, then both values are needed and the date is set', async () => {
  const { api } = setUp();
  const { id } = await api.create(sampleReferral);
  const half = await api.call('PATCH', `/${id}`, close('Won').slice(0, 1));
  expect(half.status).toBe(400);
  expect(await errorOf(half)).toMatchObject({ target: 'substatus' });
  const whole = await api.call('PATCH', `/${id}`, close('Won'));
  expect([whole.status, await whole.text()]).toEqual([204, '']);
  expect(await api.get(id)).toMatchObject({ substatus: 'Won', closedDateTime: '2026-03-01T12:00:00.0000000Z' });
});

test.each(['strict', 'docs'] as const)(
  '4: given a closed referral in %s, when it is opened, then it is refused',
  async (mode) => {
    const { api } = setUp(mode);
    const { id } = await api.create(sampleReferral);
    const wrongPair = await api.call('PATCH', `/${id}`, [
      { op: 'replace', path: '/status', value: 'Active' },
      { op: 'replace', path: '/substatus', value: 'Pending' },
    ]);
    expect(await errorOf(wrongPair)).toMatchObject({ code: 'invalidRequest', innerError: { code: 'unknown-pair' } });
    await api.call('PATCH', `/${id}`, close('Lost'));
    const opened = await api.call('PATCH', `/${id}`, [
      { op: 'replace', path: '/status', value: 'Active' },
      { op: 'replace', path: '/substatus', value: 'Accepted' },
    ]);
    expect(opened.status).toBe(400);
    expect(await errorOf(opened)).toMatchObject({ innerError: { code: 'closed-is-final' } });
  },
);

test('5: given a PUT, when If-Match is missing, stale or without its quotes, then it is 412', async () => {
  const { api } = setUp();
  const first = await api.create(sampleReferral);
  const put = (ifMatch: string | undefined) =>
    api.call('PUT', `/${first.id}`, sampleReferral, ifMatch === undefined ? {} : { 'if-match': ifMatch });
  expect((await put(undefined)).status).toBe(412);
  const changed = await put(first.eTag);
  const { eTag, updatedDateTime } = answeredReferral.parse(await changed.json());
  expect([changed.status, changed.headers.get('etag'), updatedDateTime]).toEqual([200, eTag, first.updatedDateTime]);
  expect(eTag).not.toBe(first.eTag);
  for (const wrong of [first.eTag, eTag.replaceAll('"', ''), `W/${eTag}`]) {
    const response = await put(wrong);
    expect(response.status).toBe(412);
    expect(await errorOf(response)).toMatchObject({
      code: 'preconditionFailed',
      target: 'ETag',
      innerError: { code: '99918', details: null },
    });
  }
});

test('5: given docs, when If-Match lacks its quotes, then it is taken', async () => {
  const { api } = setUp('docs');
  const { id, eTag } = await api.create(sampleReferral);
  const response = await api.call('PUT', `/${id}`, sampleReferral, { 'if-match': eTag.replaceAll('"', '') });
  expect(response.status).toBe(200);
});

test.each(['remove', 'test', 'move', 'copy'])('6: given a PATCH with %s, then it is 400', async (op) => {
  const { api } = setUp();
  const { id } = await api.create(sampleReferral);
  const response = await api.call('PATCH', `/${id}`, [{ op, path: '/salesStage', value: 'Close' }]);
  expect(response.status).toBe(400);
});

test('6: given a PATCH of the name, then it is 400 in strict and done in docs', async () => {
  const rename = [{ op: 'replace', path: '/name', value: 'New name' }];
  const strict = setUp();
  const refused = await strict.api.call('PATCH', `/${(await strict.api.create(sampleReferral)).id}`, rename);
  expect(await errorOf(refused)).toMatchObject({ target: '[0].path' });
  const { api } = setUp('docs');
  const { id } = await api.create(sampleReferral);
  expect((await api.call('PATCH', `/${id}`, rename)).status).toBe(204);
  expect(await api.get(id)).toMatchObject({ name: 'New name' });
});

test('7: given the same request-id twice, then one record and one answer; switched off, two records', async () => {
  const { emulator, api } = setUp();
  const post = async () => {
    const response = await api.call('POST', '', sampleReferral, { 'request-id': 'one' });
    return { status: response.status, body: await response.text() };
  };
  const first = await post();
  expect(await post()).toEqual(first);
  expect((await api.list({})).value).toHaveLength(1);
  emulator.control.mode({ idempotency: 'off' });
  await post();
  expect((await api.list({})).value).toHaveLength(2);
});

test('8: given an invitation, when its fourteen days are over, then it is Closed/Expired as of that time', async () => {
  const { emulator, api } = setUp();
  const invited = await api.create({ ...sampleReferral, target: microsoft });
  emulator.control.clock({ advance: 'P13DT23H59M59S' });
  expect(await api.get(invited.id)).toMatchObject({ status: 'New', eTag: invited.eTag });
  emulator.control.clock({ advance: 'P1D' });
  const expired = await api.get(invited.id);
  expect(expired).toMatchObject({
    status: 'Closed',
    substatus: 'Expired',
    closedDateTime: invited.expirationDateTime,
    updatedDateTime: invited.expirationDateTime,
  });
  expect(expired.eTag).not.toBe(invited.eTag);
});

test('9: given 101 referrals, when they are listed in order, then 100 come with a link to the last', async () => {
  const { api } = setUp();
  const ids: unknown[] = [];
  for (let count = 0; count < 101; count += 1) ids.push((await api.create(sampleReferral)).id);
  const first = await api.list({ $orderby: 'createdDateTime' });
  expect(first.value.map(({ id }) => id)).toEqual(ids.slice(0, 100));
  const link = new URL(first['@odata.nextLink'] ?? '');
  expect(link.origin + link.pathname).toBe('http://emulator.test/v1.0/engagements/referrals');
  const second = await api.list(Object.fromEntries(link.searchParams));
  expect(second.value.map(({ id }) => id)).toEqual(ids.slice(100));
  expect(second['@odata.nextLink']).toBeUndefined();
});

test('10: given a country of three letters, then it is 400 in strict; an empty size and ids of {} are taken', async () => {
  const withCustomer = (change: object) => ({
    ...sampleReferral,
    customerProfile: { ...sampleReferral.customerProfile, ...change },
  });
  const { api } = setUp();
  const refused = await api.call(
    'POST',
    '',
    withCustomer({ address: { ...sampleReferral.customerProfile.address, country: 'USA' } }),
  );
  expect(refused.status).toBe(400);
  expect(await errorOf(refused)).toMatchObject({
    code: 'invalidRequest',
    target: 'customerProfile.address.country',
    innerError: { code: 'country-has-three-letters' },
  });
  expect(await api.create(withCustomer({ size: '', ids: {} }))).toMatchObject({
    customerProfile: { size: '', ids: [] },
  });
});

test('11: given a deal that Microsoft sellers see, when that is taken back, then it is 400', async () => {
  const { api } = setUp();
  const consent = { ...sampleReferral.consent, consentToShareReferralWithMicrosoftSellers: true };
  const { id, eTag } = await api.create({ ...sampleReferral, consent });
  const path = '/consent/consentToShareReferralWithMicrosoftSellers';
  const patched = await api.call('PATCH', `/${id}`, [{ op: 'replace', path, value: false }]);
  expect(await errorOf(patched)).toMatchObject({ target: 'consent.consentToShareReferralWithMicrosoftSellers' });
  expect((await api.call('PUT', `/${id}`, sampleReferral, { 'if-match': eTag })).status).toBe(400);
  expect(await api.get(id)).toMatchObject({ eTag, consent });
});

test('13: given a token for another audience, then it is 401 with the known inner code', async () => {
  const { emulator } = setUp();
  const response = await apiCaller(emulator, { audience: 'https://graph.windows.net' }).call('GET', '');
  expect(response.status).toBe(401);
  expect(await errorOf(response)).toMatchObject({ code: 'unauthenticated', innerError: { code: '900420' } });
});

test('13: given a Referrals user outside the team, then nothing is seen; inside, it is seen and not written', async () => {
  const { emulator, api } = setUp();
  const { id } = await api.create(sampleReferral);
  const stranger = apiCaller(emulator, { user: 'other@contoso.com', roles: ['Referrals user'] });
  expect((await stranger.call('GET', `/${id}`)).status).toBe(404);
  expect((await stranger.list({})).value).toEqual([]);
  const member = apiCaller(emulator, { user: 'Seller@Contoso.com', roles: ['Referrals user'] });
  expect((await member.get(id)).id).toBe(id);
  expect((await member.list({})).value).toHaveLength(1);
  for (const caller of [member, apiCaller(emulator, { roles: [] })]) {
    const refused = await caller.call('POST', '', sampleReferral);
    expect([refused.status, (await errorOf(refused)).code]).toEqual([403, 'accessDenied']);
  }
});

test('13: given another organisation, then a record is seen by its owner and its inviter alone', async () => {
  const { emulator, api } = setUp();
  const invited = await api.create({
    ...sampleReferral,
    target: [{ type: 'BusinessProfileLocation', id: otherDemoOrganization.organizationId }],
  });
  const owner = apiCaller(emulator, { organizationId: otherDemoOrganization.organizationId });
  expect((await owner.get(invited.id)).organizationName).toBe('Fabrikam');
  expect((await api.get(invited.id)).inviteContext.invitedBy.organizationId).not.toBe(invited.organizationId);
  const third = await apiCaller(emulator, { organizationId: 'msft' }).call('GET', `/${invited.id}`);
  expect([third.status, (await errorOf(third)).code]).toEqual([404, 'itemNotFound']);
});
