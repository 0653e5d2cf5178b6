import { describe, expect, test } from 'vitest';
import { customerContact, privateDeal, withCustomer, withRequirements } from './deals.ts';
import { add, become, type Partner, refusal, replace } from './partner.ts';
import { publishedLists as lists } from './published-lists.ts';
import { type Mode, modes, openScene } from './scene.ts';

const areTaken = async (partner: Partner, bodies: readonly object[]) => {
  for (const body of bodies) expect(await partner.post(body)).toMatchObject({ status: 200 });
};

const areRefused = async (partner: Partner, target: string, bodies: readonly object[]) => {
  for (const body of bodies) expect(await partner.post(body)).toMatchObject(refusal(400, 'invalidRequest', target));
};

const tags = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** Whether all ids of a published list are taken at once, and neither another nor a different spelling. */
const isListOfRequirements = async (mode: Mode, name: string, ids: readonly string[], wrong: readonly string[]) => {
  const { contoso } = openScene(mode);
  const requirements = { [name]: tags(ids) };
  expect(await contoso.create(withRequirements(requirements))).toMatchObject({ details: { requirements } });
  const bodies = wrong.map((id) => withRequirements({ [name]: [{ id }] }));
  await areRefused(contoso, `details.requirements.${name}[0].id`, bodies);
};

describe.each(modes)('enums in %s', (mode) => {
  test('A status is None, New, Active or Closed', async () => {
    const { contoso } = openScene(mode);
    await areTaken(
      contoso,
      lists.statuses.map((status) => ({ ...privateDeal, status })),
    );
    await areRefused(contoso, 'status', [{ ...privateDeal, status: 'Open' }]);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.patch(id, become('Open', 'Accepted'))).status).toBe(400);
  });

  test('A substatus is None, Pending, Received, Accepted, Won, Lost, Declined or Expired', async () => {
    const { contoso } = openScene(mode);
    await areTaken(
      contoso,
      lists.substatuses.map((substatus) => ({ ...privateDeal, substatus })),
    );
    await areRefused(contoso, 'substatus', [{ ...privateDeal, substatus: 'Waiting' }]);
  });

  test('The substatuses Engaged and Error of other people’s code are refused', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const substatus of ['Engaged', 'Error']) {
      await areRefused(contoso, 'substatus', [{ ...privateDeal, substatus }]);
      expect((await contoso.patch(id, become('Active', substatus))).status).toBe(400);
    }
  });

  test('A type is Shared or Independent', async () => {
    const { contoso } = openScene(mode);
    await areTaken(
      contoso,
      lists.types.map((type) => ({ ...privateDeal, type })),
    );
    await areRefused(contoso, 'type', [
      { ...privateDeal, type: 'Joint' },
      { ...privateDeal, type: 'shared' },
    ]);
  });

  test('A qualification is None, Direct, MarketingQualified or SalesQualified', async () => {
    const { contoso } = openScene(mode);
    for (const qualification of lists.qualifications) {
      expect(await contoso.create({ ...privateDeal, qualification })).toMatchObject({ qualification });
    }
    await areRefused(contoso, 'qualification', [{ ...privateDeal, qualification: 'Qualified' }]);
  });

  test('A solution is of type None, Category or Name', async () => {
    const { contoso } = openScene(mode);
    const ofType = (type: string, id: string) => withRequirements({ solutions: [{ type, id }] });
    await areTaken(contoso, [
      ofType('None', 'any'),
      ofType('Category', 'BigData'),
      ofType('Name', 'SOL-34104-EBB'),
      withRequirements({ solutions: [{ id: 'untyped' }] }),
    ]);
    await areRefused(contoso, 'details.requirements.solutions[0].type', [ofType('Product', 'SOL-34104-EBB')]);
  });

  test('A target is of type None, BusinessProfileLocation or SolutionProfile', async () => {
    const { contoso } = openScene(mode);
    const ofType = (type: string) => ({ ...privateDeal, target: [{ type, id: 'some' }] });
    await areTaken(contoso, ['None', 'BusinessProfileLocation', 'SolutionProfile'].map(ofType));
    await areRefused(contoso, 'target[0].type', [ofType('Partner')]);
  });

  test('A product is one of 20, and one of them has commas', async () => {
    expect(lists.products).toHaveLength(20);
    await isListOfRequirements(mode, 'products', lists.products, ['DynamicsAX', 'GP', 'azure']);
  });

  test('A service is one of 10, and two of them have brackets', async () => {
    expect(lists.services).toHaveLength(10);
    await isListOfRequirements(mode, 'services', lists.services, ['CustomSolution', 'Consulting']);
  });

  test('An industry is one of 14, spelled for display', async () => {
    expect(lists.industries).toHaveLength(14);
    await isListOfRequirements(mode, 'industries', lists.industries, ['FinancialServices', 'Agriculture']);
  });

  test('The size of a customer is one of three older or eight newer bands', async () => {
    const sizes = [...lists.olderSizes, ...lists.newerSizes];
    expect([lists.olderSizes.length, lists.newerSizes.length]).toEqual([3, 8]);
    const { contoso } = openScene(mode);
    await areTaken(
      contoso,
      sizes.map((size) => withCustomer({ size })),
    );
    await areRefused(contoso, 'customerProfile.size', [withCustomer({ size: '10001+employees' })]);
  });

  test('A request for help has one of seven codes', async () => {
    const { contoso } = openScene(mode);
    const asking = (assistanceRequestCode: string) => ({
      ...withCustomer({ team: [customerContact] }),
      inviteContext: { assistanceRequestCode },
    });
    expect(lists.assistanceRequestCodes).toHaveLength(7);
    await areTaken(contoso, lists.assistanceRequestCodes.map(asking));
    await areRefused(contoso, 'inviteContext.assistanceRequestCode', [asking('Help')]);
  });

  test('salesStage is any text, since its published lists differ', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const salesStage of ['Qualify', '40', '100', 'some other']) {
      expect((await contoso.patch(id, [replace('/salesStage', salesStage)])).status).toBe(204);
      expect(await contoso.read(id)).toMatchObject({ salesStage });
    }
  });

  test('A deal is lost without a reason from a list', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.patch(id, become('Closed', 'Lost'))).status).toBe(204);
    expect(await contoso.read(id)).toMatchObject({ substatus: 'Lost', statusReason: null });
  });

  test('A registration is kept as it was sent', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    await contoso.patch(id, become('Closed', 'Won'));
    const registration = {
      type: 'AzureIPCoSell',
      solutionDetails: [{ id: 'SOL-34104-EBB', primaryDeploymentOn: 'Customer', pricingModel: 'PayAsYouGo' }],
      contract: { currency: 'EUR', value: 1, term: 'Finite' },
    };
    expect((await contoso.patch(id, [add('/registrations/-', registration)])).status).toBe(204);
    await contoso.patch(id, [replace('/registrations/0/contract/term', 'Perpetual')]);
    expect(await contoso.read(id)).toMatchObject({
      registrations: [{ ...registration, contract: { ...registration.contract, term: 'Perpetual' } }],
    });
  });
});

describe('enums', () => {
  test('A solution of type Category is one of 48', async () => {
    expect(lists.solutionCategories).toHaveLength(48);
    const ofCategory = (id: string) => withRequirements({ solutions: [{ type: 'Category', id }] });
    const { contoso } = openScene('strict');
    await areTaken(contoso, lists.solutionCategories.map(ofCategory));
    await areRefused(contoso, 'details.requirements.solutions[0].id', [ofCategory('SOL-34104-EBB')]);
    await areTaken(openScene('docs').contoso, [ofCategory('SomeLaterCategory')]);
  });
});
