import { createReferralClient } from '@cosell/client';
import type { Referral } from '@cosell/core';
import { createEmulator } from '@cosell/emulator';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Draft, Store } from '../store/store.ts';
import { ada, exampleDraft } from '../testing/examples.ts';
import { advance } from './advance.ts';
import { leaseTime } from './outbox.ts';
import { newSubmission } from './submission.ts';

/** Ends a worker where it stands, as a kill does: nothing after it runs, and its lease stays. */
class Killed extends Error {}

const faultKinds = ['status', 'drop-before-commit', 'drop-after-commit', 'reset', 'malformed'] as const;
const fault = fc.record({
  method: fc.constantFrom('POST', 'POST', 'GET'),
  path: fc.constant('/v1.0/engagements/referrals'),
  nth: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom(...faultKinds),
  status: fc.constantFrom(429, 500, 502, 503, 504),
});

const scenario = fc.record({
  type: fc.constantFrom('Independent' as const, 'Shared' as const),
  idempotency: fc.constantFrom('on' as const, 'off' as const),
  faults: fc.array(fault, { maxLength: 5 }),
  /** Numbers of the points at which the process dies: every store write and every answer is one. */
  kills: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
  ownReference: fc.option(fc.constant('CRM-1'), { nil: undefined }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

const world = ({ type, idempotency, faults, kills, ownReference }: Scenario) => {
  let now = Date.parse('2027-01-01T00:00:00Z');
  let point = 0;
  const mayDie = () => {
    point += 1;
    if (kills.includes(point)) throw new Killed();
  };
  const emulator = createEmulator({ idempotency, seed: 1, clock: { now: () => new Date(now) } });
  emulator.control.faults(faults);
  const token = async () => emulator.control.token();
  const real = createReferralClient({ baseUrl: 'http://127.0.0.1', token, fetch: emulator.fetch });
  const client: typeof real = {
    ...real,
    create: async (...call) => {
      const referral = await real.create(...call);
      mayDie();
      return referral;
    },
  };
  const store = openSqliteStore(':memory:');
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const draft = { ...exampleDraft(type), ...(ownReference && { externalReferenceId: ownReference }) };
  const ports = {
    clientFor: () => client,
    isTaken: (...asked: Parameters<Store['isTaken']>) => store.isTaken(...asked),
    now: () => now,
    random: () => 0.5,
    newId,
  };

  const save = async (...[lease, submission]: Parameters<Store['saveClaimed']>) => {
    mayDie();
    const saved = await store.saveClaimed(lease, submission);
    mayDie();
    return saved;
  };

  /** What a worker process does until it dies or has nothing to do; the clock then moves to the next thing due. */
  const live = async (): Promise<void> => {
    const claimed = await store.claimDue(ada.organizationId, now, newId(), now + leaseTime);
    if (!claimed) return;
    let current = claimed.submission;
    while (current.state === 'open' && current.dueAt <= now) {
      const next = await advance(current, ports, (sent) => save(claimed.lease, sent));
      if (!(await save(claimed.lease, next))) return;
      current = next;
    }
    if (current.state !== 'open') await store.markShown(current.id, current.revision);
    await store.release(claimed.lease);
  };

  const submit = async (): Promise<void> => {
    const form: Draft = { id: newId(), seller: ada, state: 'open', step: 3, answers: {}, issues: [], updatedAt: now };
    await store.saveDraft(form);
    const given = { id: newId(), draftId: form.id, seller: ada, locale: 'en-US', draft };
    const submission = newSubmission(given, { own: newId(), connected: newId() }, now);
    await store.submit(submission, { solutions: [] }, { token: 'first', until: now });
  };

  const runToTheEnd = async (): Promise<void> => {
    for (let round = 0; round < 60; round += 1) {
      try {
        await live();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      const due = await store.nextDue();
      if (due === undefined) break;
      now = Math.max(now + 1, due.at);
    }
  };

  const records = async () => {
    emulator.control.faults([]);
    const all: Referral[] = [];
    for await (const record of real.list()) all.push(record);
    return all;
  };
  return { submit, runToTheEnd, records, store };
};

describe('exactly once', () => {
  test.prop([scenario], { numRuns: 80 })(
    'whatever the service loses and wherever the process dies, each leg stands as one record',
    async (given) => {
      const { submit, runToTheEnd, records, store } = world(given);
      await submit();
      await runToTheEnd();
      const created = await records();
      const legs = given.type === 'Shared' ? 2 : 1;
      expect(created).toHaveLength(legs);
      expect(new Set(created.map(({ engagementId }) => engagementId)).size).toBe(1);
      await store.close();
    },
  );
});
