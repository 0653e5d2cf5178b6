import {
  isConflict,
  isForbidden,
  isInvalidRequest,
  isNotFound,
  isOutcomeUnknown,
  isThrottled,
  isUnauthorized,
  isUnavailable,
  type ReferralClient,
} from '@cosell/client';
import { issue, type Referral } from '@cosell/core';
import type { Store } from '../store/store.ts';
import type { Seller } from '../turn.ts';
import { engagementOf, legBody } from './leg-body.ts';
import { lookUp } from './look-up.ts';
import { retryDelay } from './retry-delay.ts';
import {
  type CreatedReferral,
  currentStep,
  leaveOpen,
  markAbsent,
  markDone,
  markSent,
  type Problem,
  park,
  postpone,
  type Step,
  type Submission,
  settleWindow,
} from './submission.ts';

/**
 * Most time one POST may take, in milliseconds. Afterwards its outcome counts as unknown, and a service that commits still
 * later would be posted to twice: rather wait long for an answer than guess early.
 */
const postTimeout = 30_000;

export interface AdvancePorts {
  readonly clientFor: (seller: Seller) => ReferralClient;
  readonly isTaken: Store['isTaken'];
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
}

/**
 * Takes a submission one step further. `save` is called before a request leaves and must have stored the value when it
 * resolves; false means that somebody else works on it, and nothing is sent. Never throws for what the service answers.
 */
export const advance = async (
  submission: Submission,
  ports: AdvancePorts,
  save: (submission: Submission) => Promise<boolean>,
): Promise<Submission> => {
  const step = currentStep(submission);
  if (!step) return submission;
  if (step.state === 'sent') return resolveUnknown(submission, step, ports);
  if (step.leg === 'connected' && engagementOf(submission) === '') {
    return park(submission, { kind: 'code', code: 'unexpected' }, ports.newId());
  }
  const sent = { ...markSent(submission, ports.now()), dueAt: ports.now() + settleWindow };
  if (!(await save(sent))) return submission;
  try {
    const body = legBody(sent, step.leg);
    const options = { requestId: step.requestId, attempts: 1, timeout: postTimeout };
    const referral = await ports.clientFor(submission.seller).create(body, options);
    return markDone(sent, created(referral), ports.now());
  } catch (error) {
    return afterFailure(sent, error, ports);
  }
};

const resolveUnknown = async (
  submission: Submission,
  step: Extract<Step, { state: 'sent' }>,
  ports: AdvancePorts,
): Promise<Submission> => {
  try {
    const client = ports.clientFor(submission.seller);
    const body = legBody(submission, step.leg);
    const hasSibling = step.leg === 'own' && submission.draft.type === 'Shared';
    const sibling = hasSibling ? legBody(submission, 'connected') : undefined;
    const finding = await lookUp(client, step, body, sibling, (id) =>
      ports.isTaken(submission.seller.organizationId, id, submission.id),
    );
    switch (finding.outcome) {
      case 'found':
        return markDone(submission, created(finding.referral), ports.now());
      case 'absent':
        return markAbsent(submission, ports.now());
      case 'unclear':
        return park(submission, { kind: 'code', code: 'unclear' }, ports.newId());
      default:
        return finding satisfies never;
    }
  } catch (error) {
    const problem = definiteProblem(error);
    if (problem?.kind === 'code' && (problem.code === 'forbidden' || problem.code === 'unauthorized')) {
      return { ...park(submission, problem, ports.newId()), steps: submission.steps };
    }
    return leaveOpen(submission, ports.now() + delayAfter(submission, error, ports));
  }
};

const afterFailure = (sent: Submission, error: unknown, ports: AdvancePorts): Submission => {
  const delay = delayAfter(sent, error, ports);
  if (isThrottled(error)) return postpone(sent, ports.now() + delay);
  // Without a status the connection was refused: nothing was sent. A 503 may have been said after the work was done.
  if (isUnavailable(error) && error.status === undefined) return postpone(sent, ports.now() + delay);
  if (isUnavailable(error) || isOutcomeUnknown(error)) {
    return leaveOpen(sent, ports.now() + Math.max(delay, settleWindow));
  }
  const problem = definiteProblem(error);
  return problem ? park(sent, problem, ports.newId()) : leaveOpen(sent, ports.now() + Math.max(delay, settleWindow));
};

/** What a definite refusal of the service means for the seller; undefined when the outcome is open. */
const definiteProblem = (error: unknown): Problem | undefined => {
  if (isInvalidRequest(error)) {
    return error.path ? { kind: 'field', issue: issue(error.path, 'refused') } : { kind: 'code', code: 'refused' };
  }
  if (isNotFound(error) || isConflict(error)) return { kind: 'code', code: 'refused' };
  if (isForbidden(error)) return { kind: 'code', code: 'forbidden' };
  if (isUnauthorized(error)) return { kind: 'code', code: 'unauthorized' };
  return undefined;
};

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
