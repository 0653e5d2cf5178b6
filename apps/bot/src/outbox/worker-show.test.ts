import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutboxRig, referrals } from '../../test/outbox/outbox-rig.ts';
import { resume, type Submission } from './submission.ts';
import type { Worker, WorkerPorts } from './worker.ts';

const always = { goOn: () => true, show: () => true };
const now = Date.parse('2027-01-01T00:00:00Z');

let rig: ReturnType<typeof openOutboxRig>;
beforeEach(() => {
  rig = openOutboxRig({ clock: { now: () => new Date(now) } });
});
afterEach(() => rig.store.close());

const workerWith = (ports: Partial<WorkerPorts> = {}): Worker => rig.workerAt(() => now, ports);

const sendAgain = async (parked: Submission) =>
  rig.store.reviveSubmission({ ...resume(parked, now), locale: 'de-DE' }, parked.revision);

test('given a card that hung while its seller sent the submission again then the new values stay', async () => {
  const claimed = await rig.submit({}, now + 10_000);
  rig.emulator.control.faults([{ method: 'POST', path: referrals, status: 403 }]);
  const worker = workerWith({
    show: async (parked) => {
      await sendAgain(parked);
      throw new Error('the channel did not answer in time');
    },
  });
  await worker.finish(claimed, await worker.work(claimed, always));
  expect(await rig.stored(claimed.submission)).toMatchObject({ state: 'open', locale: 'de-DE' });
});

test('given a first card that is sent while its seller sends the submission again then the new values stay, with that card', async () => {
  const claimed = await rig.submit({}, now + 10_000);
  const messageId = 'the first card';
  rig.emulator.control.faults([{ method: 'POST', path: referrals, status: 403 }]);
  const worker = workerWith({
    show: async (parked) => {
      await sendAgain(parked);
      return parked.card ? { ...parked, card: { ...parked.card, messageId } } : parked;
    },
  });
  await worker.finish(claimed, await worker.work(claimed, always));
  expect(await rig.stored(claimed.submission)).toMatchObject({ state: 'open', locale: 'de-DE', card: { messageId } });
});
