import { describe, expect, test } from 'vitest';
import { customerContact, invitationOf, microsoftLeg, ownLeg, partnerLedDeal, privateDeal } from './deals.ts';
import { become, refusal, replace } from './partner.ts';
import { guid, modes, openScene } from './scene.ts';

describe.each(modes)('two-step shared flow in %s', (mode) => {
  test('Step 1 posts the own leg with the own solution as its target and gives id and engagementId', async () => {
    expect(await openScene(mode).contoso.create(ownLeg)).toMatchObject({
      id: expect.stringMatching(guid),
      engagementId: expect.stringMatching(guid),
      organizationId: 'contoso',
      type: 'Shared',
      status: 'Active',
      target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
    });
  });

  test('Step 2 posts a leg for Microsoft under the same engagementId, which then waits for an answer', async () => {
    const { contoso, microsoft } = openScene(mode);
    const { engagementId } = await contoso.create(ownLeg);
    const { id } = await contoso.create({ ...microsoftLeg, engagementId });
    expect(await microsoft.read(id)).toMatchObject({
      engagementId,
      organizationId: 'msft',
      status: 'New',
      substatus: 'Pending',
      acceptedDateTime: null,
      inviteContext: { invitedBy: { organizationId: 'contoso' } },
    });
  });

  test('What Microsoft is told and asked for stands in the inviteContext of its leg', async () => {
    const { contoso, microsoft } = openScene(mode);
    const inviteContext = { notes: 'Please join.', assistanceRequestCode: 'QuotesOrLicensing', invitedMpnId: null };
    const customerProfile = { ...microsoftLeg.customerProfile, team: [customerContact] };
    const { id } = await contoso.create({ ...microsoftLeg, customerProfile, inviteContext });
    expect(await microsoft.read(id)).toMatchObject({ inviteContext });
  });

  test('A partner is invited by a second post with the partner as its target', async () => {
    const { contoso, fabrikam } = openScene(mode);
    const own = await contoso.create(ownLeg);
    const { id } = await contoso.create({ ...invitationOf('fabrikam'), engagementId: own.engagementId });
    expect(await fabrikam.ids()).toEqual([id]);
    expect(await fabrikam.send('GET', `/${own.id}`)).toMatchObject(refusal(404, 'itemNotFound'));
  });

  test('A failure between the steps leaves a deal of one side that stands', async () => {
    const { contoso, emulator } = openScene(mode);
    const own = await contoso.create(ownLeg);
    emulator.control.faults([{ method: 'POST', kind: 'drop-before-commit', nth: 1 }]);
    const second = { ...microsoftLeg, engagementId: own.engagementId };
    await expect(contoso.post(second)).rejects.toThrow('fetch failed');
    expect(await contoso.read(own.id)).toEqual(own);
    expect((await contoso.create(second)).engagementId).toBe(own.engagementId);
  });

  test('A list by engagementId tells whether the leg for Microsoft stands', async () => {
    const { contoso, emulator } = openScene(mode);
    const { id, engagementId } = await contoso.create(ownLeg);
    const legs = () => contoso.ids({ $filter: `engagementId eq '${engagementId}'`, $orderby: 'createdDateTime' });
    expect(await legs()).toEqual([id]);
    emulator.control.faults([{ method: 'POST', kind: 'drop-after-commit', nth: 1 }]);
    await expect(contoso.post({ ...microsoftLeg, engagementId })).rejects.toThrow('fetch failed');
    expect(await legs()).toEqual([id, expect.stringMatching(guid)]);
  });

  test('A private deal is seen by no Microsoft seller, and neither is a partner-led one without a leg of theirs', async () => {
    const { contoso, microsoft } = openScene(mode);
    await contoso.create(privateDeal);
    await contoso.create(partnerLedDeal);
    expect(await microsoft.ids()).toEqual([]);
  });

  test('An Independent deal is one record of one partner', async () => {
    const { contoso, fabrikam } = openScene(mode);
    const { id, engagementId } = await contoso.create(privateDeal);
    expect(await contoso.ids({ $filter: `engagementId eq '${engagementId}'` })).toEqual([id]);
    expect(await fabrikam.ids()).toEqual([]);
  });

  test('A private deal becomes partner-led and then co-sell while it is open', async () => {
    const { contoso } = openScene(mode);
    const { id, engagementId } = await contoso.create(privateDeal);
    const path = '/consent/consentToShareReferralWithMicrosoftSellers';
    expect((await contoso.patch(id, [replace(path, true)])).status).toBe(204);
    expect((await contoso.create({ ...microsoftLeg, engagementId })).engagementId).toBe(engagementId);
  });

  test('An engagementId that the caller cannot see is refused', async () => {
    const { contoso, fabrikam } = openScene(mode);
    const { engagementId } = await contoso.create(ownLeg);
    for (const unseen of [engagementId, '00000000-0000-4000-8000-000000000000', 'no guid']) {
      const answer = await fabrikam.post({ ...ownLeg, engagementId: unseen });
      expect(answer).toMatchObject(refusal(400, 'invalidRequest', 'engagementId'));
    }
  });
});

describe('two-step shared flow', () => {
  test('A closed deal is not shared any more', async () => {
    const { contoso, emulator } = openScene('strict');
    const { id, engagementId } = await contoso.create(ownLeg);
    await contoso.patch(id, become('Closed', 'Lost'));
    const second = { ...microsoftLeg, engagementId };
    expect(await contoso.post(second)).toMatchObject(refusal(400, 'invalidRequest', 'engagementId'));
    emulator.control.mode({ mode: 'docs' });
    expect((await contoso.create(second)).status).toBe('New');
  });
});
