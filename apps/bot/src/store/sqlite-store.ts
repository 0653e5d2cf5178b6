import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Submission } from '../outbox/submission.ts';
import { hold, type Release } from './sqlite-lock.ts';
import { migrate } from './sqlite-schema.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import type { Claimed, Store } from './store.ts';
import { draftFromRow, profileFromColumn, submissionFromBody } from './stored-values.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const busyTimeout = 5_000;

/**
 * The embedded store: one SQLite file, every transaction synced to disk before it is answered. One bot holds it; the leases
 * of a bot that is gone are void as soon as the next one opens the file. Throws in plain words while another bot holds it.
 */
export const openSqliteStore = (path: string): Store => {
  if (path === ':memory:') return openHeld(path, () => {});
  mkdirSync(dirname(path), { recursive: true });
  const release = hold(path);
  try {
    return openHeld(path, release);
  } catch (error) {
    release();
    throw error;
  }
};

const openHeld = (path: string, release: Release): Store => {
  const database = openSqliteDatabase(path);
  migrate(database);
  const sql = prepareStatements(database);
  sql.releaseAll.run();

  const transaction = <Result>(work: () => Result): Result => {
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  return {
    ...draftMethods(sql),
    ...sellerMethods(sql),
    ...submissionMethods(sql, transaction),
    ...outboxMethods(sql, transaction),
    check: async () => {
      sql.check.get();
    },
    close: async () => {
      database.close();
      release();
    },
  };
};

/** A connection to a SQLite file that waits for others and syncs what it writes. */
export const openSqliteDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: busyTimeout });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  return database;
};

type Transaction = <Result>(work: () => Result) => Result;
type Methods<Names extends keyof Store> = Pick<Store, Names>;

const draftMethods = (sql: Statements): Methods<'saveDraft' | 'draft' | 'openDrafts'> => ({
  saveDraft: async ({ id, seller, state, step, answers, issues, updatedAt }) => {
    const texts = [JSON.stringify(answers), JSON.stringify(issues)] as const;
    sql.saveDraft.run(id, seller.tenantId, seller.userId, state, step, ...texts, updatedAt);
  },
  draft: async (seller, id) => {
    const row = sql.draft.get(id, seller.tenantId, seller.userId);
    return row && draftFromRow(row);
  },
  openDrafts: async (seller, limit) =>
    sql.openDrafts.all(seller.tenantId, seller.userId, limit).map((row) => draftFromRow(row)),
});

const sellerMethods = (sql: Statements): Methods<'profile' | 'saveProfile' | 'greetOnce'> => ({
  profile: async (seller) => profileFromColumn(sql.profile.get(seller.tenantId, seller.userId)?.['profile']),
  saveProfile: async (seller, profile) => {
    sql.saveProfile.run(seller.tenantId, seller.userId, JSON.stringify(profile));
  },
  greetOnce: async (seller, now) => sql.greet.run(seller.tenantId, seller.userId, now).changes > 0,
});

const submissionMethods = (
  sql: Statements,
  transaction: Transaction,
): Methods<'submit' | 'submission' | 'submissionOfDraft' | 'reviveSubmission' | 'reopenDraft'> => ({
  submit: async (submission, profile, lease) =>
    transaction(() => {
      const { id, draftId, seller, state, revision, dueAt } = submission;
      const { tenantId, userId } = seller;
      const standing = sql.submissionOfDraft.get(draftId, tenantId, userId);
      if (standing) return { submission: submissionFromBody(standing['body']) };
      if (sql.setDraftState.run('submitted', draftId, tenantId, userId).changes === 0) return undefined;
      const body = JSON.stringify(submission);
      sql.insertSubmission.run(id, draftId, tenantId, userId, state, body, revision, dueAt, lease.token, lease.until);
      sql.saveProfile.run(tenantId, userId, JSON.stringify(profile));
      return { submission, lease: { submissionId: id, token: lease.token } };
    }),
  submission: async ({ tenantId, userId }, id) => {
    const row = sql.submission.get(id, tenantId, userId);
    return row && submissionFromBody(row['body']);
  },
  submissionOfDraft: async ({ tenantId, userId }, draftId) => {
    const row = sql.submissionOfDraft.get(draftId, tenantId, userId);
    return row && submissionFromBody(row['body']);
  },
  reviveSubmission: async (submission, expectedRevision) =>
    transaction(() => {
      const { id, draftId, seller, state, revision, dueAt } = submission;
      const { tenantId, userId } = seller;
      const body = JSON.stringify(submission);
      const { changes } = sql.reviveSubmission.run(
        ...([state, body, revision, dueAt, id, tenantId, userId, expectedRevision] as const),
      );
      if (changes > 0) sql.setDraftState.run('submitted', draftId, tenantId, userId);
      return changes > 0;
    }),
  reopenDraft: async ({ draftId, seller: { tenantId, userId } }, step, issues, now) =>
    transaction(() => {
      sql.reopenDraft.run(step, JSON.stringify(issues), now, draftId, tenantId, userId);
      const row = sql.draft.get(draftId, tenantId, userId);
      return row && draftFromRow(row);
    }),
});

const outboxMethods = (
  sql: Statements,
  transaction: Transaction,
): Methods<'claimDue' | 'claim' | 'saveClaimed' | 'extendLease' | 'release' | 'nextDue' | 'isTaken' | 'markShown'> => {
  const leased = (row: Record<string, unknown> | undefined, token: string, until: number): Claimed | undefined => {
    if (!row) return undefined;
    const submission = submissionFromBody(row['body']);
    sql.lease.run(token, until, submission.id);
    return { submission, lease: { submissionId: submission.id, token } };
  };
  return {
    claimDue: async (now, token, until) => transaction(() => leased(sql.due.get(now, now), token, until)),
    claim: async (submissionId, now, token, until) =>
      transaction(() => leased(sql.claimable.get(submissionId, now), token, until)),
    saveClaimed: async (lease, submission) =>
      transaction(() => {
        const { state, revision, dueAt } = submission;
        const body = JSON.stringify(submission);
        const { changes } = sql.saveClaimed.run(state, body, revision, dueAt, lease.submissionId, lease.token);
        if (changes > 0) saveCreated(sql, submission);
        return changes > 0;
      }),
    extendLease: async (lease, until) => sql.extendLease.run(until, lease.submissionId, lease.token).changes > 0,
    release: async (lease) => {
      sql.release.run(lease.submissionId, lease.token);
    },
    nextDue: async () => {
      const due = sql.nextDue.get()?.['due'];
      return typeof due === 'number' ? due : undefined;
    },
    isTaken: async (referralId, submissionId) => sql.taken.get(referralId, submissionId) !== undefined,
    markShown: async (submissionId, revision) => {
      sql.markShown.run(revision, submissionId);
    },
  };
};

const saveCreated = (sql: Statements, { id, seller, steps }: Submission): void => {
  for (const step of steps) {
    if (step.state !== 'done') continue;
    sql.saveCreated.run(step.referral.id, seller.tenantId, seller.userId, id, step.leg);
  }
};
