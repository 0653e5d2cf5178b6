import { type Kysely, sql } from 'kysely';
import { inPlainWords } from './postgres-faults.ts';

/**
 * Each entry brings the database from the version of its index to the next. Entries are never changed, only added.
 * `organization` is an expression for the organisation of rows that were stored before organisations were.
 */
export const migrations: readonly ((organization: string) => string)[] = [
  () => `
  create table drafts (
    id text primary key,
    tenant_id text not null,
    user_id text not null,
    state text not null check (state in ('open', 'submitted', 'discarded')),
    step smallint not null,
    answers text not null,
    issues text not null,
    updated_at bigint not null
  );
  create index drafts_of_seller on drafts (tenant_id, user_id, state, updated_at desc);

  create table submissions (
    id text primary key,
    draft_id text not null unique references drafts (id),
    tenant_id text not null,
    user_id text not null,
    state text not null check (state in ('open', 'done', 'parked')),
    body text not null,
    revision integer not null,
    shown_revision integer not null default 0,
    due_at bigint not null,
    lease_token text,
    lease_until bigint not null default 0
  );
  create index submissions_due on submissions (due_at) where state = 'open' or shown_revision < revision;

  create table created_referrals (
    referral_id text primary key,
    tenant_id text not null,
    user_id text not null,
    submission_id text not null references submissions (id),
    leg text not null
  );

  create table sellers (
    tenant_id text not null,
    user_id text not null,
    profile text,
    greeted_at bigint,
    primary key (tenant_id, user_id)
  );
  `,
  (organization) => `
  alter table drafts add column organization_id text;
  update drafts set organization_id = ${organization};
  alter table drafts alter column organization_id set not null;
  drop index drafts_of_seller;
  create index drafts_of_seller on drafts (tenant_id, organization_id, user_id, state, updated_at desc);

  alter table submissions add column organization_id text, add column created_at bigint,
    add column claimable_at bigint generated always as (greatest(due_at, lease_until)) stored;
  update submissions set organization_id = ${organization}, created_at = due_at;
  update submissions set body = jsonb_set(
    jsonb_set(body::jsonb, '{seller,organizationId}', to_jsonb(organization_id)), '{createdAt}', to_jsonb(created_at))::text;
  alter table submissions alter column organization_id set not null, alter column created_at set not null;
  drop index submissions_due;
  create index submissions_claimable on submissions (claimable_at) where state = 'open' or shown_revision < revision;
  create index submissions_claimable_of_organization on submissions (organization_id, claimable_at)
    where state = 'open' or shown_revision < revision;
  create index submissions_by_state on submissions (organization_id, state, created_at, id);

  alter table created_referrals add column organization_id text;
  update created_referrals set organization_id = ${organization};
  alter table created_referrals drop constraint created_referrals_pkey,
    add primary key (organization_id, referral_id);

  alter table sellers add column organization_id text;
  update sellers set organization_id = ${organization};
  alter table sellers drop constraint sellers_pkey, add primary key (tenant_id, organization_id, user_id);

  create table turns (
    tenant_id text not null,
    organization_id text not null,
    user_id text not null,
    id text not null,
    until bigint not null,
    answer text,
    primary key (tenant_id, organization_id, user_id, id)
  );
  create index turns_over on turns (until);

  create table lanes (
    tenant_id text not null,
    organization_id text not null,
    name text not null,
    state text not null,
    primary key (tenant_id, organization_id, name)
  );
  `,
  () => `
  create index submissions_unfinished on submissions (state, created_at) where state <> 'done';
  `,
  () => `
  create table sign_ins (
    tenant_id text not null,
    organization_id text not null,
    user_id text not null,
    channel_user_id text not null,
    state text not null check (state in ('signed-in', 'signed-out')),
    primary key (tenant_id, organization_id, user_id)
  );
  create index submissions_parked_of_seller on submissions (tenant_id, organization_id, user_id, created_at)
    where state = 'parked';
  `,
  () => `
  alter table sellers add column language text;
  `,
  () => `
  create table left_conversations (
    tenant_id text not null,
    organization_id text not null,
    conversation_id text not null,
    primary key (tenant_id, organization_id, conversation_id)
  );
  `,
  () => `
  alter table drafts add column guessed text not null default '[]';
  `,
  () => `
  create table pending_reads (
    tenant_id text not null,
    organization_id text not null,
    user_id text not null,
    referral_id text,
    asked_at bigint not null,
    primary key (tenant_id, organization_id, user_id)
  );
  `,
  () => `
  alter table lanes add column used_until bigint not null default 0;
  update lanes set used_until = extract(epoch from now())::bigint * 1000;
  create index lanes_used on lanes (used_until);
  create index pending_reads_asked on pending_reads (asked_at);
  `,
];

/** The version this program works with. */
export const newestVersion = migrations.length;

/** Any number that nothing else in the database locks by. */
const migrationLock = 7_267_355;

/**
 * Brings the database to the newest version in one transaction. Of many programs that start at once one does the work and
 * the others wait for it. What older versions stored belongs to the given organisation, or where there is none to that of its
 * tenant's own name. Rejects in plain words, also when the database is newer than this program.
 */
export const migrate = async (database: Kysely<unknown>, organizationId: string | undefined): Promise<void> => {
  const organization = organizationId === undefined ? 'tenant_id' : `'${organizationId.replaceAll("'", "''")}'`;
  const migration = (transaction: Kysely<unknown>) => migrateAlone(transaction, organization);
  const version = await database.transaction().execute(migration).catch(inPlainWords);
  if (version > newestVersion) {
    throw new Error(`the database is of version ${version}, this program knows ${newestVersion}: use a newer program`);
  }
};

/** Gives the version that was found. */
const migrateAlone = async (transaction: Kysely<unknown>, organization: string): Promise<number> => {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
  await sql`create table if not exists schema_version (version integer not null)`.execute(transaction);
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(transaction);
  const version = rows[0]?.version ?? 0;
  if (version >= newestVersion) return version;
  for (const statements of migrations.slice(version)) await sql.raw(statements(organization)).execute(transaction);
  await sql`delete from schema_version`.execute(transaction);
  await sql`insert into schema_version (version) values (${newestVersion})`.execute(transaction);
  return version;
};
