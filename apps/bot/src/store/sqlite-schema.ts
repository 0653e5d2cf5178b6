import type { DatabaseSync } from 'node:sqlite';

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
    step integer not null,
    answers text not null,
    issues text not null,
    updated_at integer not null
  ) strict, without rowid;
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
    due_at integer not null,
    lease_token text,
    lease_until integer not null default 0
  ) strict, without rowid;
  create index submissions_due on submissions (due_at) where state = 'open' or shown_revision < revision;

  create table created_referrals (
    referral_id text primary key,
    tenant_id text not null,
    user_id text not null,
    submission_id text not null references submissions (id),
    leg text not null
  ) strict, without rowid;

  create table sellers (
    tenant_id text not null,
    user_id text not null,
    profile text,
    greeted_at integer,
    primary key (tenant_id, user_id)
  ) strict, without rowid;
  `,
  (organization) => `
  alter table drafts add column organization_id text not null default '';
  update drafts set organization_id = ${organization};
  drop index drafts_of_seller;
  create index drafts_of_seller on drafts (tenant_id, organization_id, user_id, state, updated_at desc);

  alter table submissions add column organization_id text not null default '';
  alter table submissions add column created_at integer not null default 0;
  alter table submissions add column claimable_at integer generated always as (max(due_at, lease_until)) virtual;
  update submissions set organization_id = ${organization}, created_at = due_at;
  update submissions set body = json_set(body, '$.seller.organizationId', organization_id, '$.createdAt', created_at);
  drop index submissions_due;
  create index submissions_claimable on submissions (claimable_at) where state = 'open' or shown_revision < revision;
  create index submissions_claimable_of_organization on submissions (organization_id, claimable_at)
    where state = 'open' or shown_revision < revision;
  create index submissions_by_state on submissions (organization_id, state, created_at, id);

  create table referrals_of_organizations (
    organization_id text not null,
    referral_id text not null,
    tenant_id text not null,
    user_id text not null,
    submission_id text not null references submissions (id),
    leg text not null,
    primary key (organization_id, referral_id)
  ) strict, without rowid;
  insert into referrals_of_organizations
    select ${organization}, referral_id, tenant_id, user_id, submission_id, leg from created_referrals;
  drop table created_referrals;
  alter table referrals_of_organizations rename to created_referrals;

  create table sellers_of_organizations (
    tenant_id text not null,
    organization_id text not null,
    user_id text not null,
    profile text,
    greeted_at integer,
    primary key (tenant_id, organization_id, user_id)
  ) strict, without rowid;
  insert into sellers_of_organizations select tenant_id, ${organization}, user_id, profile, greeted_at from sellers;
  drop table sellers;
  alter table sellers_of_organizations rename to sellers;

  create table lanes (
    tenant_id text not null,
    organization_id text not null,
    name text not null,
    state text not null,
    primary key (tenant_id, organization_id, name)
  ) strict, without rowid;
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
  ) strict, without rowid;
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
  ) strict, without rowid;
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
    asked_at integer not null,
    primary key (tenant_id, organization_id, user_id)
  ) strict, without rowid;
  `,
  () => `
  alter table lanes add column used_until integer not null default 0;
  update lanes set used_until = unixepoch() * 1000;
  create index lanes_used on lanes (used_until);
  create index pending_reads_asked on pending_reads (asked_at);
  `,
];

/** The version this program works with. */
export const newestVersion = migrations.length;

export const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0);

/** Throws when the database is newer than this program. */
export const refuseNewer = (database: DatabaseSync): void => {
  const version = versionOf(database);
  if (version <= newestVersion) return;
  throw new Error(`the database is of version ${version}, this program knows ${newestVersion}: use a newer program`);
};

/**
 * Brings the database to the newest version; each step is one transaction. What older versions stored belongs to the given
 * organisation, or where there is none to that of its tenant's own name. Throws when the database is newer than this program.
 */
export const migrate = (database: DatabaseSync, organizationId: string | undefined): void => {
  refuseNewer(database);
  const version = versionOf(database);
  const organization = organizationId === undefined ? 'tenant_id' : `'${organizationId.replaceAll("'", "''")}'`;
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    database.exec('begin immediate');
    database.exec(statements(organization));
    database.exec(`pragma user_version = ${index + 1}`);
    database.exec('commit');
  }
};
