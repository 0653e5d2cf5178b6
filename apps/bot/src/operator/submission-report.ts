import type { Submission } from '../outbox/submission.ts';
import type { StoredSubmission } from '../store/operator-store.ts';
import { isStuck } from './stuck.ts';

/** A submission as an operator sees it: nothing in it was typed by a person. */
export interface SubmissionReport {
  readonly id: string;
  readonly organizationId: string;
  readonly state: StoredSubmission['state'] | 'stuck' | 'unreadable';
  readonly reason?: string;
  /** The legs that stand, and what is known of the next one, such as `1 of 2, connected sent`. */
  readonly step?: string;
  readonly createdAt: string;
  readonly nextTry?: string;
  readonly referrals: readonly string[];
}

export const reportOf = (stored: StoredSubmission, now: number): SubmissionReport => {
  const { id, organizationId, submission, createdAt } = stored;
  if (!submission) return { id, organizationId, state: 'unreadable', createdAt: instant(createdAt), referrals: [] };
  const reason = reasonOf(submission);
  return {
    id,
    organizationId,
    state: isStuck(stored, now) ? 'stuck' : stored.state,
    ...(reason && { reason }),
    step: stepOf(submission),
    createdAt: instant(createdAt),
    ...(stored.state === 'open' && { nextTry: instant(Math.max(stored.dueAt, stored.leaseUntil)) }),
    referrals: submission.steps.flatMap((step) => (step.state === 'done' ? [step.referral.id] : [])),
  };
};

/** The same with the whole of it: who sent it and what they typed. */
export const contentOf = ({ submission, tenantId, userId, body }: StoredSubmission): object =>
  submission ? { content: submission } : { tenantId, userId, unreadable: body };

const reasonOf = ({ problem, failures }: Submission): string | undefined => {
  if (problem?.kind === 'field') return `${problem.issue.code} at ${problem.issue.path}`;
  if (problem) return problem.code;
  return failures > 0 ? `${failures} failed tries` : undefined;
};

const stepOf = ({ steps }: Submission): string => {
  const standing = steps.filter(({ state }) => state === 'done').length;
  const next = steps.find(({ state }) => state !== 'done');
  return `${standing} of ${steps.length}${next ? `, ${next.leg} ${next.state}` : ''}`;
};

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const headings = ['id', 'organization', 'state', 'reason', 'step', 'created', 'next try', 'referrals'];

/** Columns between tabs, for the eye and for `cut`. */
export const tableHead = headings.join('\t');

export const tableLine = (report: SubmissionReport): string =>
  [
    report.id,
    report.organizationId,
    report.state,
    report.reason ?? '-',
    report.step ?? '-',
    report.createdAt,
    report.nextTry ?? '-',
    report.referrals.join(' ') || '-',
  ].join('\t');
