import type { Submission } from '../outbox/submission.ts';
import { idsOf, type Statements } from './sqlite-statements.ts';
import type { Transaction } from './sqlite-database.ts';
import { type Claimed, ReferralTaken, type Store } from './store.ts';
import { submissionFromBody } from './stored-values.ts';

type Row = Readonly<Record<string, unknown>>;

export const outboxMethods = (
  sql: Statements,
  transaction: Transaction,
): Pick<
  Store,
  'claimDue' | 'claim' | 'saveClaimed' | 'extendLease' | 'release' | 'nextDue' | 'isTaken' | 'markShown'
> => {
  const lease = (find: () => Row | undefined, token: string, until: number): Row | undefined =>
    transaction(() => {
      const row = find();
      if (row) sql.lease.run(token, until, String(row['id']));
      return row;
    });
  return {
    claimDue: async (organizationId, now, token, until) => {
      const row = lease(() => sql.due.get(organizationId, now), token, until);
      try {
        return row && claimedFrom(row, token);
      } catch (error) {
        sql.setAside.run(String(row?.['id']), token);
        throw error;
      }
    },
    claim: async (organizationId, submissionId, now, token, until) => {
      const row = lease(() => sql.claimable.get(organizationId, submissionId, now), token, until);
      return row && claimedFrom(row, token);
    },
    saveClaimed: async ({ submissionId, token }, submission) =>
      transaction(() => {
        const { state, revision, dueAt } = submission;
        const { changes } = sql.saveClaimed.run(
          state,
          JSON.stringify(submission),
          revision,
          dueAt,
          submissionId,
          token,
          revision,
        );
        if (changes > 0) saveCreated(sql, submission);
        return changes > 0;
      }),
    extendLease: async ({ submissionId, token }, until) => sql.extendLease.run(until, submissionId, token).changes > 0,
    release: async ({ submissionId, token }) => {
      sql.release.run(submissionId, token);
    },
    nextDue: async () => {
      const row = sql.nextDue.get();
      return row && { at: Number(row['claimable_at']), organizationId: String(row['organization_id']) };
    },
    isTaken: async (organizationId, referralId, submissionId) =>
      sql.taken.get(organizationId, referralId, submissionId) !== undefined,
    markShown: async (submissionId, revision) => {
      sql.markShown.run(revision, submissionId);
    },
  };
};

const claimedFrom = (row: Row, token: string): Claimed => {
  const submission = submissionFromBody(row['body']);
  return { submission, lease: { submissionId: submission.id, token } };
};

const saveCreated = (sql: Statements, { id, seller, steps }: Submission): void => {
  const [tenantId, organizationId, userId] = idsOf(seller);
  for (const step of steps) {
    if (step.state !== 'done') continue;
    const { changes } = sql.saveCreated.run(organizationId, step.referral.id, tenantId, userId, id, step.leg);
    if (changes === 0) throw new ReferralTaken('another submission has this referral');
  }
};
