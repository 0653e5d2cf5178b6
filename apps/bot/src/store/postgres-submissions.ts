import { sql } from 'kysely';
import { type BodyRow, ofSeller, type Run } from './postgres-database.ts';
import type { Store } from './store.ts';
import { draftFromRow, submissionFromBody } from './stored-values.ts';

export const submissionMethods = (
  run: Run,
): Pick<Store, 'submit' | 'submission' | 'submissionOfDraft' | 'reviveSubmission' | 'reopenDraft'> => {
  const submissionOfDraft: Store['submissionOfDraft'] = async (seller, draftId) => {
    const [row] = await run(sql<BodyRow>`
      select body from submissions where ${ofSeller(seller)} and draft_id = ${draftId}`);
    return row && submissionFromBody(row.body);
  };
  return {
    submit: async (submission, profile, lease) => {
      const { id, draftId, seller, state, revision, createdAt, dueAt } = submission;
      const { tenantId, organizationId, userId } = seller;
      // The unique draft decides who is first. Whoever is not waits here for the first one, and finds its submission below.
      const stored = await run(sql`
        with stored as (
          insert into submissions
            (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, created_at, due_at, lease_token,
              lease_until)
          select ${id}, drafts.id, tenant_id, organization_id, user_id, ${state}, ${JSON.stringify(submission)},
            ${revision}::integer, ${createdAt}::bigint, ${dueAt}::bigint, ${lease.token}, ${lease.until}::bigint
          from drafts where ${ofSeller(seller)} and id = ${draftId} and state <> 'discarded'
          for update
          on conflict (draft_id) do nothing
          returning draft_id
        ), submitted as (
          update drafts set state = 'submitted' where id in (select draft_id from stored)
        ), remembered as (
          insert into sellers (tenant_id, organization_id, user_id, profile)
          select ${tenantId}, ${organizationId}, ${userId}, ${JSON.stringify(profile)} from stored
          on conflict (tenant_id, organization_id, user_id) do update set profile = excluded.profile
        )
        select draft_id from stored`);
      if (stored.length > 0) return { submission, lease: { submissionId: id, token: lease.token } };
      const standing = await submissionOfDraft(seller, draftId);
      return standing && { submission: standing };
    },
    submission: async (seller, id) => {
      const [row] = await run(sql<BodyRow>`select body from submissions where ${ofSeller(seller)} and id = ${id}`);
      return row && submissionFromBody(row.body);
    },
    submissionOfDraft,
    reviveSubmission: async (submission, expectedRevision) => {
      const { id, draftId, seller, state, revision, dueAt } = submission;
      const revived = await run(sql`
        with revived as (
          update submissions
          set state = ${state}, body = ${JSON.stringify(submission)}, revision = ${revision}, due_at = ${dueAt}
          where ${ofSeller(seller)} and id = ${id} and state = 'parked' and revision = ${expectedRevision}
          returning id
        ), submitted as (
          update drafts set state = 'submitted'
          where ${ofSeller(seller)} and id = ${draftId} and exists (select 1 from revived)
        )
        select id from revived`);
      return revived.length > 0;
    },
    reopenDraft: async ({ draftId, seller }, step, issues, now) => {
      const [row] = await run(sql`
        update drafts set state = 'open', step = ${step}, issues = ${JSON.stringify(issues)},
          updated_at = greatest(updated_at + 1, ${now})
        where ${ofSeller(seller)} and id = ${draftId}
        returning *`);
      return row === undefined ? undefined : draftFromRow(row);
    },
  };
};
