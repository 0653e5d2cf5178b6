import { describe, expect, test } from 'vitest';
import { invitationOf, microsoftLeg, privateDeal, withDetails } from './deals.ts';
import { become } from './partner.ts';
import { modes, openScene } from './scene.ts';

const expired = { status: 'Closed', substatus: 'Expired' };

describe.each(modes)('expiry in %s', (mode) => {
  test('A partner has 14 days to answer, then the record is Closed with Expired', async () => {
    const { contoso, fabrikam, pass } = openScene(mode);
    const { id } = await contoso.create(invitationOf('fabrikam'));
    pass('P13DT23H59M59S');
    expect((await fabrikam.read(id)).status).toBe('New');
    pass('PT1S');
    expect(await fabrikam.read(id)).toMatchObject(expired);
  });

  test('Microsoft has 14 days to answer as well', async () => {
    const { contoso, pass } = openScene(mode);
    const { id } = await contoso.create(microsoftLeg);
    pass('P14D');
    expect(await contoso.read(id)).toMatchObject(expired);
  });

  test('expirationDateTime of a waiting record is 14 days after its creation, to the second', async () => {
    const { expirationDateTime } = await openScene(mode).contoso.create(invitationOf('fabrikam'));
    expect(expirationDateTime).toBe('2026-03-15T12:00:00.0000000Z');
  });

  test('expirationDateTime is null for a deal of one’s own and after an invitation was accepted', async () => {
    const { contoso, fabrikam } = openScene(mode);
    expect((await contoso.create(privateDeal)).expirationDateTime).toBeNull();
    const { id } = await contoso.create(invitationOf('fabrikam'));
    await fabrikam.patch(id, become('Active', 'Accepted'));
    expect((await fabrikam.read(id)).expirationDateTime).toBeNull();
  });

  test('What was answered in time does not expire', async () => {
    const { contoso, fabrikam, pass } = openScene(mode);
    const accepted = await contoso.create(invitationOf('fabrikam'));
    const declined = await contoso.create(invitationOf('fabrikam'));
    await fabrikam.patch(accepted.id, become('Active', 'Accepted'));
    await fabrikam.patch(declined.id, become('Closed', 'Declined'));
    pass('P365D');
    expect([(await fabrikam.read(accepted.id)).substatus, (await fabrikam.read(declined.id)).substatus]).toEqual([
      'Accepted',
      'Declined',
    ]);
  });

  test('An expired record was closed and changed at its expirationDateTime, whenever that is noticed', async () => {
    const { contoso, pass } = openScene(mode);
    const { id, expirationDateTime, eTag } = await contoso.create(invitationOf('fabrikam'));
    pass('P30D');
    const record = await contoso.read(id);
    expect(record).toMatchObject({ closedDateTime: expirationDateTime, updatedDateTime: expirationDateTime });
    expect(record.eTag).not.toBe(eTag);
  });

  test('After 14 days the answer comes too late', async () => {
    const { contoso, fabrikam, pass } = openScene(mode);
    const { id } = await contoso.create(invitationOf('fabrikam'));
    pass('P14D');
    expect((await fabrikam.patch(id, become('Active', 'Accepted'))).status).toBe(400);
    expect(await fabrikam.read(id)).toMatchObject(expired);
  });

  test('A customer who asked to be contacted leaves the record active after 72 hours', async () => {
    const { contoso, pass } = openScene(mode);
    const { id, eTag } = await contoso.create(withDetails({ customerRequestedContact: true }));
    pass('PT73H');
    expect(await contoso.read(id)).toMatchObject({
      eTag,
      status: 'Active',
      details: { customerRequestedContact: true },
    });
  });
});
