import { expect, test } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { apiCaller, errorOf } from '../testing/api-caller.ts';
import { demoOrganization } from './organizations.ts';

const setUp = (mode: 'strict' | 'docs' = 'strict', solutions: string[] = []) =>
  apiCaller(createEmulator({ mode, solutions, seed: 1 }));

const withSolution = (id: string) => ({
  ...sampleReferral,
  details: { ...sampleReferral.details, requirements: { solutions: [{ type: 'Name', id }] } },
});

test('given every kind of property, when a referral is posted, then all that is the caller’s comes back', async () => {
  const sent = {
    ...sampleReferral,
    externalReferenceId: null,
    salesStage: '40',
    favorite: true,
    'a new property': { of: [null, 1, 'two'] },
    details: { ...sampleReferral.details, incentiveLevel: null, laterField: 'kept' },
  };
  expect(await setUp().create(sent)).toMatchObject(sent);
});

test('given read-only properties in a body, when it is posted, then the service’s own values stand', async () => {
  const record = await setUp().create({
    ...sampleReferral,
    id: 'mine',
    eTag: '"mine"',
    organizationId: 'mine',
    status: 'Closed',
    substatus: 'Won',
    isSpam: true,
    inviteContext: { notes: 'Hello', invitedBy: { organizationId: 'msft' } },
  });
  expect(record.id).not.toBe('mine');
  expect(record.eTag).toMatch(/^"[\da-f-]{36}"$/);
  expect(record).toMatchObject({
    organizationId: demoOrganization.organizationId,
    status: 'Active',
    inviteContext: { notes: 'Hello', invitedBy: demoOrganization },
  });
  expect(record).not.toHaveProperty('isSpam');
});

test('given names in Pascal case and numbers as text, when it is posted, then they are read as what they mean', async () => {
  const { consent: _, details, ...others } = sampleReferral;
  const record = await setUp().create({
    ...others,
    Consent: { ConsentToToShareInfoWithOthers: true, ConsentToContact: true },
    Details: { ...details, DealValue: '12.50', dealValue: undefined },
  });
  expect(record).toMatchObject({
    consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
    details: { dealValue: 12.5 },
  });
});

test('given several faults, when it is posted, then all are listed and the first is the target', async () => {
  const response = await setUp().call('POST', '', { ...sampleReferral, name: '', team: [], type: 'Joint' });
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toMatchObject({ target: 'type', innerError: { code: 'not-in-list' } });
  const rules = await errorOf(await setUp().call('POST', '', { ...sampleReferral, name: '', team: [] }));
  expect(rules.target).toBe('name');
  expect(rules.innerError?.details?.map(({ target }) => target)).toEqual([
    'name',
    'team[0].firstName',
    'team[0].lastName',
    'team[0].phoneNumber',
    'team[0].email',
  ]);
});

test('given only what the published table requires, then docs takes it and strict does not', async () => {
  const { type, customerProfile, consent, details } = sampleReferral;
  const least = { type, customerProfile: { name: customerProfile.name }, consent, details: { notes: details.notes } };
  expect((await setUp('docs').create(least)).status).toBe('Active');
  expect((await setUp('strict').call('POST', '', least)).status).toBe(400);
});

test('given a solution nobody knows, then strict says how to make it known, and docs takes it', async () => {
  const response = await setUp().call('POST', '', withSolution('SOL-1-ABC'));
  const error = await errorOf(response);
  expect(error).toMatchObject({
    target: 'details.requirements.solutions[0].id',
    innerError: { code: 'unknown-solution' },
  });
  expect(error.message).toContain('COSELL_SOLUTIONS');
  expect((await setUp('docs').create(withSolution('SOL-1-ABC'))).status).toBe('Active');
  expect((await setUp('strict', ['SOL-1-ABC']).create(withSolution('SOL-1-ABC'))).status).toBe('Active');
});

test.each([
  ['no target', undefined, 'Active'],
  ['an empty target', [], 'Active'],
  ['a solution', [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }], 'Active'],
  ['a location of the caller', [{ type: 'BusinessProfileLocation', id: demoOrganization.organizationId }], 'Active'],
  ['Microsoft', [{ type: 'BusinessProfileLocation', id: 'msft' }], 'New'],
  ['another partner', [{ type: 'BusinessProfileLocation', id: 'fabrikam' }], 'New'],
])('given %s, when it is posted without an engagement, then it is %3$s', async (_, target, status) => {
  for (const mode of ['strict', 'docs'] as const) {
    expect((await setUp(mode).create({ ...sampleReferral, target })).status).toBe(status);
  }
});

test('given an engagement of somebody else, when a leg is to join it, then it is 400', async () => {
  const emulator = createEmulator();
  const { engagementId } = await apiCaller(emulator, { organizationId: 'fabrikam' }).create(sampleReferral);
  const response = await apiCaller(emulator).call('POST', '', { ...sampleReferral, engagementId });
  expect(await errorOf(response)).toMatchObject({ target: 'engagementId', innerError: { code: 'unknown-engagement' } });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a text', '"referral"'],
  ['null', 'null'],
  ['deep nesting', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)],
  ['deep lists in a known property', `{"team":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ['a number without end', '{"details":{"dealValue":1e999}}'],
  ['a prototype', '{"__proto__":{"type":"Shared"},"constructor":1}'],
])('given %s as a body, when it is posted, then it is 400', async (_, body) => {
  const response = await setUp('docs').call('POST', '', body, { 'content-type': 'application/json' });
  expect([response.status, (await errorOf(response)).code]).toEqual([400, 'invalidRequest']);
});

test('given a property named __proto__, when it is posted, then it is data like any other', async () => {
  const text = JSON.stringify(sampleReferral).replace('{', '{"__proto__":{"status":"Closed"},');
  const api = setUp();
  const { id, status } = await api.create(text);
  expect(status).toBe('Active');
  expect(await (await api.call('GET', `/${id}`)).text()).toContain('"__proto__":{"status":"Closed"}');
});
