import { sql } from 'kysely';
import type { Run } from './postgres-database.ts';
import type { Store } from './store.ts';
import { draftFromRow, profileFromColumn } from './stored-values.ts';

export const draftMethods = (run: Run): Pick<Store, 'saveDraft' | 'draft' | 'openDrafts'> => ({
  saveDraft: async ({ id, seller: { tenantId, userId }, state, step, answers, issues, updatedAt }) => {
    await run(sql`
      insert into drafts (id, tenant_id, user_id, state, step, answers, issues, updated_at)
      values (${id}, ${tenantId}, ${userId}, ${state}, ${step}, ${JSON.stringify(answers)}, ${JSON.stringify(issues)},
        ${updatedAt})
      on conflict (id) do update set state = excluded.state, step = excluded.step, answers = excluded.answers,
        issues = excluded.issues, updated_at = excluded.updated_at
      where drafts.tenant_id = excluded.tenant_id and drafts.user_id = excluded.user_id and drafts.state <> 'submitted'`);
  },
  draft: async ({ tenantId, userId }, id) => {
    const [row] = await run(sql`
      select * from drafts where id = ${id} and tenant_id = ${tenantId} and user_id = ${userId}`);
    return row === undefined ? undefined : draftFromRow(row);
  },
  openDrafts: async ({ tenantId, userId }, limit) => {
    const rows = await run(sql`
      select * from drafts where tenant_id = ${tenantId} and user_id = ${userId} and state = 'open'
      order by updated_at desc limit ${limit}`);
    return rows.map((row) => draftFromRow(row));
  },
});

export const sellerMethods = (run: Run): Pick<Store, 'profile' | 'saveProfile' | 'greetOnce'> => ({
  profile: async ({ tenantId, userId }) => {
    const [row] = await run(sql<{ profile: unknown }>`
      select profile from sellers where tenant_id = ${tenantId} and user_id = ${userId}`);
    return profileFromColumn(row?.profile);
  },
  saveProfile: async ({ tenantId, userId }, profile) => {
    await run(sql`
      insert into sellers (tenant_id, user_id, profile) values (${tenantId}, ${userId}, ${JSON.stringify(profile)})
      on conflict (tenant_id, user_id) do update set profile = excluded.profile`);
  },
  greetOnce: async ({ tenantId, userId }, now) => {
    const greeted = await run(sql`
      insert into sellers (tenant_id, user_id, greeted_at) values (${tenantId}, ${userId}, ${now})
      on conflict (tenant_id, user_id) do update set greeted_at = excluded.greeted_at
      where sellers.greeted_at is null
      returning 1 as done`);
    return greeted.length > 0;
  },
});
