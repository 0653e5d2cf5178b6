import type { Issue, ReferralDraft } from '@cosell/core';
import type { CardAddress, Person, Seller } from '../turn.ts';

/** The legs of a submission in the order they are posted. */
export type Leg = 'own' | 'connected';

/** What we keep of a created referral. */
export interface CreatedReferral {
  readonly id: string;
  readonly engagementId: string;
  readonly eTag: string;
  readonly status: string;
  readonly substatus: string;
}

/**
 * One POST of a submission. `sent` is stored before the request leaves, so after a crash it means: the outcome is unknown.
 * Instants are milliseconds since 1970. `requestId` stays the same until the service has given a definite answer.
 */
export type Step =
  | { readonly leg: Leg; readonly state: 'waiting'; readonly requestId: string }
  | {
      readonly leg: Leg;
      readonly state: 'sent';
      readonly requestId: string;
      readonly firstSentAt: number;
      readonly lastSentAt: number;
      /** When the last try was known to be over without an answer; until then the one who sent it waits, or has died. */
      readonly goneAt?: number;
      /** Whether it was left behind: nobody waited for it to its end, so the service may be at it for longer. */
      readonly isOrphan?: boolean;
    }
  | { readonly leg: Leg; readonly state: 'done'; readonly referral: CreatedReferral };

/** Why a submission needs its seller: the service's finding at a field, or a code with words for it. */
export type Problem =
  | { readonly kind: 'field'; readonly issue: Issue }
  | { readonly kind: 'code'; readonly code: ProblemCode };

export type ProblemCode = 'refused' | 'forbidden' | 'unauthorized' | 'sign-in' | 'unclear' | 'failing' | 'unexpected';

/** `open`: the outbox works on it. `done`: every leg stands. `parked`: only the seller can go on. */
export interface Submission {
  readonly id: string;
  readonly draftId: string;
  readonly seller: Seller;
  readonly locale: string;
  readonly draft: ReferralDraft;
  readonly steps: readonly Step[];
  readonly state: 'open' | 'done' | 'parked';
  readonly createdAt: number;
  readonly problem?: Problem;
  /** Failed tries since the last success; the back-off grows with it. */
  readonly failures: number;
  /** Those of them that no outage explains: the service failed at this very request, or we did. */
  readonly faults: number;
  /** When the outbox may go on, in milliseconds since 1970. */
  readonly dueAt: number;
  /** Grows with every change that a seller can see. */
  readonly revision: number;
  /** The card in a chat that tells of it. */
  readonly card?: CardAddress;
  /** Who has sent it from a dialog, of which nothing is left once it is closed: their chat gets a card. */
  readonly sender?: Pick<Person, 'channelUserId' | 'conversation'>;
}

/** So many faults in a row are no accident any more, and the seller is told. */
export const mostFaults = 12;

export const newSubmission = (
  given: Pick<Submission, 'id' | 'draftId' | 'seller' | 'locale' | 'draft' | 'card' | 'sender'>,
  requestIds: { readonly own: string; readonly connected: string },
  now: number,
): Submission => ({
  ...given,
  steps: stepsOf(given.draft, requestIds),
  state: 'open',
  createdAt: now,
  failures: 0,
  faults: 0,
  dueAt: now,
  revision: 1,
});

const stepsOf = (draft: ReferralDraft, requestIds: { own: string; connected: string }): Step[] => {
  const own: Step = { leg: 'own', state: 'waiting', requestId: requestIds.own };
  return draft.type === 'Shared'
    ? [own, { leg: 'connected', state: 'waiting', requestId: requestIds.connected }]
    : [own];
};

/** The step to work on, or undefined when all are done. Without one, every transition leaves a submission as it is. */
export const currentStep = (submission: Submission): Exclude<Step, { state: 'done' }> | undefined =>
  submission.steps.find((step) => step.state !== 'done');

const withStep = (submission: Submission, step: Step): Submission['steps'] =>
  submission.steps.map((old) => (old.leg === step.leg ? step : old));

const withoutProblem = ({ problem: _problem, ...submission }: Submission): Submission => submission;

/** Before a request leaves: from now on its outcome is unknown until something proves it. */
export const markSent = (submission: Submission, now: number): Submission => {
  const step = currentStep(submission);
  if (!step) return submission;
  const firstSentAt = step.state === 'sent' ? step.firstSentAt : now;
  const sent: Step = { leg: step.leg, state: 'sent', requestId: step.requestId, firstSentAt, lastSentAt: now };
  return { ...submission, steps: withStep(submission, sent) };
};

/** The last try is over without an answer, or was left behind by one who does not wait any more. */
export const markGone = (submission: Submission, now: number, isOrphan: boolean): Submission => {
  const step = currentStep(submission);
  return step?.state === 'sent'
    ? { ...submission, steps: withStep(submission, { ...step, goneAt: now, isOrphan }) }
    : submission;
};

/** The current leg stands in the service. */
export const markDone = (submission: Submission, referral: CreatedReferral, now: number): Submission => {
  const step = currentStep(submission);
  if (!step) return submission;
  const steps = withStep(submission, { leg: step.leg, state: 'done', referral });
  const state = steps.every((each) => each.state === 'done') ? 'done' : 'open';
  const { revision } = submission;
  return { ...withoutProblem(submission), steps, state, failures: 0, faults: 0, dueAt: now, revision: revision + 1 };
};

/** The service surely did not take the request (throttled, not reachable): try again with the same request-id. */
export const postpone = (submission: Submission, dueAt: number): Submission => {
  const step = currentStep(submission);
  if (!step) return submission;
  const waiting: Step = { leg: step.leg, state: 'waiting', requestId: step.requestId };
  const steps = withStep(submission, waiting);
  return { ...submission, steps, failures: submission.failures + 1, dueAt, revision: submission.revision + 1 };
};

/** The outcome of the last try is unknown: look again at `dueAt`. */
export const leaveOpen = (submission: Submission, dueAt: number): Submission =>
  currentStep(submission)
    ? { ...submission, failures: submission.failures + 1, dueAt, revision: submission.revision + 1 }
    : submission;

/** As `leaveOpen`, where the try failed in a way that no outage explains. */
export const markFault = (submission: Submission, dueAt: number): Submission =>
  currentStep(submission) ? { ...leaveOpen(submission, dueAt), faults: submission.faults + 1 } : submission;

/** Whether trying again has become pointless. */
export const isHopeless = ({ faults }: Submission): boolean => faults >= mostFaults;

/** Looking has proved that the request was never taken: it may be posted again. */
export const markAbsent = (submission: Submission, now: number): Submission => {
  const step = currentStep(submission);
  if (!step) return submission;
  const waiting: Step = { leg: step.leg, state: 'waiting', requestId: step.requestId };
  return { ...submission, steps: withStep(submission, waiting), dueAt: now };
};

/** Only the seller can go on. What is known of the step stays, so a retry looks for a step of unknown outcome before it posts. */
export const park = (submission: Submission, problem: Problem): Submission =>
  currentStep(submission) ? { ...submission, state: 'parked', problem, revision: submission.revision + 1 } : submission;

/**
 * The service has definitely not taken the current step, and only the seller can go on. The step starts afresh under a new
 * request-id, as the service's documentation asks.
 */
export const refuse = (submission: Submission, problem: Problem, newRequestId: string): Submission => {
  const step = currentStep(submission);
  if (!step) return submission;
  const steps = withStep(submission, { leg: step.leg, state: 'waiting', requestId: newRequestId });
  return { ...park(submission, problem), steps };
};

/** The seller wants a parked submission tried again. */
export const resume = (submission: Submission, now: number): Submission => {
  if (submission.state !== 'parked') return submission;
  const { revision } = submission;
  return { ...withoutProblem(submission), state: 'open', failures: 0, faults: 0, dueAt: now, revision: revision + 1 };
};

/**
 * The seller has mended the draft of a parked submission. Legs that stand are kept, and with them the type; the rest is
 * sent with the new values. A step of unknown outcome keeps the old values: by them it is looked for.
 */
export const resubmit = (
  submission: Submission,
  draft: ReferralDraft,
  requestIds: { readonly own: string; readonly connected: string },
  now: number,
): Submission => {
  if (!isEditable(submission)) return resume(submission, now);
  return isHalfDone(submission)
    ? { ...resume(submission, now), draft: { ...draft, type: submission.draft.type } }
    : { ...resume(submission, now), draft, steps: stepsOf(draft, requestIds) };
};

/** A card tells of it from now on, so that its sender needs no new one; without one given it stays as known. */
export const withCard = (submission: Submission, card: CardAddress | undefined): Submission => {
  const { sender: _sender, card: known, ...kept } = submission;
  const told = card ?? known;
  return told ? { ...kept, card: told } : kept;
};

/** Whether its seller has to sign in before it can go on. */
export const awaitsSignIn = ({ state, problem }: Submission): boolean =>
  state === 'parked' && problem?.kind === 'code' && problem.code === 'sign-in';

/** Whether an operator has to see to it that the service lets us in before it can go on. */
export const awaitsOperator = ({ state, problem }: Submission): boolean =>
  state === 'parked' && problem?.kind === 'code' && problem.code === 'unauthorized';

/** Whether any leg stands already. */
export const isHalfDone = (submission: Submission): boolean =>
  submission.steps.some((step) => step.state === 'done') && submission.state !== 'done';

/** Whether its seller may mend it. While the outcome of a POST is unknown it is looked for by the values it was sent with. */
export const isEditable = ({ state, steps }: Submission): boolean =>
  state === 'parked' && steps.every((step) => step.state !== 'sent');
