import { createReferralClient } from '@cosell/client';
import { createEmulator } from '@cosell/emulator';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createCallerProblemOf } from '../partner/caller-problem.ts';
import { exampleDraft, exampleReferral, exampleSubmission } from '../testing/examples.ts';
import { advance } from './advance.ts';
import { doubt } from './doubt.ts';
import {
  leaveOpen,
  markDone,
  markSent,
  newSubmission,
  park,
  postpone,
  refuse,
  resume,
  type Submission,
} from './submission.ts';
import { productionTiming } from './timing.ts';

const { settleWindow } = productionTiming;

const events: Readonly<Record<string, (submission: Submission, now: number) => Submission>> = {
  sent: markSent,
  done: (submission, now) => markDone(submission, exampleReferral(`referral-${now}`), now),
  postponed: postpone,
  leftOpen: leaveOpen,
  refused: (submission, now) => refuse(submission, { kind: 'code', code: 'refused' }, `request-${now}`),
  unclear: (submission) => park(submission, { kind: 'code', code: 'unclear' }),
  resumed: resume,
};

const since = 50_000;
const now = 90_000;
const restored = { since, now, settleWindow };

const submissions = fc
  .record({
    type: fc.constantFrom('Independent' as const, 'Shared' as const),
    names: fc.array(fc.constantFrom(...Object.keys(events)), { maxLength: 12 }),
  })
  .map(({ type, names }) =>
    names.reduce((last, name, index) => events[name]?.(last, 2_000 + index) ?? last, exampleSubmission(type)),
  );

describe('a submission in doubt', () => {
  test.prop([submissions])('keeps every leg that stands, and no other leg counts as unsent', (before) => {
    const after = doubt(before, restored);
    for (const [index, step] of before.steps.entries()) {
      const doubted = after.steps[index];
      if (step.state === 'done') expect(doubted).toEqual(step);
      else expect(doubted).toMatchObject({ state: 'sent', requestId: step.requestId });
    }
  });

  test.prop([submissions])(
    'is looked for from the backup on, or from its first try where that was earlier',
    (before) => {
      const after = doubt(before, restored);
      for (const [index, step] of before.steps.entries()) {
        const doubted = after.steps[index];
        if (doubted?.state !== 'sent') continue;
        expect(doubted.firstSentAt).toBe(step.state === 'sent' ? Math.min(step.firstSentAt, since) : since);
      }
    },
  );

  test.prop([submissions])(
    'keeps its state, its draft and its problem, and is left alone for a settle window',
    (before) => {
      const after = doubt(before, restored);
      const { steps: _steps, dueAt, revision, ...rest } = after;
      expect(before).toMatchObject(rest);
      if (before.state === 'done') expect(after).toEqual(before);
      else expect([dueAt > now, revision > before.revision]).toEqual([true, true]);
    },
  );
});

const lives = fc.record({
  type: fc.constantFrom('Independent' as const, 'Shared' as const),
  /** After how many steps of the worker the backup was taken, and after how many its work was lost. */
  backedUpAfter: fc.integer({ min: 0, max: 2 }),
  lostAfter: fc.integer({ min: 0, max: 2 }),
});

describe('a restore', () => {
  test.prop([lives], { numRuns: 30 })(
    'posts no leg twice, wherever the backup stands, also where the service ignores request-ids',
    async ({ type, backedUpAfter, lostAfter }) => {
      let clock = Date.parse('2027-01-01T00:00:00Z');
      const emulator = createEmulator({ idempotency: 'off', seed: 1, clock: { now: () => new Date(clock) } });
      const token = async () => emulator.control.token();
      const client = createReferralClient({ baseUrl: 'http://127.0.0.1', token, fetch: emulator.fetch });
      const ports = {
        callerProblemOf: createCallerProblemOf(undefined),
        clientFor: () => client,
        isTaken: async () => false,
        pacer: { slotAtPartner: async () => ({ taken: true, wait: 0 }), narrowPartner: async () => {} },
        timing: productionTiming,
        signal: new AbortController().signal,
        now: () => clock,
        random: () => 0.5,
        newId: () => 'request-new',
      };
      const work = async (from: Submission, steps: number): Promise<Submission> => {
        let current = from;
        for (let step = 0; step < steps && current.state === 'open'; step += 1) {
          clock = Math.max(clock, current.dueAt);
          current = await advance(current, ports, async () => true);
        }
        return current;
      };

      const { id, draftId, seller, locale } = exampleSubmission();
      const ids = { own: '00000000-0000-4000-8000-000000000001', connected: '00000000-0000-4000-8000-000000000002' };
      const given = { id, draftId, seller, locale, draft: exampleDraft(type) };
      const backedUp = await work(newSubmission(given, ids, clock), backedUpAfter);
      const takenAt = clock;
      clock += 3_600_000;
      await work(backedUp, lostAfter);
      clock += 3_600_000;
      const last = await work(doubt(backedUp, { since: takenAt, now: clock, settleWindow }), 10);

      expect(last.state).toBe('done');
      const records = [];
      for await (const record of client.list()) records.push(record);
      expect(records).toHaveLength(type === 'Shared' ? 2 : 1);
      expect(new Set(records.map(({ engagementId }) => engagementId)).size).toBe(1);
    },
  );
});
