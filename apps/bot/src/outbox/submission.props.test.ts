import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { exampleDraft, exampleReferral, exampleSubmission } from '../testing/examples.ts';
import {
  currentStep,
  isHalfDone,
  leaveOpen,
  markAbsent,
  markDone,
  markGone,
  markFault,
  markSent,
  park,
  postpone,
  refuse,
  resubmit,
  resume,
  type Submission,
} from './submission.ts';

const events: Readonly<Record<string, (submission: Submission, now: number) => Submission>> = {
  sent: markSent,
  gone: (submission, now) => markGone(submission, now, false),
  orphaned: (submission, now) => markGone(submission, now, true),
  done: (submission, now) => markDone(submission, exampleReferral(`referral-${now}`), now),
  postponed: postpone,
  leftOpen: leaveOpen,
  absent: markAbsent,
  fault: markFault,
  refused: (submission, now) => refuse(submission, { kind: 'code', code: 'refused' }, `request-${now}`),
  unclear: (submission) => park(submission, { kind: 'code', code: 'unclear' }),
  resumed: resume,
  resubmitted: (submission, now) => resubmit(submission, exampleDraft('Shared'), ids(now), now),
};

const ids = (now: number) => ({ own: `own-${now}`, connected: `connected-${now}` });

const runs = fc.record({
  type: fc.constantFrom('Independent' as const, 'Shared' as const),
  names: fc.array(fc.constantFrom(...Object.keys(events)), { maxLength: 30 }),
});

const play = (run: { type: 'Independent' | 'Shared'; names: readonly string[] }): Submission[] => {
  const states = [exampleSubmission(run.type)];
  for (const [index, name] of run.names.entries()) {
    const last = states.at(-1);
    const event = events[name];
    if (last && event) states.push(event(last, 2_000 + index));
  }
  return states;
};

const pairsOf = (states: readonly Submission[]): (readonly [Submission, Submission])[] =>
  states.slice(1).map((state, index) => [states[index] ?? state, state]);

const standing = ({ steps }: Submission): number => steps.filter(({ state }) => state === 'done').length;

describe('a submission', () => {
  test.prop([runs])('never loses a leg that stands', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      for (const step of before.steps) {
        if (step.state === 'done') expect(after.steps).toContainEqual(step);
      }
    }
  });

  test.prop([runs])('is done exactly when every leg stands', (run) => {
    for (const { state, steps } of play(run)) {
      expect(state === 'done').toBe(steps.every((step) => step.state === 'done'));
    }
  });

  test.prop([runs])('posts the connected leg only after the own one stands', (run) => {
    for (const submission of play(run)) {
      const [own, connected] = submission.steps;
      if (connected && connected.state !== 'waiting') expect(own?.state).toBe('done');
    }
  });

  test.prop([runs])('keeps the request-id of a step through every unknown outcome', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      const step = currentStep(before);
      const next = after.steps.find(({ leg }) => leg === step?.leg);
      if (step?.state === 'sent' && next?.state === 'sent') expect(next.requestId).toBe(step.requestId);
    }
  });

  test.prop([runs])('parked by what is unclear or by faults still knows that its POST may stand', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      const { problem } = after;
      const isUnclear = problem !== before.problem && problem?.kind === 'code' && problem.code === 'unclear';
      if (isUnclear) expect(after.steps).toEqual(before.steps);
      if (after.faults > before.faults) expect(after.steps).toEqual(before.steps);
    }
  });

  test.prop([runs])('counts faults anew after every success and every word of its seller', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      expect(after.faults).toBeLessThanOrEqual(before.faults + 1);
      const resumed = before.state === 'parked' && after.state === 'open';
      if (resumed || standing(after) > standing(before)) expect(after.faults).toBe(0);
    }
  });

  test.prop([runs])('shows the seller every change of state: the revision never falls', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      expect(after.revision).toBeGreaterThanOrEqual(before.revision);
      if (after.state !== before.state) expect(after.revision).toBeGreaterThan(before.revision);
    }
  });

  test.prop([runs])('keeps its type once a leg stands', (run) => {
    for (const [before, after] of pairsOf(play(run))) {
      if (isHalfDone(before)) expect(after.draft.type).toBe(before.draft.type);
    }
  });
});
