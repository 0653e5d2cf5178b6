import { sql } from 'kysely';
import { type BodyRow, ofSeller, type Run } from './postgres-database.ts';
import { forgottenAtOnce, type Store } from './store.ts';
import { markOfSignIn, pendingReadFromRow, signInFromRow, submissionFromBody } from './stored-values.ts';

export const signInMethods = (
  run: Run,
): Pick<
  Store,
  'signIn' | 'saveSignIn' | 'awaitingSignIn' | 'savePendingRead' | 'takePendingRead' | 'forgetPendingReads'
> => ({
  signIn: async (seller) => {
    const [row] = await run(sql`select channel_user_id, state from sign_ins where ${ofSeller(seller)}`);
    return row === undefined ? undefined : signInFromRow(row);
  },
  saveSignIn: async ({ tenantId, organizationId, userId }, { channelUserId, state }) => {
    await run(sql`
      insert into sign_ins (tenant_id, organization_id, user_id, channel_user_id, state)
      values (${tenantId}, ${organizationId}, ${userId}, ${channelUserId}, ${state})
      on conflict (tenant_id, organization_id, user_id)
        do update set channel_user_id = excluded.channel_user_id, state = excluded.state`);
  },
  awaitingSignIn: async (seller) => {
    const rows = await run(sql<BodyRow>`
      select body from submissions
      where ${ofSeller(seller)} and state = 'parked' and strpos(body, ${markOfSignIn}) > 0
      order by created_at`);
    return rows.map(({ body }) => submissionFromBody(body));
  },
  savePendingRead: async ({ tenantId, organizationId, userId }, { referralId = null, askedAt }) => {
    await run(sql`
      insert into pending_reads (tenant_id, organization_id, user_id, referral_id, asked_at)
      values (${tenantId}, ${organizationId}, ${userId}, ${referralId}, ${askedAt})
      on conflict (tenant_id, organization_id, user_id)
        do update set referral_id = excluded.referral_id, asked_at = excluded.asked_at`);
  },
  takePendingRead: async (seller) => {
    const [row] = await run(sql`delete from pending_reads where ${ofSeller(seller)} returning referral_id, asked_at`);
    return row === undefined ? undefined : pendingReadFromRow(row);
  },
  forgetPendingReads: async (before) => {
    const forgotten = await run(sql`
      delete from pending_reads where ctid = any (array(
        select ctid from pending_reads where asked_at < ${before} order by asked_at limit ${forgottenAtOnce}
        for update skip locked
      ))
      returning 1 as done`);
    return forgotten.length === forgottenAtOnce;
  },
});
