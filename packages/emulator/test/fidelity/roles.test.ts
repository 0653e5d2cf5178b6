import { describe, expect, test } from 'vitest';
import { invitationOf, microsoftLeg, ownLeg, privateDeal } from './deals.ts';
import { become, createPartner, refusal, replace } from './partner.ts';
import { type Mode, modes, openScene } from './scene.ts';

describe.each(modes)('roles in %s', (mode) => {
  test('A caller needs the role Referrals admin or Referrals user', async () => {
    const { emulator, contoso, ada } = openScene(mode);
    const { id } = await contoso.create(privateDeal);
    for (const roles of [[], ['Billing admin'], ['Global admin']]) {
      const caller = createPartner(emulator, { organizationId: 'contoso', user: 'ada@contoso.example', roles });
      expect(await caller.send('GET', `/${id}`)).toMatchObject(refusal(403, 'accessDenied'));
      expect(await caller.post(privateDeal)).toMatchObject(refusal(403, 'accessDenied'));
    }
    expect((await ada.read(id)).id).toBe(id);
  });

  test('A Referrals admin creates, reads and changes all records of the organisation', async () => {
    const { emulator, ada, contoso } = openScene(mode);
    const other = createPartner(emulator, { organizationId: 'contoso', user: 'other@contoso.example' });
    const { id } = await contoso.create(privateDeal);
    expect((await other.patch(id, [replace('/salesStage', '40')])).status).toBe(204);
    expect(await other.read(id)).toMatchObject({ salesStage: '40' });
    expect(await other.ids()).toEqual([id]);
    expect(await ada.ids()).toEqual([id]);
  });

  test('A Referrals user sees only records with their e-mail address in the team', async () => {
    const { contoso, ada } = openScene(mode);
    const mine = await contoso.create(privateDeal);
    const others = await contoso.create({
      ...privateDeal,
      team: [{ ...privateDeal.team[0], email: 'bo@contoso.example' }],
    });
    expect(await ada.ids()).toEqual([mine.id]);
    expect((await ada.read(mine.id)).id).toBe(mine.id);
    expect(await ada.send('GET', `/${others.id}`)).toMatchObject(refusal(404, 'itemNotFound'));
  });

  test('A Referrals user writes nothing by the API, though the bulk file is open to them', async () => {
    const { contoso, ada } = openScene(mode);
    const { id, eTag } = await contoso.create(privateDeal);
    for (const answer of [
      await ada.post(privateDeal),
      await ada.patch(id, [replace('/salesStage', '40')]),
      await ada.put(id, privateDeal, { 'if-match': eTag }),
    ]) {
      expect(answer).toMatchObject(refusal(403, 'accessDenied'));
    }
    expect((await contoso.read(id)).eTag).toBe(eTag);
  });

  test('A record is seen by the organisation that owns it and the one that sent it', async () => {
    const { contoso, fabrikam, microsoft } = openScene(mode);
    const { id } = await contoso.create(invitationOf('fabrikam'));
    expect((await contoso.read(id)).organizationId).toBe('fabrikam');
    expect((await fabrikam.read(id)).organizationId).toBe('fabrikam');
    expect(await microsoft.send('GET', `/${id}`)).toMatchObject(refusal(404, 'itemNotFound'));
    expect([await contoso.ids(), await fabrikam.ids(), await microsoft.ids()]).toEqual([[id], [id], []]);
  });

  test('Whoever cannot see a record cannot change it either', async () => {
    const { contoso, microsoft } = openScene(mode);
    const { id, eTag } = await contoso.create(invitationOf('fabrikam'));
    for (const answer of [
      await microsoft.patch(id, become('Active', 'Accepted')),
      await microsoft.put(id, privateDeal, { 'if-match': eTag }),
    ]) {
      expect(answer).toMatchObject(refusal(404, 'itemNotFound'));
    }
  });
});

describe('roles', () => {
  const modesWith = [
    ['strict', 400],
    ['docs', 204],
  ] as const satisfies readonly (readonly [Mode, number])[];

  test('Only the receiver answers an invitation', async () => {
    for (const [mode, status] of modesWith) {
      const { contoso } = openScene(mode);
      const { id } = await contoso.create(invitationOf('fabrikam'));
      expect((await contoso.patch(id, become('Active', 'Accepted'))).status).toBe(status);
    }
  });

  test('The status of Microsoft’s record is read-only for partners', async () => {
    for (const [mode, status] of modesWith) {
      const { contoso, microsoft } = openScene(mode);
      const { id } = await contoso.create(microsoftLeg);
      expect((await contoso.patch(id, become('Closed', 'Declined'))).status).toBe(status);
      const answers = { strict: 204, docs: 400 };
      expect((await microsoft.patch(id, become('Active', 'Accepted'))).status).toBe(answers[mode]);
    }
  });

  test('The inviter cannot change the invited partner’s value, closing date and solutions', async () => {
    const changes = [
      replace('/details/dealValue', 1),
      replace('/details/closingDateTime', '2031-01-31T00:00:00Z'),
      replace('/details/requirements/solutions', [{ type: 'Category', id: 'BigData' }]),
    ];
    for (const [mode, status] of modesWith) {
      const { contoso, fabrikam } = openScene(mode);
      const { id } = await contoso.create(invitationOf('fabrikam'));
      for (const change of changes) {
        expect((await contoso.patch(id, [change])).status, `${mode} ${change.path}`).toBe(status);
        expect((await fabrikam.patch(id, [change])).status).toBe(204);
      }
      expect((await contoso.patch(id, [replace('/details/notes', 'more')])).status).toBe(204);
    }
  });

  test('Partners are invited only to deals that one’s own company began', async () => {
    const { contoso, fabrikam, emulator } = openScene('strict');
    const { engagementId } = await contoso.create(ownLeg);
    await contoso.create({ ...invitationOf('fabrikam'), engagementId });
    const inbound = { ...invitationOf('northwind'), engagementId };
    expect(await fabrikam.post(inbound)).toMatchObject(refusal(400, 'invalidRequest', 'engagementId'));
    expect((await fabrikam.create({ ...ownLeg, engagementId })).status).toBe('Active');
    expect((await contoso.create(inbound)).status).toBe('New');
    emulator.control.mode({ mode: 'docs' });
    expect((await fabrikam.create(inbound)).status).toBe('New');
  });
});
