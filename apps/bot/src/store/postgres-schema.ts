import { type Kysely, sql } from 'kysely';
import { inPlainWords } from './postgres-faults.ts';

/** Each entry brings the database from the version of its index to the next. Entries are never changed, only added. */
const migrations: readonly string[] = [
  `
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
  `
  create index submissions_of_organization on submissions (tenant_id, state, id);
  create index submissions_unfinished on submissions (state, due_at) where state <> 'done';
  `,
];

/** The version this program works with. */
export const newestVersion = migrations.length;

/** Any number that nothing else in the database locks by. */
const migrationLock = 7_267_355;

/**
 * Brings the database to the newest version in one transaction. Of many programs that start at once one does the work and
 * the others wait for it. Rejects in plain words, also when the database is newer than this program.
 */
export const migrate = async (database: Kysely<unknown>): Promise<void> => {
  const version = await database.transaction().execute(migrateAlone).catch(inPlainWords);
  if (version > newestVersion) {
    throw new Error(`the database is of version ${version}, this program knows ${newestVersion}: use a newer program`);
  }
};

/** Gives the version that was found. */
const migrateAlone = async (transaction: Kysely<unknown>): Promise<number> => {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
  await sql`create table if not exists schema_version (version integer not null)`.execute(transaction);
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(transaction);
  const version = rows[0]?.version ?? 0;
  if (version >= newestVersion) return version;
  for (const statements of migrations.slice(version)) await sql.raw(statements).execute(transaction);
  await sql`delete from schema_version`.execute(transaction);
  await sql`insert into schema_version (version) values (${newestVersion})`.execute(transaction);
  return version;
};
