import { sql } from 'kysely';
import type { Submission } from '../outbox/submission.ts';
import type { BodyRow, Run } from './postgres-database.ts';
import { type Claimed, ReferralTaken, type Store } from './store.ts';
import { submissionFromBody } from './stored-values.ts';

const uniqueViolation = '23505';

export const outboxMethods = (
  run: Run,
): Pick<
  Store,
  'claimDue' | 'claim' | 'saveClaimed' | 'extendLease' | 'release' | 'nextDue' | 'isTaken' | 'markShown'
> => ({
  claimDue: async (organizationId, now, token, until) => {
    // Rows that others are just claiming are skipped, so no worker waits for another and none takes the same row.
    const [row] = await run(sql<BodyRow & { readonly id: string }>`
      with next as materialized (
        select id from submissions
        where organization_id = ${organizationId} and (state = 'open' or shown_revision < revision)
          and claimable_at <= ${now}
        order by claimable_at limit 1
        for update skip locked
      )
      update submissions set lease_token = ${token}, lease_until = ${until}
      from next where submissions.id = next.id
      returning submissions.id, body`);
    try {
      return row && claimed(row, token);
    } catch (error) {
      await run(sql`
        update submissions set state = 'parked', shown_revision = revision, lease_token = null, lease_until = 0
        where id = ${row?.id} and lease_token = ${token}`);
      throw error;
    }
  },
  claim: async (organizationId, submissionId, now, token, until) => {
    const [row] = await run(sql<BodyRow>`
      update submissions set lease_token = ${token}, lease_until = ${until}
      where organization_id = ${organizationId} and id = ${submissionId} and (state = 'open' or shown_revision < revision) and lease_until <= ${now}
      returning body`);
    return row && claimed(row, token);
  },
  saveClaimed: async (lease, submission) => {
    const { state, revision, dueAt } = submission;
    const created = createdBy(submission);
    const saved = await run(sql`
      with saved as (
        update submissions
        set state = ${state}, body = ${JSON.stringify(submission)}, revision = ${revision}, due_at = ${dueAt}
        where id = ${lease.submissionId} and lease_token = ${lease.token} and revision <= ${revision}
        returning id, tenant_id, organization_id, user_id
      ), created as (
        insert into created_referrals (organization_id, referral_id, tenant_id, user_id, submission_id, leg)
        select organization_id, referral.id, tenant_id, user_id, saved.id, referral.leg
        from saved, unnest(${created.ids}::text[], ${created.legs}::text[]) as referral (id, leg)
        where not exists (
          select 1 from created_referrals as known
          where known.organization_id = saved.organization_id and known.referral_id = referral.id
            and known.submission_id = saved.id
        )
      )
      select id from saved`).catch(taken);
    return saved.length > 0;
  },
  extendLease: async (lease, until) => {
    const extended = await run(sql`
      update submissions set lease_until = ${until}
      where id = ${lease.submissionId} and lease_token = ${lease.token} returning id`);
    return extended.length > 0;
  },
  release: async (lease) => {
    await run(sql`
      update submissions set lease_token = null, lease_until = 0
      where id = ${lease.submissionId} and lease_token = ${lease.token}`);
  },
  nextDue: async () => {
    const [row] = await run(sql<{ at: number; organization_id: string }>`
      select claimable_at as at, organization_id from submissions where state = 'open' or shown_revision < revision
      order by claimable_at limit 1`);
    return row && { at: row.at, organizationId: row.organization_id };
  },
  isTaken: async (organizationId, referralId, submissionId) => {
    const taken = await run(sql`
      select 1 as taken from created_referrals
      where organization_id = ${organizationId} and referral_id = ${referralId} and submission_id <> ${submissionId}`);
    return taken.length > 0;
  },
  markShown: async (submissionId, revision) => {
    await run(sql`
      update submissions set shown_revision = greatest(shown_revision, ${revision}) where id = ${submissionId}`);
  },
});

/** A referral has one row, so the second submission that comes to it violates the key, and nothing of its save stays. */
const taken = (error: unknown): never => {
  const isTaken = error instanceof Error && 'code' in error && error.code === uniqueViolation;
  throw isTaken ? new ReferralTaken('another submission has this referral', { cause: error }) : error;
};

const claimed = ({ body }: BodyRow, token: string): Claimed => {
  const submission = submissionFromBody(body);
  return { submission, lease: { submissionId: submission.id, token } };
};

const createdBy = ({ steps }: Submission) => {
  const done = steps.filter((step) => step.state === 'done');
  return { ids: done.map(({ referral }) => referral.id), legs: done.map(({ leg }) => leg) };
};
