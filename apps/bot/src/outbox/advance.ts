import {
  isConflict,
  isInvalidRequest,
  isNotFound,
  isOutcomeUnknown,
  isThrottled,
  isUnavailable,
  type ReferralClient,
} from '@cosell/client';
import { issue, type Referral } from '@cosell/core';
import type { Pacer } from '../pacing/pacer.ts';
import type { CallerProblemOf } from '../partner/caller-problem.ts';
import type { Store } from '../store/store.ts';
import type { Seller } from '../turn.ts';
import { engagementOf, legBody } from './leg-body.ts';
import { lookUp } from './look-up.ts';
import { retryDelay } from './retry-delay.ts';
import {
  type CreatedReferral,
  currentStep,
  isHopeless,
  leaveOpen,
  markAbsent,
  markDone,
  markGone,
  markFault,
  markSent,
  type Problem,
  type ProblemCode,
  park,
  postpone,
  refuse,
  type Step,
  type Submission,
} from './submission.ts';
import type { Timing } from './timing.ts';

export interface AdvancePorts {
  readonly clientFor: (seller: Seller) => ReferralClient;
  readonly callerProblemOf: CallerProblemOf;
  readonly isTaken: Store['isTaken'];
  readonly pacer: Pick<Pacer, 'slotAtPartner' | 'narrowPartner'>;
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
  readonly timing: Pick<Timing, 'postTimeout' | 'settleWindow' | 'orphanWindow'>;
  /** Gives up the call under way; what was sent then has an unknown outcome. */
  readonly signal: AbortSignal;
}

/**
 * Takes a submission one step further. `save` is called before a request leaves and must have stored the value when it
 * resolves; false means that somebody else works on it, and nothing is sent. Whatever the service answers makes a value; what
 * is thrown is a fault of ours, and what was saved last is still true.
 */
export const advance = async (
  submission: Submission,
  ports: AdvancePorts,
  save: (submission: Submission) => Promise<boolean>,
): Promise<Submission> => {
  const step = currentStep(submission);
  if (!step) return submission;
  if (step.state === 'sent') return resolveUnknown(submission, step, ports);
  if (step.leg === 'connected' && engagementOf(submission) === '') return park(submission, coded('unexpected'));
  const { postTimeout, settleWindow } = ports.timing;
  // Made before the step counts as sent: a body that cannot be made was surely not sent.
  const body = legBody(submission, step.leg);
  const client = ports.clientFor(submission.seller);
  const slot = await ports.pacer.slotAtPartner(submission.seller);
  if (!slot.taken) return { ...submission, dueAt: ports.now() + slot.wait };
  const sent = { ...markSent(submission, ports.now()), dueAt: ports.now() + settleWindow };
  if (!(await save(sent))) return submission;
  const options = { requestId: step.requestId, attempts: 1, timeout: postTimeout, signal: ports.signal };
  let referral: Referral;
  try {
    referral = await client.create(body, options);
  } catch (error) {
    const problem = await ports.callerProblemOf(sent.seller, error);
    if (problem) return refuse(sent, coded(problem), ports.newId());
    const next = afterFailure(sent, error, ports);
    if (isThrottled(error)) await ports.pacer.narrowPartner(submission.seller, next.dueAt);
    return next;
  }
  // A twin of this submission may have found the record first and taken it for its own lost one.
  const isTaken = await ports.isTaken(submission.seller.organizationId, referral.id, submission.id);
  return isTaken ? park(sent, coded('unclear')) : markDone(sent, created(referral), ports.now());
};

const resolveUnknown = async (
  submission: Submission,
  step: Extract<Step, { state: 'sent' }>,
  ports: AdvancePorts,
): Promise<Submission> => {
  const now = ports.now();
  // Whoever sent it is not there any more.
  const known = step.goneAt === undefined ? markGone(submission, now, true) : submission;
  try {
    const finding = await lookUp(ports.clientFor(submission.seller), submission, step, ports);
    switch (finding.outcome) {
      case 'found':
        return markDone(known, created(finding.referral), ports.now());
      case 'absent':
        return afterAbsence(known, step.goneAt ?? now, ports);
      case 'unclear':
        return park(known, coded('unclear'));
      default:
        return finding satisfies never;
    }
  } catch (error) {
    const problem = await ports.callerProblemOf(submission.seller, error);
    if (problem) return park(known, coded(problem));
    if (!isThrottled(error) && !isUnavailable(error)) throw error;
    return leaveOpen(known, ports.now() + delayAfter(known, error, ports));
  }
};

/** What was left behind may be on its way for longer: its absence counts only after the orphan window. */
const afterAbsence = (submission: Submission, goneAt: number, { now, newId, timing }: AdvancePorts): Submission => {
  const step = currentStep(submission);
  const isOrphan = step?.state === 'sent' && step.isOrphan === true;
  const nextLook = [timing.settleWindow, timing.orphanWindow].map((wait) => goneAt + wait).find((at) => at > now());
  if (isOrphan && nextLook !== undefined) return { ...submission, dueAt: nextLook };
  return isHopeless(submission) ? refuse(submission, coded('failing'), newId()) : markAbsent(submission, now());
};

const afterFailure = (sent: Submission, error: unknown, ports: AdvancePorts): Submission => {
  const delay = delayAfter(sent, error, ports);
  if (isThrottled(error)) return postpone(sent, ports.now() + delay);
  // Without a status the connection was refused: nothing was sent. A 503 may have been said after the work was done.
  if (isUnavailable(error) && error.status === undefined) return postpone(sent, ports.now() + delay);
  const settled = ports.now() + Math.max(delay, ports.timing.settleWindow);
  const gone = markGone(sent, ports.now(), ports.signal.aborted);
  if (isUnavailable(error) || isOutcomeUnknown(error)) {
    return isOutage(error.status) ? leaveOpen(gone, settled) : markFault(gone, settled);
  }
  if (ports.signal.aborted) return leaveOpen(gone, settled);
  const problem = definiteProblem(error);
  if (!problem) throw error;
  return refuse(sent, problem, ports.newId());
};

/** Whether a failure says something about the way to the service, or its load, and not about the request. */
const isOutage = (status: number | undefined): boolean =>
  status === undefined || status === 408 || (status >= 502 && status <= 504);

/** What a definite refusal of the service means for the seller; undefined when it is none. */
const definiteProblem = (error: unknown): Problem | undefined => {
  if (isInvalidRequest(error)) {
    return error.path ? { kind: 'field', issue: issue(error.path, 'refused') } : coded('refused');
  }
  if (isNotFound(error) || isConflict(error)) return coded('refused');
  return undefined;
};

const coded = (code: ProblemCode): Problem => ({ kind: 'code', code });

const delayAfter = ({ failures }: Submission, error: unknown, { random }: AdvancePorts): number => {
  const asked = isThrottled(error) || isUnavailable(error) ? error.retryAfterMs : undefined;
  return retryDelay(failures, random(), asked);
};

const created = (referral: Referral): CreatedReferral => ({
  id: referral.id,
  engagementId: referral.engagementId ?? '',
  eTag: referral.eTag ?? '',
  status: referral.status ?? '',
  substatus: referral.substatus ?? '',
});
