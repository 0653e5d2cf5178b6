import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { answeredReferral, apiCaller, errorOf } from '../testing/api-caller.ts';

const invited = { ...sampleReferral, target: [{ type: 'BusinessProfileLocation', id: 'fabrikam' }] };
const to = (status: string, substatus: string) => [
  { op: 'replace', path: '/status', value: status },
  { op: 'replace', path: '/substatus', value: substatus },
];
const representation = { prefer: 'respond-async, return=representation' };

const setUp = (mode: 'strict' | 'docs' = 'strict') => {
  const emulator = createEmulator({ mode, seed: 1 });
  return { emulator, inviter: apiCaller(emulator), owner: apiCaller(emulator, { organizationId: 'fabrikam' }) };
};

test('given Prefer, when a record is patched, then it comes back with its new version', async () => {
  const { inviter } = setUp();
  const { id, eTag } = await inviter.create(sampleReferral);
  const operations = [
    { op: 'replace', path: '/details/dealValue', value: '10000' },
    {
      op: 'add',
      path: '/team/-',
      value: { firstName: 'Bo', lastName: 'Ek', phoneNumber: '1', email: 'bo@contoso.com' },
    },
    { op: 'add', path: '/CampaignId', value: 'spring' },
  ];
  const response = await inviter.call('PATCH', `/${id}`, operations, { ...representation, 'if-match': eTag });
  const record = answeredReferral.parse(await response.json());
  expect(record).toMatchObject({
    details: { dealValue: 10_000 },
    team: [sampleReferral.team[0], { firstName: 'Bo' }],
    campaignId: 'spring',
  });
  expect([response.status, response.headers.get('etag')]).toEqual([200, record.eTag]);
  expect(record.eTag).not.toBe(eTag);
});

test('given a stale version, when a record is patched, then it is 412 and nothing changes; without, it is done', async () => {
  const { inviter } = setUp();
  const { id, eTag } = await inviter.create(sampleReferral);
  const operations = [{ op: 'add', path: '/salesStage', value: '60' }];
  expect((await inviter.call('PATCH', `/${id}`, operations)).headers.get('etag')).not.toBe(eTag);
  const stale = await inviter.call('PATCH', `/${id}`, [{ ...operations[0], value: '80' }], { 'if-match': eTag });
  expect(stale.status).toBe(412);
  expect(await inviter.get(id)).toMatchObject({ salesStage: '60' });
});

test.each([
  ['a merge object', { salesStage: '60' }, undefined],
  ['an empty list', [], undefined],
  ['an operation without a path', [{ op: 'add', value: 1 }], '[0]'],
  ['an operation without a value', [{ op: 'add', path: '/salesStage' }], '[0]'],
  ['a read-only path', [{ op: 'replace', path: '/eTag', value: '"1"' }], '[0].path'],
  ['a place behind the list', [{ op: 'replace', path: '/registrations/3/type', value: 'x' }], '/registrations/3/type'],
  ['a wrong type', [{ op: 'replace', path: '/details/dealValue', value: 'much' }], 'details.dealValue'],
  ['a broken rule', [{ op: 'replace', path: '/team', value: [] }], 'team[0].firstName'],
  ['a currency that is none', [{ op: 'replace', path: '/details/currency', value: 'EURO' }], 'details.currency'],
])('given %s, when a record is patched, then it is 400 and nothing changes', async (_, body, target) => {
  const { inviter } = setUp();
  const before = await inviter.create(sampleReferral);
  const response = await inviter.call('PATCH', `/${before.id}`, body);
  expect(response.status).toBe(400);
  expect((await errorOf(response)).target).toBe(target);
  expect(await inviter.get(before.id)).toEqual(before);
});

test('given an invitation, then under strict its owner alone answers it, under docs the inviter may as well', async () => {
  const { emulator, inviter, owner } = setUp();
  const { id } = await inviter.create(invited);
  const refused = await inviter.call('PATCH', `/${id}`, to('Active', 'Accepted'));
  expect(await errorOf(refused)).toMatchObject({ target: 'status', innerError: { code: 'only-the-owner' } });
  expect((await owner.call('PATCH', `/${id}`, to('Active', 'Accepted'))).status).toBe(204);
  const accepted = await inviter.get(id);
  expect(accepted).toMatchObject({ status: 'Active', expirationDateTime: null });
  expect(accepted.acceptedDateTime).toBe(accepted.updatedDateTime);
  emulator.control.mode({ mode: 'docs' });
  const { id: other } = await inviter.create(invited);
  expect((await inviter.call('PATCH', `/${other}`, to('Active', 'Accepted'))).status).toBe(204);
});

test.each([
  ['/details/dealValue', 1],
  ['/details/closingDateTime', '2031-01-31T00:00:00Z'],
  ['/details/requirements/solutions', [{ type: 'Category', id: 'BigData' }]],
])('given an invitation, then under strict only the invited changes %s', async (path, value) => {
  const { inviter, owner } = setUp();
  const { id } = await inviter.create(invited);
  const operations = [{ op: 'replace', path, value }];
  expect(await errorOf(await inviter.call('PATCH', `/${id}`, operations))).toMatchObject({
    target: path.slice(1).replaceAll('/', '.'),
    innerError: { code: 'only-the-owner' },
  });
  expect((await inviter.call('PATCH', `/${id}`, [{ op: 'replace', path: '/details/notes', value: 'n' }])).status).toBe(
    204,
  );
  expect((await owner.call('PATCH', `/${id}`, operations)).status).toBe(204);
});

test('given a closed record under strict, then nothing changes any more but its registration', async () => {
  const { inviter } = setUp();
  const { id } = await inviter.create(sampleReferral);
  await inviter.call('PATCH', `/${id}`, [
    ...to('Closed', 'Won'),
    { op: 'add', path: '/statusReason', value: 'signed' },
  ]);
  expect(await inviter.get(id)).toMatchObject({ statusReason: 'signed', substatus: 'Won' });
  const renamed = await inviter.call('PATCH', `/${id}`, [{ op: 'add', path: '/salesStage', value: '100' }]);
  expect(await errorOf(renamed)).toMatchObject({ innerError: { code: 'closed-is-final' } });
  const registration = [{ op: 'add', path: '/registrations/-', value: { type: 'AzureIPCoSell' } }];
  expect((await inviter.call('PATCH', `/${id}`, registration)).status).toBe(204);
  expect((await inviter.call('PATCH', `/${id}`, to('Closed', 'Won'))).status).toBe(204);
  const { links: _, ...won } = await inviter.get(id);
  expect(won).toMatchObject({ registrations: [{ type: 'AzureIPCoSell' }] });
  expect((await inviter.call('PUT', `/${id}`, won, { 'if-match': won.eTag })).status).toBe(200);
  expect(await inviter.get(id)).toMatchObject({ registrations: [{ type: 'AzureIPCoSell' }] });
  const renamedByPut = await inviter.call('PUT', `/${id}`, { ...won, name: 'Other' }, { 'if-match': '*' });
  expect(await errorOf(renamedByPut)).toMatchObject({ innerError: { code: 'closed-is-final' } });
  const shortened = await inviter.call('PUT', `/${id}`, { ...won, statusReason: undefined }, { 'if-match': '*' });
  expect(await errorOf(shortened)).toMatchObject({ innerError: { code: 'closed-is-final' } });
});

test('given a PUT, then what it does not name is gone, and what the service decides stays', async () => {
  const { inviter } = setUp();
  const before = await inviter.create({ ...sampleReferral, campaignId: 'spring', 'later property': 1 });
  const changed = { ...before, name: 'Renamed', links: undefined, campaignId: undefined };
  const response = await inviter.call('PUT', `/${before.id}`, changed, { 'if-match': before.eTag });
  const after = answeredReferral.parse(await response.json());
  expect(after).toMatchObject({ name: 'Renamed', 'later property': 1, createdDateTime: before.createdDateTime });
  expect(after).not.toHaveProperty('campaignId');
  expect(after['links']).toEqual(before['links']);
});

test.each([
  ['links', { links: {} }, 'links'],
  ['another id', { id: 'e1f0c7a4-0000-4000-8000-000000000000' }, 'id'],
  ['another engagement', { engagementId: 'other' }, 'engagementId'],
  ['half a status', { status: 'Closed' }, 'substatus'],
  ['a forbidden status', { status: 'New', substatus: 'Pending' }, 'status'],
])('given a PUT with %s, then it is 400', async (_, change, target) => {
  const { inviter } = setUp();
  const { id, eTag } = await inviter.create(sampleReferral);
  const response = await inviter.call('PUT', `/${id}`, { ...sampleReferral, ...change }, { 'if-match': eTag });
  expect([response.status, (await errorOf(response)).target]).toEqual([400, target]);
});

test('given a record of docs that strict would refuse, when strict changes it well, then it is done', async () => {
  const { emulator, inviter } = setUp('docs');
  const { type, customerProfile, consent } = sampleReferral;
  const { id } = await inviter.create({ type, customerProfile, consent, details: {} });
  emulator.control.mode({ mode: 'strict' });
  const operations = [{ op: 'add', path: '/details/currency', value: 'EUR' }];
  expect((await inviter.call('PATCH', `/${id}`, operations)).status).toBe(204);
});
