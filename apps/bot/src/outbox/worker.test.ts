import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ada, exampleDraft } from '../testing/examples.ts';
import { legBody } from './leg-body.ts';
import { openOutboxRig, referrals } from '../../test/outbox/outbox-rig.ts';
import type { Claimed } from '../store/store.ts';
import { mostFaults, resume, type Submission } from './submission.ts';
import type { Worker, WorkerPorts } from './worker.ts';

const always = { goOn: () => true, show: () => true };

let rig: ReturnType<typeof openOutboxRig>;
let now: number;
beforeEach(() => {
  now = Date.parse('2027-01-01T00:00:00Z');
  rig = openOutboxRig({ clock: { now: () => new Date(now) } });
});
afterEach(() => rig.store.close());

const workerWith = (ports: Partial<WorkerPorts> = {}): Worker => rig.workerAt(() => now, ports);

/** Works on what is due and goes on to the next instant at which something is, so many times or until nothing is. */
const workOn = async (worker: Worker, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) {
    const due = await rig.store.nextDue();
    if (due === undefined) return;
    now = Math.max(now, due.at);
    const claimed = await rig.store.claimDue(ada.organizationId, now, `token ${count}`, now + 10_000);
    if (!claimed) throw new Error('a lease was not given back');
    await worker.finish(claimed, await worker.work(claimed, always));
  }
};

describe('a submission that cannot be sent by a fault of ours', () => {
  const faulty: Partial<WorkerPorts> = {
    clientFor: () => {
      throw new TypeError('a bug');
    },
  };

  test('given one fault then it is due again later, nothing counts as sent, and its lease is given back', async () => {
    const { submission } = await rig.submit();
    await workOn(workerWith(faulty), 1);
    const stored = await rig.stored(submission);
    expect(stored).toMatchObject({ state: 'open', faults: 1, steps: [{ state: 'waiting' }] });
    expect(stored.dueAt).toBeGreaterThan(now);
    expect((await rig.store.nextDue())?.at).toBe(stored.dueAt);
    expect(rig.logged).toEqual(['submission not advanced']);
  });

  test('given the same fault again and again then it is parked, its seller sees why, and it comes no more', async () => {
    const { submission } = await rig.submit();
    await workOn(workerWith(faulty), 1_000);
    expect(rig.logged).toHaveLength(mostFaults);
    const stored = await rig.stored(submission);
    expect(stored).toMatchObject({ state: 'parked', problem: { code: 'unexpected' } });
    expect(rig.shown.at(-1)).toEqual(stored);
  });

  test('given a fault after the answer then it is known to be sent, and the record is found, not posted again', async () => {
    const { submission } = await rig.submit();
    let isBroken = true;
    const isTaken = async () => {
      if (isBroken) throw new Error('a bug');
      return false;
    };
    const worker = workerWith({ store: { ...rig.store, isTaken } });
    await workOn(worker, 1);
    expect(await rig.stored(submission)).toMatchObject({ state: 'open', faults: 1, steps: [{ state: 'sent' }] });
    isBroken = false;
    await workOn(worker, 1);
    expect(await rig.stored(submission)).toMatchObject({ state: 'done', faults: 0 });
    expect(rig.posts()).toHaveLength(1);
  });

  test('given a store that cannot be written then the lease is given back all the same', async () => {
    const claimed = await rig.submit({}, now + 10_000);
    const saveClaimed = () => Promise.reject(new Error('disk full'));
    const worker = workerWith({ store: { ...rig.store, saveClaimed } });
    await expect(worker.work(claimed, always)).rejects.toThrow('disk full');
    expect(await rig.store.claimDue(ada.organizationId, now, 'next', now + 10_000)).toBeDefined();
    expect(rig.posts()).toEqual([]);
  });
});

describe('a submission that the service fails at', () => {
  test('given 500 again and again, each proved absent, then it is parked with a reason and may be mended', async () => {
    rig.emulator.control.faults([{ method: 'POST', path: referrals, status: 500 }]);
    const { submission } = await rig.submit();
    await workOn(workerWith(), 1_000);
    expect(rig.posts()).toHaveLength(mostFaults);
    const stored = await rig.stored(submission);
    expect(stored).toMatchObject({ state: 'parked', problem: { code: 'failing' }, steps: [{ state: 'waiting' }] });
    expect(rig.shown.at(-1)).toEqual(stored);
  });

  test.each([429, 502, 503, 504])('given %i however often then it is tried for ever', async (status) => {
    rig.emulator.control.faults([{ method: 'POST', path: referrals, status }]);
    const { submission } = await rig.submit();
    await workOn(workerWith(), 5 * mostFaults);
    expect(await rig.stored(submission)).toMatchObject({ state: 'open', faults: 0 });
    rig.emulator.control.faults([]);
    await workOn(workerWith(), 3);
    expect(await rig.stored(submission)).toMatchObject({ state: 'done' });
  });
});

describe('deals under one CRM id and name that are on their way at the same moment', () => {
  const dealOf = (customer: string): Partial<Submission> => {
    const draft = exampleDraft();
    const customerProfile = { ...draft.customerProfile, name: customer };
    return { draft: { ...draft, externalReferenceId: 'CRM-1', customerProfile } };
  };

  test('given twins, one answered late and one lost, then the record is known as one of them and the other is asked', async () => {
    const late = await rig.submit(dealOf('Contoso'), now + 1_000_000);
    const lost = await rig.submit(dealOf('Contoso'));
    rig.emulator.control.faults([{ method: 'POST', path: referrals, nth: 2, kind: 'drop-before-commit' }]);
    const create: typeof rig.client.create = async (...call) => {
      const referral = await rig.client.create(...call);
      await workOn(workerWith(), 2);
      return referral;
    };
    const worker = workerWith({ clientFor: () => ({ ...rig.client, create }) });
    await worker.finish(late, await worker.work(late, always));
    expect(await rig.stored(lost.submission)).toMatchObject({ state: 'done' });
    expect(await rig.stored(late.submission)).toMatchObject({ state: 'parked', problem: { code: 'unclear' } });
  });

  test('given another customer then neither takes the record of the other, and both stand once it is known', async () => {
    const committed = await rig.submit(dealOf('Contoso'), now + 60_000);
    const lost = await rig.submit(dealOf('Fabrikam'));
    rig.emulator.control.faults([
      { method: 'POST', path: referrals, nth: 1, kind: 'drop-after-commit' },
      { method: 'POST', path: referrals, nth: 2, kind: 'drop-before-commit' },
    ]);
    const worker = workerWith();
    const unknown = await worker.work(committed, always);
    await workOn(worker, 2);
    const asked = await rig.stored(lost.submission);
    expect(asked).toMatchObject({ state: 'parked', problem: { code: 'unclear' }, steps: [{ state: 'sent' }] });
    await worker.finish(committed, unknown);
    await workOn(worker, 1);
    await rig.store.reviveSubmission(resume(asked, now), asked.revision);
    await workOn(worker, 1);
    for (const { submission } of [committed, lost])
      expect(await rig.stored(submission)).toMatchObject({ state: 'done' });
    expect(rig.posts().filter(({ status }) => status === 200)).toHaveLength(2);
  });
});

describe('a worker whose lease was lost', () => {
  const takeAway = async ({ submission }: Claimed): Promise<void> => {
    expect(await rig.store.claim(ada.organizationId, submission.id, now + 10_000, 'other', now + 20_000)).toBeDefined();
  };
  const expectKept = async ({ id }: Submission): Promise<void> => {
    expect(await rig.store.extendLease({ submissionId: id, token: 'other' }, now + 30_000)).toBe(true);
  };

  test('given the lease was lost after its work then it shows nothing, and the other one keeps the lease', async () => {
    const claimed = await rig.submit({}, now + 10_000);
    const worker = workerWith();
    const done = await worker.work(claimed, always);
    expect(done.state).toBe('done');
    await takeAway(claimed);
    await worker.finish(claimed, done);
    expect(rig.shown).toEqual([]);
    await expectKept(done);
  });

  test('given the lease was lost while its POST was under way then what it learned is neither stored nor shown', async () => {
    const claimed = await rig.submit({}, now + 10_000);
    const worker = workerWith({
      clientFor: () => ({
        ...rig.client,
        create: async (...call) => {
          await takeAway(claimed);
          return rig.client.create(...call);
        },
      }),
    });
    await worker.finish(claimed, await worker.work(claimed, always));
    expect(await rig.stored(claimed.submission)).toMatchObject({ state: 'open', steps: [{ state: 'sent' }] });
    expect(rig.shown).toEqual([]);
    await expectKept(claimed.submission);
  });
});

describe('a service that asks for less', () => {
  test('given 429 then the next submission of the organisation is tried once, and one more only a second later', async () => {
    const [first, second, third] = [await rig.submit(), await rig.submit(), await rig.submit()];
    rig.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, status: 429, retryAfter: 30 }]);
    await workOn(workerWith(), 3);
    const states = await Promise.all([first, second, third].map(({ submission }) => rig.stored(submission)));
    expect(states.map(({ state }) => state)).toEqual(['open', 'done', 'open']);
    expect(states[0]?.dueAt).toBe(now + 30_000);
    expect(states[2]?.dueAt).toBe(now + 1_000);
  });
});

describe('a POST that was left behind', () => {
  const leftBehind = () => {
    const sentAt = now - 5_000;
    const requestId = '00000000-0000-4000-8000-00000000000a';
    const step = { leg: 'own', state: 'sent', requestId, firstSentAt: sentAt, lastSentAt: sentAt } as const;
    return rig.submit({ steps: [step] });
  };

  test('given no record of it then it is looked for several times, and posted again only after the orphan window', async () => {
    const { submission } = await leftBehind();
    const foundAt = now;
    await workOn(workerWith(), 2);
    expect(rig.posts()).toEqual([]);
    expect((await rig.stored(submission)).dueAt).toBe(foundAt + rig.ports.timing.orphanWindow);
    await workOn(workerWith(), 1);
    expect(await rig.stored(submission)).toMatchObject({ state: 'done' });
    expect(rig.posts()).toHaveLength(1);
  });

  test('given a service that commits it late, after more than one process has died, then it is found and not posted again', async () => {
    const { submission } = await leftBehind();
    await workOn(workerWith(), 2);
    await rig.client.create(legBody(submission, 'own'));
    await workOn(workerWith(), 1);
    expect(await rig.stored(submission)).toMatchObject({ state: 'done' });
    expect(rig.posts()).toHaveLength(1);
  });
});
