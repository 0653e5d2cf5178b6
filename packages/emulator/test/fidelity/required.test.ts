import { describe, expect, test } from 'vitest';
import {
  customerContact,
  leastDeal,
  privateDeal,
  withAddress,
  withConsent,
  withCustomer,
  withDetails,
  withRequirements,
} from './deals.ts';
import { refusal } from './partner.ts';
import { modes, openScene } from './scene.ts';

const isRefused = async (body: object, target: string) => {
  const answer = await openScene('strict').contoso.post(body);
  expect(answer).toMatchObject(refusal(400, 'invalidRequest', target));
  expect((await openScene('docs').contoso.create(body)).status).toBe('Active');
};

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe.each(modes)('what is mandatory in %s', (mode) => {
  test('The table of the create request asks for type, customerProfile, consent and details', async () => {
    const { contoso } = openScene(mode);
    for (const name of ['type', 'customerProfile', 'consent', 'details']) {
      const answer = await contoso.post({ ...privateDeal, [name]: undefined });
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', name));
    }
  });

  test('State, postal code and D-U-N-S number are optional', async () => {
    const sent = withCustomer({ address: { addressLine1: 'A 1', city: 'Berlin', country: 'DE' }, ids: [] });
    expect((await openScene(mode).contoso.create(sent)).status).toBe('Active');
  });

  test('A private deal needs no target, no invitation and no team of the customer', async () => {
    const attributes = [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }];
    const sent = { ...withRequirements({ additionalRequirements: { attributes } }), target: [] };
    expect(await openScene(mode).contoso.create(sent)).toMatchObject({ status: 'Active', target: [] });
  });

  test('The marketplace intent, mandatory in the newer bulk file, may be left out', async () => {
    const { details } = await openScene(mode).contoso.create(privateDeal);
    expect(details).toEqual(privateDeal.details);
  });
});

describe('what is mandatory', () => {
  test('A referral with the four mandatory members and nothing in them is enough for the published table', async () => {
    expect((await openScene('docs').contoso.create(leastDeal)).status).toBe('Active');
    expect((await openScene('strict').contoso.post(leastDeal)).status).toBe(400);
  });

  test('The portal asks for the customer’s name, address line, city and country', async () => {
    await isRefused(withCustomer({ name: ' ' }), 'customerProfile.name');
    await isRefused(withAddress({ addressLine1: '' }), 'customerProfile.address.addressLine1');
    await isRefused(withAddress({ city: null }), 'customerProfile.address.city');
    await isRefused(withAddress({ country: undefined }), 'customerProfile.address.country');
  });

  test('The portal asks for value, currency and closing date', async () => {
    await isRefused(withDetails({ dealValue: null }), 'details.dealValue');
    await isRefused(withDetails({ currency: '' }), 'details.currency');
    await isRefused(withDetails({ closingDateTime: undefined }), 'details.closingDateTime');
  });

  test('The portal asks for at least one solution', async () => {
    for (const solutions of [[], [{ type: 'Name', id: '' }]]) {
      await isRefused(withRequirements({ solutions }), 'details.requirements.solutions');
    }
  });

  test('The portal asks for one complete member of the own team', async () => {
    await isRefused({ ...privateDeal, team: [] }, 'team[0].firstName');
    for (const name of ['firstName', 'lastName', 'phoneNumber', 'email']) {
      await isRefused({ ...privateDeal, team: [{ ...customerContact, [name]: '' }] }, `team[0].${name}`);
    }
  });

  test('The portal asks for the consent to share', async () => {
    for (const consent of [false, null]) {
      await isRefused(
        withConsent({ consentToToShareInfoWithOthers: consent }),
        'consent.consentToToShareInfoWithOthers',
      );
    }
  });

  test('Who asks Microsoft for help names a complete contact of the customer', async () => {
    const inviteContext = { assistanceRequestCode: 'ProofOfConceptOrDemo' };
    await isRefused({ ...privateDeal, inviteContext }, 'customerProfile.team[0].firstName');
    const incomplete = withCustomer({ team: [{ ...customerContact, phoneNumber: '' }] });
    await isRefused({ ...incomplete, inviteContext }, 'customerProfile.team[0].phoneNumber');
    const { contoso } = openScene('strict');
    const complete = withCustomer({ team: [customerContact] });
    expect((await contoso.create({ ...complete, inviteContext })).status).toBe('Active');
    expect((await contoso.create({ ...privateDeal, inviteContext: { assistanceRequestCode: 'Unknown' } })).status).toBe(
      'Active',
    );
  });

  test('A solution of the catalogue must be one that is ready for co-sell', async () => {
    const solutions = [{ type: 'Name', id: 'SOL-99999-ZZZ' }];
    await isRefused(withRequirements({ solutions }), 'details.requirements.solutions[0].id');
  });

  test('A referral has at most 50 solutions and 50 members of a team', async () => {
    const [solution] = privateDeal.details.requirements.solutions;
    const { contoso } = openScene('strict');
    expect((await contoso.create(withRequirements({ solutions: many(50, solution) }))).status).toBe('Active');
    expect((await contoso.create({ ...privateDeal, team: many(50, customerContact) })).status).toBe('Active');
    await isRefused(withRequirements({ solutions: many(51, solution) }), 'details.requirements.solutions');
    await isRefused({ ...privateDeal, team: many(51, customerContact) }, 'team');
  });
});
