import { describe, expect, test } from 'vitest';
import { leastDeal, ownLeg, privateDeal } from './deals.ts';
import { become, refusal, referrals, replace, server } from './partner.ts';
import { guid, instant, modes, openScene, start } from './scene.ts';

describe.each(modes)('resource in %s', (mode) => {
  test('An answered record has camelCase names and an @odata.context beside them', async () => {
    const record = await openScene(mode).contoso.create(privateDeal);
    expect(record['@odata.context']).toEqual(expect.stringContaining('$metadata#referrals'));
    for (const name of Object.keys(record)) expect(name).toMatch(/^([a-z][a-zA-Z]*|@odata\.context)$/);
  });

  test('Names are read in any case', async () => {
    const { consent: _, NAME, ...others } = { ...privateDeal, NAME: 'In capitals', name: undefined };
    const Consent = { ConsentToToShareInfoWithOthers: true, consentToContact: true };
    expect(await openScene(mode).contoso.create({ ...others, NAME, Consent })).toMatchObject({
      name: 'In capitals',
      consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
    });
  });

  test('The service gives each record a GUID of its own, whatever id is sent', async () => {
    const { contoso } = openScene(mode);
    const id = '00000000-0000-4000-8000-000000000000';
    const ids = [(await contoso.create({ ...privateDeal, id })).id, (await contoso.create(privateDeal)).id];
    expect(ids).toEqual([expect.stringMatching(guid), expect.stringMatching(guid)]);
    expect(new Set([...ids, id]).size).toBe(3);
  });

  test('The service makes up an engagementId where none is sent', async () => {
    const { contoso } = openScene(mode);
    const engagements = [await contoso.create(privateDeal), await contoso.create(privateDeal)].map(
      ({ engagementId }) => engagementId,
    );
    expect(engagements).toEqual([expect.stringMatching(guid), expect.stringMatching(guid)]);
    expect(new Set(engagements).size).toBe(2);
  });

  test('Several records may stand under one engagementId', async () => {
    const { contoso } = openScene(mode);
    const { engagementId } = await contoso.create(ownLeg);
    for (const target of [[], [{ type: 'BusinessProfileLocation', id: 'msft' }]]) {
      expect(await contoso.create({ ...ownLeg, engagementId, target })).toMatchObject({ engagementId });
    }
    expect(await contoso.ids({ $filter: `engagementId eq '${engagementId}'` })).toHaveLength(3);
  });

  test('An engagementId may be sent on creation, though the table of the request leaves it out', async () => {
    const { contoso } = openScene(mode);
    const first = await contoso.create(ownLeg);
    const second = await contoso.create({ ...ownLeg, engagementId: first.engagementId });
    expect([second.engagementId === first.engagementId, second.id === first.id]).toEqual([true, false]);
  });

  test('organizationId and organizationName are the owner’s, whatever is sent', async () => {
    const { microsoft } = openScene(mode);
    const sent = { ...privateDeal, organizationId: 'contoso', organizationName: 'Contoso' };
    expect(await microsoft.create(sent)).toMatchObject({ organizationId: 'msft', organizationName: 'Microsoft' });
  });

  test('externalReferenceId comes back as it was sent, also empty and null', async () => {
    const { contoso } = openScene(mode);
    for (const externalReferenceId of ['CRM 1042/ä', '', null]) {
      const { id } = await contoso.create({ ...privateDeal, externalReferenceId });
      expect(await contoso.read(id)).toMatchObject({ externalReferenceId });
    }
    expect(await contoso.create(privateDeal)).toMatchObject({ externalReferenceId: null });
  });

  test('createdDateTime and updatedDateTime are the service’s, in UTC with seven fractional digits', async () => {
    const { contoso, pass } = openScene(mode);
    const sent = { ...privateDeal, createdDateTime: '2001-01-01T00:00:00Z', updatedDateTime: '2001-01-01T00:00:00Z' };
    const { id } = await contoso.create(sent);
    expect(await contoso.read(id)).toMatchObject({ createdDateTime: start, updatedDateTime: start });
    pass('PT1.5S');
    await contoso.patch(id, [replace('/salesStage', '40')]);
    const { createdDateTime, updatedDateTime } = await contoso.read(id);
    expect([createdDateTime, updatedDateTime]).toEqual([start, '2026-03-01T12:00:01.5000000Z']);
    expect(updatedDateTime).toMatch(instant);
  });

  test('A deal of one’s own was accepted when it was created', async () => {
    const record = await openScene(mode).contoso.create(privateDeal);
    expect(record).toMatchObject({ status: 'Active', substatus: 'Accepted', acceptedDateTime: record.createdDateTime });
  });

  test('closedDateTime is null until the record is closed', async () => {
    const { contoso, pass } = openScene(mode);
    const { id, closedDateTime } = await contoso.create(privateDeal);
    pass('PT1H');
    await contoso.patch(id, become('Closed', 'Won'));
    const after = await contoso.read(id);
    expect([closedDateTime, after['closedDateTime']]).toEqual([null, '2026-03-01T13:00:00.0000000Z']);
  });

  test('The service decides the first status and substatus, whatever is sent', async () => {
    const { contoso } = openScene(mode);
    for (const [status, substatus] of [
      ['New', 'Pending'],
      ['Closed', 'Won'],
      ['None', 'None'],
    ]) {
      expect(await contoso.create({ ...privateDeal, status, substatus })).toMatchObject({
        status: 'Active',
        substatus: 'Accepted',
      });
    }
  });

  test('The second status is spelled substatus, in one word', async () => {
    const record = await openScene(mode).contoso.create(privateDeal);
    expect(record).toHaveProperty('substatus');
    expect(record).not.toHaveProperty('subStatus');
  });

  test('statusReason is free text, and null where nobody gave one', async () => {
    const { contoso } = openScene(mode);
    const { id, statusReason } = await contoso.create(privateDeal);
    const reason = 'Budget not adequate; “next year”';
    await contoso.patch(id, [...become('Closed', 'Lost'), replace('/statusReason', reason)]);
    expect([statusReason, (await contoso.read(id))['statusReason']]).toEqual([null, reason]);
  });

  test('type is mandatory and comes back as it was sent', async () => {
    const { contoso } = openScene(mode);
    for (const type of ['Shared', 'Independent']) {
      expect(await contoso.create({ ...privateDeal, type })).toMatchObject({ type });
    }
    const answer = await contoso.post({ ...privateDeal, type: undefined });
    expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'type'));
  });

  test('A record without a qualification is answered with None', async () => {
    const sent = { ...privateDeal, qualification: undefined };
    expect(await openScene(mode).contoso.create(sent)).toMatchObject({ qualification: 'None' });
  });

  test('direction is Outgoing for whoever reads the record', async () => {
    const { contoso, microsoft } = openScene(mode);
    const target = [{ type: 'BusinessProfileLocation', id: 'msft' }];
    const { id, direction } = await contoso.create({ ...privateDeal, direction: 'Incoming', target });
    expect([direction, (await microsoft.read(id))['direction']]).toEqual(['Outgoing', 'Outgoing']);
  });

  test('team and target are lists, empty where nothing was sent', async () => {
    const { contoso, emulator } = openScene(mode);
    const target = [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }];
    expect(await contoso.create({ ...privateDeal, target })).toMatchObject({ team: privateDeal.team, target });
    emulator.control.mode({ mode: 'docs' });
    expect(await contoso.create(leastDeal)).toMatchObject({ team: [], target: [] });
  });

  test('inviteContext.invitedBy is the organisation that created the record, whatever is sent', async () => {
    const { fabrikam } = openScene(mode);
    const inviteContext = {
      notes: 'Hello',
      invitedBy: { organizationId: 'msft', organizationName: 'Microsoft' },
    };
    expect((await fabrikam.create({ ...privateDeal, inviteContext }))['inviteContext']).toEqual({
      notes: 'Hello',
      invitedBy: { organizationId: 'fabrikam', organizationName: 'fabrikam' },
    });
  });

  test('eTag is spelled with a capital T and contains its own double quotes', async () => {
    const record = await openScene(mode).contoso.create({ ...privateDeal, eTag: '"mine"' });
    expect(record.eTag).toMatch(/^"[^"]+"$/);
    expect(record.eTag).not.toBe('"mine"');
    expect(record).not.toHaveProperty('etag');
  });

  test('links.self and links.relatedReferrals are a uri and the method GET', async () => {
    const link = { uri: expect.stringMatching(/^http/), method: 'GET' };
    const { links } = await openScene(mode).contoso.create({ ...privateDeal, links: {} });
    expect(links).toEqual({ self: link, relatedReferrals: link });
  });

  test('Links lead back to where the caller came from, though the published ones are misspelled', async () => {
    const { contoso } = openScene(mode);
    const { id, engagementId, links } = await contoso.create(privateDeal);
    expect(links).toMatchObject({
      self: { uri: `${server}${referrals}/${id}` },
      relatedReferrals: { uri: `${server}${referrals}?$filter=engagementId eq '${engagementId}'` },
    });
  });

  test('campaignId, referralProgram and salesStage come back as they were sent, also null', async () => {
    const { contoso } = openScene(mode);
    for (const value of ['spring', '', null]) {
      const texts = { campaignId: value, referralProgram: value, salesStage: value };
      expect(await contoso.create({ ...privateDeal, ...texts })).toMatchObject(texts);
    }
  });

  test('favorite, dealSensitivity and mpnId come back as they were sent', async () => {
    const marks = { favorite: true, dealSensitivity: 'None', mpnId: '1234567' };
    expect(await openScene(mode).contoso.create({ ...privateDeal, ...marks })).toMatchObject(marks);
  });

  test('What the service alone decides is ignored where it is sent', async () => {
    const { contoso } = openScene(mode);
    const decided = {
      lastModifiedVia: 'x',
      lastRunId: 'x',
      createdVia: 'x',
      referralSource: 'x',
      callToAction: 'x',
      quality: 'x',
      isSpam: true,
      tags: [{ tag: 'x' }],
      registrationStatus: 'x',
      registrations: [{ type: 'x' }],
      trackingInfo: { microsoftMsxId: 'x' },
      acceptedDateTime: '2001-01-01T00:00:00Z',
      closedDateTime: '2001-01-01T00:00:00Z',
      expirationDateTime: '2001-01-01T00:00:00Z',
    };
    const record = await contoso.create({ ...privateDeal, ...decided });
    for (const [name, value] of Object.entries(decided)) expect(record[name]).not.toEqual(value);
  });

  test('Properties nobody published come back as they were sent', async () => {
    const unknown = {
      'a later property': { of: [null, 1, 'two'] },
      details: { ...privateDeal.details, later: 'kept' },
    };
    expect(await openScene(mode).contoso.create({ ...privateDeal, ...unknown })).toMatchObject(unknown);
  });
});

describe('resource', () => {
  test('A name is optional for the published table and mandatory for the portal', async () => {
    const nameless = { ...privateDeal, name: undefined };
    const refused = await openScene('strict').contoso.post(nameless);
    expect(refused).toMatchObject(refusal(400, 'invalidRequest', 'name'));
    expect(await openScene('docs').contoso.create(nameless)).toMatchObject({ name: null });
  });
});
