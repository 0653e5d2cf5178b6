import { describe, expect, test } from 'vitest';
import {
  customerContact,
  leastDeal,
  partnerLedDeal,
  privateDeal,
  withAddress,
  withConsent,
  withCustomer,
  withDetails,
  withRequirements,
} from './deals.ts';
import { refusal, replace } from './partner.ts';
import { modes, openScene } from './scene.ts';

const sellersConsent = '/consent/consentToShareReferralWithMicrosoftSellers';

describe.each(modes)('parts of the resource in %s', (mode) => {
  test('A customer has a name, a size, an address, a team and ids', async () => {
    const customer = {
      name: 'Adatum',
      size: '51to250employees',
      address: { ...privateDeal.customerProfile.address, addressLine2: 'Floor 2', postalCode: '10115' },
      team: [customerContact],
      ids: [{ profileType: 'Duns', id: '123456789' }],
    };
    const { customerProfile } = await openScene(mode).contoso.create(withCustomer(customer));
    expect(customerProfile).toEqual(customer);
  });

  test('The size of a customer may be null or empty', async () => {
    const { contoso } = openScene(mode);
    for (const size of [null, '']) {
      expect(await contoso.create(withCustomer({ size }))).toMatchObject({ customerProfile: { size } });
    }
  });

  test('Ids of a customer are a list; an empty object and null are taken for none', async () => {
    const { contoso } = openScene(mode);
    expect(await contoso.create(withCustomer({ ids: {} }))).toMatchObject({ customerProfile: { ids: [] } });
    for (const ids of [[], null, [{ profileType: 'External', id: 'C-1' }]]) {
      expect(await contoso.create(withCustomer({ ids }))).toMatchObject({ customerProfile: { ids } });
    }
    const answer = await contoso.post(withCustomer({ ids: [{ profileType: 'Vat', id: '1' }] }));
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'customerProfile.ids[0].profileType'));
  });

  test('state and region of an address are kept apart, and each may be null', async () => {
    const { contoso } = openScene(mode);
    for (const place of [
      { state: null, region: 'WA' },
      { state: 'WA', region: null },
    ]) {
      expect(await contoso.create(withAddress(place))).toMatchObject({ customerProfile: { address: place } });
    }
  });

  test('A member has names, a phone number, an email, and how to be contacted', async () => {
    const contactPreference = { locale: 'de-DE', disableNotifications: true };
    const team = [{ ...customerContact, title: 'CTO', contactPreference }];
    expect(await openScene(mode).contoso.create({ ...privateDeal, team })).toMatchObject({ team });
  });

  test('The first consent is spelled consentToToShareInfoWithOthers, with To twice', async () => {
    const consent = (await openScene(mode).contoso.create(privateDeal))['consent'];
    expect(consent).toHaveProperty('consentToToShareInfoWithOthers', true);
    expect(consent).not.toHaveProperty('consentToShareInfoWithOthers');
  });

  test('Consents are true or false', async () => {
    const answer = await openScene(mode).contoso.post(withConsent({ consentToContact: 'yes' }));
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'consent.consentToContact'));
  });

  test('consentToMicrosoftToContactSpecificPartners may be true, false or null', async () => {
    const { contoso } = openScene(mode);
    for (const consentToMicrosoftToContactSpecificPartners of [true, false, null]) {
      const consent = { consentToMicrosoftToContactSpecificPartners };
      expect(await contoso.create(withConsent(consent))).toMatchObject({ consent });
    }
  });

  test('Members of the consent may be missing', async () => {
    const consent = { consentToToShareInfoWithOthers: true };
    expect((await openScene(mode).contoso.create({ ...privateDeal, consent }))['consent']).toEqual(consent);
  });

  test('A deal can be shown to Microsoft sellers later', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.patch(id, [replace(sellersConsent, true)])).status).toBe(204);
    expect((await contoso.read(id))['consent']).toEqual(partnerLedDeal.consent);
  });

  test('A target is a type with an id', async () => {
    const target = [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }];
    const { contoso } = openScene(mode);
    expect(await contoso.create({ ...privateDeal, target })).toMatchObject({ target });
    const answer = await contoso.post({ ...privateDeal, target: [{ type: 'SolutionProfile' }] });
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'target[0].id'));
  });

  test('dealValue is a number, and one sent as text is stored as a number', async () => {
    const { contoso } = openScene(mode);
    for (const [dealValue, stored] of [
      [0, 0],
      [12.5, 12.5],
      ['10000', 10_000],
      ['99.90', 99.9],
    ]) {
      expect(await contoso.create(withDetails({ dealValue }))).toMatchObject({ details: { dealValue: stored } });
    }
    const answer = await contoso.post(withDetails({ dealValue: 'much' }));
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'details.dealValue'));
  });

  test('closingDateTime comes back, though a published answer lacks it', async () => {
    const details = { closingDateTime: '2031-12-24T00:00:00Z' };
    const { contoso } = openScene(mode);
    expect(await contoso.create(withDetails(details))).toMatchObject({ details });
    const answer = await contoso.post(withDetails({ closingDateTime: 'next year' }));
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'details.closingDateTime'));
  });

  test('Notes, the customer’s action and their wish to be contacted come back as they were sent', async () => {
    const details = { notes: null, customerAction: null, customerRequestedContact: true };
    expect(await openScene(mode).contoso.create(withDetails(details))).toMatchObject({ details });
  });

  test('Any list of the requirements may be missing', async () => {
    const requirements = { solutions: privateDeal.details.requirements.solutions };
    const record = await openScene(mode).contoso.create(withDetails({ requirements }));
    expect(record).toMatchObject({ details: { requirements } });
    const lists = { industries: [{ id: 'Education' }], products: [{ id: 'Azure' }], offers: [], salesPlays: [] };
    expect(await openScene(mode).contoso.create(withRequirements(lists))).toMatchObject({
      details: { requirements: lists },
    });
  });

  test('A solution may carry price, quantity, currency, publisher, kind and date', async () => {
    const solution = {
      id: 'SOL-34104-EBB',
      name: null,
      type: 'Name',
      price: 10,
      quantity: null,
      currency: 'EUR',
      publisherName: 'Contoso',
      solutionType: '3P',
      closingDateTime: null,
    };
    const requirements = { solutions: [solution] };
    expect(await openScene(mode).contoso.create(withRequirements(requirements))).toMatchObject({
      details: { requirements },
    });
  });

  test('Newer fields are pairs of type and id under additionalRequirements.attributes', async () => {
    const attributes = [
      { type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' },
      { type: 'SolutionArea', id: 'An area of some later year' },
    ];
    const requirements = { additionalRequirements: { attributes, iot: { deviceCategory: 'Gateway' } } };
    expect(await openScene(mode).contoso.create(withRequirements(requirements))).toMatchObject({
      details: { requirements },
    });
  });
});

describe('parts of the resource', () => {
  test('A country has two letters', async () => {
    const target = 'customerProfile.address.country';
    for (const country of ['DEU', 'USA', 'Germany', 'de', 'XX']) {
      const answer = await openScene('strict').contoso.post(withAddress({ country }));
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', target));
    }
    expect(await openScene('docs').contoso.create(withAddress({ country: 'DEU' }))).toMatchObject({
      customerProfile: { address: { country: 'DEU' } },
    });
  });

  test('A currency is an alphabetic code of ISO 4217', async () => {
    for (const currency of ['EURO', 'eur', '978']) {
      const answer = await openScene('strict').contoso.post(withDetails({ currency }));
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'details.currency'));
    }
    expect(await openScene('docs').contoso.create(withDetails({ currency: 'EURO' }))).toMatchObject({
      details: { currency: 'EURO' },
    });
  });

  test('The address of a member is called email, never emailAddress', async () => {
    const { email: emailAddress, ...member } = customerContact;
    const team = [{ ...member, emailAddress }];
    const answer = await openScene('strict').contoso.post({ ...privateDeal, team });
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'team[0].email'));
    expect((await openScene('docs').contoso.create({ ...leastDeal, team })).status).toBe('Active');
  });

  test('The consent to share is not given by its corrected spelling', async () => {
    const consent = { ...privateDeal.consent, consentToToShareInfoWithOthers: undefined };
    const sent = { ...privateDeal, consent: { ...consent, consentToShareInfoWithOthers: true } };
    const answer = await openScene('strict').contoso.post(sent);
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'consent.consentToToShareInfoWithOthers'));
    expect((await openScene('docs').contoso.create(sent)).status).toBe('Active');
  });

  test('What Microsoft sellers see cannot be taken back', async () => {
    for (const [mode, status] of [
      ['strict', 400],
      ['docs', 204],
    ] as const) {
      const { contoso } = openScene(mode);
      const { id } = await contoso.create(partnerLedDeal);
      expect((await contoso.patch(id, [replace(sellersConsent, false)])).status).toBe(status);
    }
  });
});
