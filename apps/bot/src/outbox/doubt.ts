import { type Step, type Submission, settleWindow } from './submission.ts';

/**
 * A submission as a backup knows it, when others may have gone on with it after the instant `since`: each leg that does not
 * stand in it may stand in the service all the same. So its outcome counts as unknown from then on, and the worker looks
 * before it posts. What stands is kept, and a submission that is done is left as it is.
 */
export const doubt = (submission: Submission, since: number, now: number): Submission =>
  submission.state === 'done'
    ? submission
    : {
        ...submission,
        steps: submission.steps.map((step) => doubtStep(step, since, now)),
        // What was sent just before the restore may be committed later still.
        dueAt: Math.max(submission.dueAt, now + settleWindow),
        revision: submission.revision + 1,
      };

const doubtStep = (step: Step, since: number, now: number): Step => {
  switch (step.state) {
    case 'done':
      return step;
    case 'waiting':
      return { leg: step.leg, state: 'sent', requestId: step.requestId, firstSentAt: since, lastSentAt: now };
    case 'sent':
      return { ...step, firstSentAt: Math.min(step.firstSentAt, since), lastSentAt: now };
    default:
      return step satisfies never;
  }
};
