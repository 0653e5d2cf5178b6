import { describe, expect, test } from 'vitest';
import { customerContact, privateDeal } from './deals.ts';
import { add, become, refusal, replace } from './partner.ts';
import { modes, openScene } from './scene.ts';

const solution = { type: 'Name', id: 'SOL-34104-EBB' };

/** A value for each path of the published list. */
const allowed: Readonly<Record<string, unknown>> = {
  '/campaignId': 'spring',
  '/consent/consentToShareReferralWithMicrosoftSellers': true,
  '/customerProfile/team': [customerContact],
  '/customerProfile/team/-': customerContact,
  '/details/closingDateTime': '2031-01-31T00:00:00Z',
  '/details/currency': 'USD',
  '/details/dealValue': 1,
  '/details/notes': 'more',
  '/details/requirements/solutions': [solution, solution],
  '/details/requirements/solutions/-': solution,
  '/externalReferenceId': 'CRM-1',
  '/referralProgram': 'program',
  '/salesStage': '40',
  '/statusReason': 'reason',
  '/team': [customerContact],
  '/team/-': customerContact,
};

describe.each(modes)('patch in %s', (mode) => {
  test('A patch is taken as application/json and as application/json-patch+json', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const type of ['application/json', 'application/json-patch+json']) {
      const answer = await contoso.patch(id, [replace('/salesStage', '40')], { 'content-type': type });
      expect(answer.status).toBe(204);
    }
    const merge = { 'content-type': 'application/merge-patch+json' };
    expect((await contoso.patch(id, [replace('/salesStage', '60')], merge)).status).toBe(415);
  });

  test('Every path of the connector’s list can be patched', async () => {
    const { contoso } = openScene(mode);
    for (const [path, value] of Object.entries(allowed)) {
      const { id } = await contoso.create(privateDeal);
      expect((await contoso.patch(id, [add(path, value)])).status).toBe(204);
      const found = path
        .slice(1)
        .split('/')
        .reduce<unknown>((node, step) => stepInto(node, step), await contoso.read(id));
      expect(found).toEqual(value);
    }
  });

  test('A path that ends in - adds to the end of a list', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    await contoso.patch(id, [add('/team/-', customerContact), add('/customerProfile/team/-', customerContact)]);
    expect(await contoso.read(id)).toMatchObject({
      team: [...privateDeal.team, customerContact],
      customerProfile: { team: [customerContact] },
    });
  });

  test('Only add and replace are operations', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    for (const op of ['remove', 'test', 'move', 'copy', 'merge']) {
      const answer = await contoso.patch(id, [{ op, path: '/salesStage', from: '/campaignId', value: null }]);
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', '[0].op'));
    }
    expect((await contoso.read(id)).eTag).toBe(eTag);
  });

  test('A patch is a list of operations and no object to merge', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const body of [{ salesStage: '40' }, [], 'salesStage', [{ op: 'add', path: '/salesStage' }], [null]]) {
      expect(await contoso.patch(id, JSON.stringify(body))).toMatchObject(refusal(400, 'invalidRequest'));
    }
  });

  test('If-Match is optional: without it nobody’s change is noticed', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const salesStage of ['40', '60']) {
      expect((await contoso.patch(id, [replace('/salesStage', salesStage)])).status).toBe(204);
    }
    expect(await contoso.read(id)).toMatchObject({ salesStage: '60' });
  });

  test('With If-Match only the version that stands is changed', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    const ifMatch = { 'if-match': eTag };
    expect((await contoso.patch(id, [replace('/salesStage', '40')], ifMatch)).status).toBe(204);
    expect((await contoso.patch(id, [replace('/salesStage', '60')], ifMatch)).status).toBe(412);
    expect(await contoso.read(id)).toMatchObject({ salesStage: '40' });
  });

  test('dealValue may be patched with a text, as the published sample does, and becomes a number', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.patch(id, [replace('/details/dealValue', '10000')])).status).toBe(204);
    expect(await contoso.read(id)).toMatchObject({ details: { dealValue: 10_000 } });
  });

  test('A patch is done as a whole or not at all', async () => {
    const { contoso } = openScene(mode);
    const before = await contoso.create(privateDeal);
    for (const second of [replace('/details/dealValue', 'much'), { op: 'remove', path: '/name' }]) {
      expect((await contoso.patch(before.id, [replace('/salesStage', '40'), second])).status).toBe(400);
    }
    const halfStatus = [replace('/salesStage', '40'), ...become('Active', 'Pending')];
    expect((await contoso.patch(before.id, halfStatus)).status).toBe(400);
    expect(await contoso.read(before.id)).toEqual(before);
  });

  test('What the service alone decides cannot be patched', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const path of ['/id', '/engagementId', '/eTag', '/organizationId', '/createdDateTime', '/links/self']) {
      const answer = await contoso.patch(id, [replace(path, 'mine')]);
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', '[0].path'));
    }
  });

  test('A deal registration is added at /registrations/- and changed below /registrations/0', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.patch(id, [replace('/registrations/0/type', 'x')])).status).toBe(400);
    await contoso.patch(id, [add('/registrations/-', { type: 'AzureIPCoSell', contract: { value: 1 } })]);
    expect((await contoso.patch(id, [replace('/registrations/0/contract/value', 2)])).status).toBe(204);
    expect(await contoso.read(id)).toMatchObject({
      registrations: [{ type: 'AzureIPCoSell', contract: { value: 2 } }],
    });
  });
});

describe('patch', () => {
  test('Name, customer and requirements besides solutions are not in the list of what can be patched', async () => {
    const changes = {
      '/name': 'Renamed',
      '/customerProfile/name': 'Other',
      '/customerProfile/address/city': 'Bonn',
      '/details/requirements/additionalRequirements/attributes': [{ type: 'SolutionArea', id: 'x' }],
    };
    for (const [path, value] of Object.entries(changes)) {
      const strict = openScene('strict').contoso;
      const answer = await strict.patch((await strict.create(privateDeal)).id, [replace(path, value)]);
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', '[0].path'));
      const docs = openScene('docs').contoso;
      expect((await docs.patch((await docs.create(privateDeal)).id, [replace(path, value)])).status).toBe(204);
    }
  });
});

/** One step of a path into a record; `-` is the last of a list. */
const stepInto = (node: unknown, step: string): unknown => {
  if (Array.isArray(node)) return step === '-' ? node.at(-1) : node.at(Number(step));
  return typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined;
};
