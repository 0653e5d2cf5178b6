import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ada, bela } from '../testing/examples.ts';
import { openOutboxRig, referrals } from '../../test/outbox/outbox-rig.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { Submission } from './submission.ts';

let rig: ReturnType<typeof openOutboxRig>;
let outbox: Outbox;
beforeEach(() => {
  rig = openOutboxRig();
  outbox = createOutbox(rig.ports);
});
afterEach(async () => {
  const stopped = outbox.stop();
  await outbox.giveUp();
  await stopped;
  await rig.store.close();
  // Ends what hangs or is delayed.
  rig.emulator.reset();
});

const hanging = 50;
const hangFirst = (count: number) =>
  rig.emulator.control.faults(
    Array.from({ length: count }, (_, index) => ({ method: 'POST', path: referrals, nth: index + 1, kind: 'hang' })),
  );

describe('one failing submission never blocks others', () => {
  test('given many posts that hang then another one gets through', async () => {
    hangFirst(hanging);
    for (let count = 0; count < hanging; count += 1) await rig.submit();
    outbox.start();
    await expect.poll(() => rig.posts().length).toBe(hanging);
    const { submission } = await rig.submit();
    await expect.poll(async () => (await rig.stored(submission)).state).toBe('done');
  });

  test('given one that throws whenever it is tried then another one gets through', async () => {
    const faulty = createOutbox({
      ...rig.ports,
      clientFor: (seller) => {
        if (seller.userId === bela.userId) throw new TypeError('a bug');
        return rig.client;
      },
    });
    const first = await rig.submit({ seller: bela });
    const second = await rig.submit();
    faulty.start();
    await expect.poll(async () => (await rig.stored(second.submission)).state).toBe('done');
    await expect.poll(async () => (await rig.stored(first.submission)).faults).toBeGreaterThan(0);
    await faulty.stop();
  });
});

describe('giving up what a stop waits for', () => {
  test('given posts that hang then they stay stored as sent, and the next process may look as soon as they are due', async () => {
    hangFirst(2);
    const inline = await rig.submit({}, Date.now() + 10_000);
    const run = outbox.run(inline);
    const { submission } = await rig.submit();
    outbox.start();
    await expect.poll(() => rig.posts().length).toBe(2);
    const stopped = outbox.stop();
    await outbox.giveUp();
    await Promise.all([stopped, run.submission]);

    const stored = await Promise.all([inline.submission, submission].map(rig.stored));
    for (const { steps } of stored) expect(steps).toMatchObject([{ state: 'sent' }]);
    expect(rig.shown).toEqual([]);
    expect((await rig.store.nextDue())?.at).toBe(Math.min(...stored.map(({ dueAt }) => dueAt)));
    const due = Math.max(...stored.map(({ dueAt }) => dueAt));
    for (const token of ['next', 'after next'])
      expect(await rig.store.claimDue(ada.organizationId, due, token, due + 1)).toBeDefined();
  });

  test('given a card whose update hangs then the lease is given back, and the next process shows it', async () => {
    const asked = Promise.withResolvers<void>();
    const slow = createOutbox({
      ...rig.ports,
      show: () => {
        asked.resolve();
        return new Promise<Submission>(() => {});
      },
    });
    const { submission } = await rig.submit();
    slow.start();
    await asked.promise;
    const stopped = slow.stop();
    await slow.giveUp();
    await stopped;
    const claimed = await rig.store.claimDue(ada.organizationId, Date.now(), 'next', Date.now() + 1);
    expect(claimed?.submission).toMatchObject({ id: submission.id, state: 'done' });
  });
});

test('given a POST that is not answered in time then it is left alone for the settle window, and the record is found', async () => {
  const quick = createOutbox({ ...rig.ports, timing: { ...rig.ports.timing, postTimeout: 30 } });
  rig.emulator.control.faults([
    { method: 'POST', path: referrals, nth: 1, kind: 'delay-after-commit', delayMs: 600_000 },
  ]);
  const { submission } = await rig.submit();
  quick.start();
  await expect.poll(async () => (await rig.stored(submission)).state).toBe('done');
  expect(rig.posts()).toHaveLength(1);
  await quick.stop();
});
