import { afterEach, describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/index.ts';
import { microsoftLeg, ownLeg, privateDeal } from './deals.ts';
import { createPartner, replace } from './partner.ts';
import { openReceiver } from './receiver.ts';
import { type Mode, modes, start } from './scene.ts';

let close = () => {};
afterEach(() => close());

/** An emulator and an address that it tells. Pauses between two tries take no time unless told otherwise. */
const setUp = async (mode: Mode, statuses: readonly number[] = [], pause = async () => {}) => {
  const receiver = await openReceiver(statuses);
  close = receiver.close;
  let pauses = 0;
  const emulator = createEmulator({
    mode,
    clock: { now: () => new Date(start) },
    wait: () => {
      pauses += 1;
      return pause();
    },
  });
  emulator.control.webhooks(receiver.url);
  const heard = async (count: number) => {
    await expect.poll(() => receiver.deliveries.length).toBe(count);
  };
  const names = () =>
    receiver.deliveries.map(({ event }) => String(Reflect.get(Object(event), 'EventName'))).toSorted();
  const contoso = createPartner(emulator, { organizationId: 'contoso' });
  return { emulator, contoso, deliveries: receiver.deliveries, heard, names, pauses: () => pauses };
};

describe.each(modes)('webhooks in %s', (mode) => {
  test('Events are called referral-created and referral-updated', async () => {
    const { contoso, heard, names } = await setUp(mode);
    const { id } = await contoso.create(privateDeal);
    await heard(1);
    await contoso.patch(id, [replace('/salesStage', '40')]);
    await heard(2);
    expect(names()).toEqual(['referral-created', 'referral-updated']);
  });

  test('A change to another record of the engagement is called related-referral-created or -updated', async () => {
    const { contoso, emulator, heard, names } = await setUp(mode);
    const { engagementId } = await contoso.create(ownLeg);
    await contoso.create({ ...microsoftLeg, engagementId });
    await heard(3);
    expect(names()).toEqual(['referral-created', 'referral-created', 'related-referral-created']);
    emulator.control.clock({ advance: 'P14D' });
    await contoso.list();
    await heard(5);
    expect(names().slice(3)).toEqual(['related-referral-created', 'related-referral-updated']);
    expect(names()).toContain('referral-updated');
  });

  test('An event is a POST of JSON with five names in PascalCase', async () => {
    const { contoso, deliveries, heard } = await setUp(mode);
    await contoso.create(privateDeal);
    await heard(1);
    expect(deliveries[0]).toMatchObject({ method: 'POST', type: expect.stringMatching(/^application\/json/) });
    expect(Object.keys(Object(deliveries[0]?.event))).toEqual([
      'EventName',
      'ResourceUri',
      'ResourceName',
      'AuditUri',
      'ResourceChangeUtcDate',
    ]);
  });

  test('ResourceUri has another host and path than the API', async () => {
    const { contoso, deliveries, heard } = await setUp(mode);
    const { id } = await contoso.create(privateDeal);
    await heard(1);
    expect(deliveries[0]?.event).toMatchObject({
      ResourceUri: `https://api.partnercenter.microsoft.com/engagements/v1/referrals/${id}`,
    });
  });

  test('ResourceName is referral, and AuditUri is null', async () => {
    const { contoso, deliveries, heard } = await setUp(mode);
    await contoso.create(privateDeal);
    await heard(1);
    expect(deliveries[0]?.event).toMatchObject({ ResourceName: 'referral', AuditUri: null });
  });

  test('ResourceChangeUtcDate has seven fractional digits and the offset +00:00', async () => {
    const { contoso, emulator, deliveries, heard } = await setUp(mode);
    emulator.control.clock({ now: '2026-03-01T12:00:00.250Z' });
    await contoso.create(privateDeal);
    await heard(1);
    expect(deliveries[0]?.event).toMatchObject({ ResourceChangeUtcDate: '2026-03-01T12:00:00.2500000+00:00' });
  });

  test('An event says nothing of what changed: no record, no version, no id of its own', async () => {
    const { contoso, deliveries, heard } = await setUp(mode);
    const { eTag } = await contoso.create(privateDeal);
    await heard(1);
    const text = JSON.stringify(deliveries[0]?.event);
    for (const secret of [privateDeal.name, 'ada@contoso.example', eTag.slice(1, -1)])
      expect(text).not.toContain(secret);
  });

  test('An event is tried ten times, then no more', async () => {
    const { contoso, deliveries, heard, pauses, emulator } = await setUp(
      mode,
      Array.from({ length: 10 }, () => 500),
    );
    await contoso.create(privateDeal);
    await heard(10);
    expect(pauses()).toBe(9);
    emulator.control.clock({ advance: 'P1D' });
    await contoso.create(privateDeal);
    await heard(11);
    expect(new Set(deliveries.map(({ event }) => JSON.stringify(event))).size).toBe(2);
  });

  test('An event counts as delivered when it is answered with 2xx', async () => {
    const { contoso, heard, pauses } = await setUp(mode, [302, 404, 500, 204]);
    await contoso.create(privateDeal);
    await heard(4);
    await contoso.create(privateDeal);
    await heard(5);
    expect(pauses()).toBe(3);
  });

  test('No call waits until its event is delivered', async () => {
    const { contoso, heard } = await setUp(mode, [500], () => new Promise(() => undefined));
    expect((await contoso.post(privateDeal)).status).toBe(200);
    await heard(1);
  });
});
