import { idsOf, type Statements } from './sqlite-statements.ts';
import type { Transaction } from './sqlite-database.ts';
import type { Store } from './store.ts';
import { draftFromRow, submissionFromBody } from './stored-values.ts';

export const submissionMethods = (
  sql: Statements,
  transaction: Transaction,
): Pick<Store, 'submit' | 'submission' | 'submissionOfDraft' | 'reviveSubmission' | 'reopenDraft'> => ({
  submit: async (submission, profile, lease) =>
    transaction(() => {
      const { id, draftId, seller, state, revision, createdAt, dueAt } = submission;
      const ids = idsOf(seller);
      const standing = sql.submissionOfDraft.get(...ids, draftId);
      if (standing) return { submission: submissionFromBody(standing['body']) };
      if (sql.submitDraft.run(...ids, draftId).changes === 0) return undefined;
      const body = JSON.stringify(submission);
      const times = [createdAt, dueAt] as const;
      sql.insertSubmission.run(id, draftId, ...ids, state, body, revision, ...times, lease.token, lease.until);
      sql.saveProfile.run(...ids, JSON.stringify(profile));
      return { submission, lease: { submissionId: id, token: lease.token } };
    }),
  submission: async (seller, id) => {
    const row = sql.submission.get(...idsOf(seller), id);
    return row && submissionFromBody(row['body']);
  },
  submissionOfDraft: async (seller, draftId) => {
    const row = sql.submissionOfDraft.get(...idsOf(seller), draftId);
    return row && submissionFromBody(row['body']);
  },
  reviveSubmission: async (submission, expectedRevision) =>
    transaction(() => {
      const { id, draftId, seller, state, revision, dueAt } = submission;
      const ids = idsOf(seller);
      const body = JSON.stringify(submission);
      const { changes } = sql.reviveSubmission.run(state, body, revision, dueAt, ...ids, id, expectedRevision);
      if (changes > 0) sql.setDraftState.run('submitted', ...ids, draftId);
      return changes > 0;
    }),
  reopenDraft: async ({ draftId, seller }, step, issues, now) =>
    transaction(() => {
      const ids = idsOf(seller);
      sql.reopenDraft.run(step, JSON.stringify(issues), now, ...ids, draftId);
      const row = sql.draft.get(...ids, draftId);
      return row && draftFromRow(row);
    }),
});
