import { z } from 'zod';
import type { Submission } from '../outbox/submission.ts';
import type { Figures, StoredSubmission } from './operator-store.ts';
import { submissionFromBody } from './stored-values.ts';

/** What no submission stands before. */
export const beforeAll = { createdAt: 0, id: '' } as const;

/** What is read of a row, under the names of `submissionRow`. */
export const selected = 'id, organization_id, tenant_id, user_id, state, created_at, due_at, lease_until, body';

const submissionRow = z
  .object({
    id: z.string(),
    organization_id: z.string(),
    tenant_id: z.string(),
    user_id: z.string(),
    state: z.enum(['open', 'done', 'parked']),
    created_at: z.number(),
    due_at: z.number(),
    lease_until: z.number(),
    body: z.string(),
  })
  .transform(
    (row): StoredSubmission => ({
      id: row.id,
      organizationId: row.organization_id,
      tenantId: row.tenant_id,
      userId: row.user_id,
      state: row.state,
      createdAt: row.created_at,
      dueAt: row.due_at,
      leaseUntil: row.lease_until,
      submission: readable(row.body),
      body: row.body,
    }),
  );

const readable = (body: string): Submission | undefined => {
  try {
    return submissionFromBody(body);
  } catch {
    return undefined;
  }
};

export const submissionFromRow = (row: unknown): StoredSubmission => submissionRow.parse(row);

/** Takes the two limits of `StuckLimits` in place of `$1` and `$2`. */
export const figuresOf = (dueBefore: string, createdBefore: string): string => `
  select count(*) filter (where state = 'open') as open,
    count(*) filter (where state = 'parked') as parked,
    count(*) filter (where state = 'open' and (due_at <= ${dueBefore} or created_at <= ${createdBefore}))
      as stuck,
    min(case when state = 'open' then created_at end) as oldest_open_at
  from submissions where state <> 'done'`;

const figuresRow = z
  .object({ open: z.number(), parked: z.number(), stuck: z.number(), oldest_open_at: z.number().nullable() })
  .transform(({ oldest_open_at: oldest, ...counts }): Figures => ({ ...counts, oldestOpenAt: oldest ?? undefined }));

export const figuresFromRow = (row: unknown): Figures => figuresRow.parse(row);

/** Each step finds the next organisation by the index, so that the number of submissions does not matter. */
export const organizations = `
  with recursive organizations (id) as (
    select min(organization_id) from submissions
    union all
    select (select min(organization_id) from submissions where organization_id > organizations.id)
    from organizations where organizations.id is not null
  )
  select id from organizations where id is not null`;

const organizationRow = z.object({ id: z.string() }).transform(({ id }) => id);

export const organizationFromRow = (row: unknown): string => organizationRow.parse(row);
