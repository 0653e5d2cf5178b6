import { createReferralClient } from '@cosell/client';
import { createEmulator, type EmulatorOptions } from '@cosell/emulator';
import { createCallerProblemOf } from '../../src/partner/caller-problem.ts';
import type { Submission } from '../../src/outbox/submission.ts';
import { productionTiming } from '../../src/outbox/timing.ts';
import { createWorker, type Worker, type WorkerPorts } from '../../src/outbox/worker.ts';
import { createPacer } from '../../src/pacing/pacer.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Claimed } from '../../src/store/store.ts';
import { exampleForm, exampleProfile, exampleSubmission } from '../../src/testing/examples.ts';

export const referrals = '/v1.0/engagements/referrals';

/** A store, an emulator and all that an outbox or its worker needs of them, in real time with short waits. */
export const openOutboxRig = (options: EmulatorOptions = {}) => {
  const emulator = createEmulator({ seed: 1, ...options });
  const store = openSqliteStore(':memory:');
  const shown: Submission[] = [];
  const logged: string[] = [];
  let ids = 0;
  const token = async () => emulator.control.token();
  const client = createReferralClient({ baseUrl: 'http://127.0.0.1', token, fetch: emulator.fetch });
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void logged.push(event) };
  const pacerAt = (now: () => number) => createPacer({ store, organizationOf: (id) => id, isPaced: false, now, log });
  const ports: Omit<WorkerPorts, 'signal'> = {
    store,
    pacer: pacerAt(Date.now),
    callerProblemOf: createCallerProblemOf(undefined),
    clientFor: () => client,
    show: async (submission) => {
      shown.push(submission);
      return submission;
    },
    now: Date.now,
    random: () => 0.5,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log,
    timing: { ...productionTiming, settleWindow: 50, shortestSleep: 1, longestSleep: 20 },
  };

  const workerAt = (now: () => number, more: Partial<WorkerPorts> = {}): Worker =>
    createWorker({ ...ports, pacer: pacerAt(now), now, signal: new AbortController().signal, ...more });

  /** Stores a submission that is due, under a lease until then. */
  const submit = async (given: Partial<Submission> = {}, until = 0): Promise<Claimed> => {
    const id = ports.newId();
    const card = {
      conversation: {
        id: 'chat',
        type: 'personal' as const,
        tenantId: 'tenant-1',
        serviceUrl: 'http://127.0.0.1',
        botId: 'bot',
      },
      messageId: id,
    };
    const steps = [{ leg: 'own' as const, state: 'waiting' as const, requestId: ports.newId() }];
    const draftId = `draft of ${id}`;
    const submission = exampleSubmission('Independent', { id, draftId, steps, dueAt: 0, card, ...given });
    await store.saveDraft({ ...exampleForm, id: submission.draftId, seller: submission.seller });
    const submitted = await store.submit(submission, exampleProfile, { token: id, until });
    if (!submitted?.lease) throw new Error('not submitted');
    return { submission, lease: submitted.lease };
  };

  const stored = async ({ seller, id }: Submission): Promise<Submission> => {
    const found = await store.submission(seller, id);
    if (!found) throw new Error(`${id} is gone`);
    return found;
  };

  const posts = () => emulator.control.journal().filter(({ method }) => method === 'POST');

  return { emulator, store, client, ports, pacerAt, workerAt, shown, logged, submit, stored, posts };
};
