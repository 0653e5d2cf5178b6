import type { Step, Submission } from './submission.ts';

/** When a backup was taken, when it was restored, and how long an unknown outcome is left alone; in milliseconds. */
export interface Restored {
  readonly since: number;
  readonly now: number;
  readonly settleWindow: number;
}

/**
 * A submission as a backup knows it, when work on it may have gone on after that: each leg that does not stand in it may
 * stand in the service all the same. So its outcome counts as unknown from then on, and the worker looks before it posts. What
 * stands is kept, and a submission that is done is left as it is.
 */
export const doubt = (submission: Submission, restored: Restored): Submission =>
  submission.state === 'done'
    ? submission
    : {
        ...submission,
        steps: submission.steps.map((step) => doubtStep(step, restored)),
        // What was sent just before the restore may be committed later still.
        dueAt: Math.max(submission.dueAt, restored.now + restored.settleWindow),
        revision: submission.revision + 1,
      };

const doubtStep = (step: Step, { since, now }: Restored): Step => {
  switch (step.state) {
    case 'done':
      return step;
    case 'waiting':
      return { leg: step.leg, state: 'sent', requestId: step.requestId, firstSentAt: since, lastSentAt: now };
    case 'sent':
      return {
        leg: step.leg,
        state: 'sent',
        requestId: step.requestId,
        firstSentAt: Math.min(step.firstSentAt, since),
        lastSentAt: now,
      };
    default:
      return step satisfies never;
  }
};
