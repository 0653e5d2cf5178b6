import { sql } from 'kysely';
import { ofSeller, type Run } from './postgres-database.ts';
import type { Store } from './store.ts';
import { draftFromRow, languageFromColumn, profileFromColumn } from './stored-values.ts';

export const draftMethods = (run: Run): Pick<Store, 'saveDraft' | 'draft' | 'openDrafts'> => ({
  saveDraft: async ({ id, seller, state, step, answers, issues, guessed, updatedAt }, readAt = updatedAt) => {
    const { tenantId, organizationId, userId } = seller;
    const saved = await run(sql`
      insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, guessed, updated_at)
      values (${id}, ${tenantId}, ${organizationId}, ${userId}, ${state}, ${step}, ${JSON.stringify(answers)},
        ${JSON.stringify(issues)}, ${JSON.stringify(guessed)}, ${updatedAt})
      on conflict (id) do update set state = excluded.state, step = excluded.step, answers = excluded.answers,
        issues = excluded.issues, guessed = excluded.guessed, updated_at = excluded.updated_at
      where drafts.tenant_id = excluded.tenant_id and drafts.organization_id = excluded.organization_id
        and drafts.user_id = excluded.user_id and drafts.state <> 'submitted'
        and drafts.updated_at <= ${readAt}
      returning 1 as done`);
    return saved.length > 0;
  },
  draft: async (seller, id) => {
    const [row] = await run(sql`select * from drafts where ${ofSeller(seller)} and id = ${id}`);
    return row === undefined ? undefined : draftFromRow(row);
  },
  openDrafts: async (seller, limit) => {
    const rows = await run(sql`
      select * from drafts where ${ofSeller(seller)} and state = 'open' order by updated_at desc limit ${limit}`);
    return rows.map((row) => draftFromRow(row));
  },
});

export const sellerMethods = (
  run: Run,
): Pick<Store, 'profile' | 'saveProfile' | 'language' | 'saveLanguage' | 'greetOnce'> => ({
  profile: async (seller) => {
    const [row] = await run(sql<{ profile: unknown }>`select profile from sellers where ${ofSeller(seller)}`);
    return profileFromColumn(row?.profile);
  },
  saveProfile: async ({ tenantId, organizationId, userId }, profile) => {
    await run(sql`
      insert into sellers (tenant_id, organization_id, user_id, profile)
      values (${tenantId}, ${organizationId}, ${userId}, ${JSON.stringify(profile)})
      on conflict (tenant_id, organization_id, user_id) do update set profile = excluded.profile`);
  },
  language: async (seller) => {
    const [row] = await run(sql<{ language: unknown }>`select language from sellers where ${ofSeller(seller)}`);
    return languageFromColumn(row?.language);
  },
  saveLanguage: async ({ tenantId, organizationId, userId }, language) => {
    await run(sql`
      insert into sellers (tenant_id, organization_id, user_id, language)
      values (${tenantId}, ${organizationId}, ${userId}, ${language ?? null})
      on conflict (tenant_id, organization_id, user_id) do update set language = excluded.language`);
  },
  greetOnce: async ({ tenantId, organizationId, userId }, now) => {
    const greeted = await run(sql`
      insert into sellers (tenant_id, organization_id, user_id, greeted_at)
      values (${tenantId}, ${organizationId}, ${userId}, ${now})
      on conflict (tenant_id, organization_id, user_id) do update set greeted_at = excluded.greeted_at
      where sellers.greeted_at is null
      returning 1 as done`);
    return greeted.length > 0;
  },
});
