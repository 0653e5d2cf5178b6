import { describe, expect, test } from 'vitest';
import { ownLeg, privateDeal } from './deals.ts';
import { refusal, replace, server } from './partner.ts';
import { modes, openScene } from './scene.ts';

describe.each(modes)('operations in %s', (mode) => {
  test('The collection stands at /v1.0/engagements/referrals, and its older addresses are gone', async () => {
    const { emulator } = openScene(mode);
    const headers = { authorization: `Bearer ${emulator.control.token()}` };
    const at = async (path: string) => (await emulator.fetch(`${server}${path}`, { headers })).status;
    expect(await at('/v1.0/engagements/referrals')).toBe(200);
    for (const path of ['/v1/referrals', '/referrals/v2/referrals', '/engagements/v1/referrals', '/v1.0/referrals']) {
      expect(await at(path)).toBe(404);
    }
  });

  test('There is no DELETE anywhere', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const path of ['', `/${id}`]) expect((await contoso.send('DELETE', path)).status).toBe(405);
    expect((await contoso.read(id)).id).toBe(id);
  });

  test('POST answers with the whole record', async () => {
    const { contoso } = openScene(mode);
    const { status, body } = await contoso.post(ownLeg);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...ownLeg, status: 'Active', links: {}, eTag: expect.stringMatching(/^"/) });
  });

  test('POST answers 200, though the published list has 201 as well', async () => {
    expect((await openScene(mode).contoso.post(privateDeal)).status).toBe(200);
  });

  test('GET of an id answers 200 with the version in the body and in the header ETag', async () => {
    const { contoso } = openScene(mode);
    const created = await contoso.create(privateDeal);
    const { status, headers, body } = await contoso.send('GET', `/${created.id}`);
    expect([status, headers.get('etag')]).toEqual([200, created.eTag]);
    expect(body).toEqual(created);
  });

  test('An id is read in any case', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.read(id.toUpperCase())).id).toBe(id);
  });

  test('GET of the collection answers with an @odata.context and a value', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect(await contoso.list()).toEqual({
      '@odata.context': expect.stringContaining('$metadata#referrals'),
      value: [expect.objectContaining({ id })],
    });
  });

  test('PUT needs If-Match and answers 200 with the record', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    expect(await contoso.put(id, privateDeal)).toMatchObject(refusal(412, 'preconditionFailed'));
    const renamed = { ...privateDeal, name: 'Renamed' };
    expect(await contoso.put(id, renamed, { 'if-match': eTag })).toMatchObject({
      status: 200,
      body: { id, name: 'Renamed' },
    });
  });

  test('PUT keeps the id and gives a new eTag, though the published sample shows the opposite', async () => {
    const { contoso } = openScene(mode);
    const before = await contoso.create(privateDeal);
    await contoso.put(before.id, privateDeal, { 'if-match': before.eTag });
    const after = await contoso.read(before.id);
    expect([after.id, after.eTag === before.eTag]).toEqual([before.id, false]);
  });

  test('PUT replaces the whole record: what it leaves out is gone, but for what the service decides', async () => {
    const { contoso } = openScene(mode);
    const before = await contoso.create({ ...privateDeal, campaignId: 'spring', favorite: true });
    const { links: _, campaignId, ...sent } = before;
    expect((await contoso.put(before.id, sent, { 'if-match': before.eTag })).status).toBe(200);
    const after = await contoso.read(before.id);
    expect([campaignId, after['campaignId'], after['favorite']]).toEqual(['spring', undefined, true]);
    await contoso.put(before.id, privateDeal, { 'if-match': after.eTag });
    const { id, engagementId, createdDateTime, status } = before;
    expect(await contoso.read(id)).toMatchObject({ engagementId, createdDateTime, status });
  });

  test('PUT is still taken, though the newer pages call it obsolete', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    expect((await contoso.put(id, privateDeal, { 'if-match': '*' })).status).toBe(200);
  });

  test('PUT with another id or engagementId is refused', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    for (const name of ['id', 'engagementId']) {
      const sent = { ...privateDeal, [name]: '00000000-0000-4000-8000-000000000000' };
      expect(await contoso.put(id, sent, { 'if-match': eTag })).toMatchObject(refusal(400, 'invalidRequest', name));
    }
  });

  test('PATCH answers 204 with nothing, or 200 with the record where Prefer asks for it', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    const change = [replace('/salesStage', '40')];
    expect(await contoso.patch(id, change)).toMatchObject({ status: 204, body: undefined });
    expect(await contoso.patch(id, change, { prefer: 'return=representation' })).toMatchObject({
      status: 200,
      body: { id, salesStage: '40' },
    });
  });

  test('Every change gives a new eTag, and a look gives none', async () => {
    const { contoso } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    expect((await contoso.read(id)).eTag).toBe(eTag);
    const eTags = [eTag];
    for (let count = 0; count < 3; count += 1) {
      await contoso.patch(id, [replace('/salesStage', '40')]);
      eTags.push((await contoso.read(id)).eTag);
    }
    expect(new Set(eTags).size).toBe(4);
  });

  test('The connector’s addresses with slashes at the end are no addresses', async () => {
    const { contoso } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const path of [`/${id}/`, `/${id}//`]) expect((await contoso.send('GET', path)).status).toBe(404);
  });
});

describe('operations', () => {
  test('links must be removed before a PUT', async () => {
    for (const [mode, status] of [
      ['strict', 400],
      ['docs', 200],
    ] as const) {
      const { contoso } = openScene(mode);
      const { id, eTag, links } = await contoso.create(privateDeal);
      expect((await contoso.put(id, { ...privateDeal, links }, { 'if-match': eTag })).status).toBe(status);
    }
  });
});
