import type { DatabaseSync } from 'node:sqlite';

/** Each entry brings the database from the version of its index to the next. Entries are never changed, only added. */
const migrations: readonly string[] = [
  `
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
  `
  create index submissions_of_organization on submissions (tenant_id, state, id);
  create index submissions_unfinished on submissions (state, due_at) where state <> 'done';
  `,
];

/** The version this program works with. */
export const newestVersion = migrations.length;

export const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0);

/** Brings the database to the newest version; each step is one transaction. Throws when it is newer than this program. */
export const migrate = (database: DatabaseSync): void => {
  const version = versionOf(database);
  if (version > newestVersion) {
    throw new Error(`the database is of version ${version}, this program knows ${newestVersion}: use a newer program`);
  }
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    database.exec('begin immediate');
    database.exec(statements);
    database.exec(`pragma user_version = ${index + 1}`);
    database.exec('commit');
  }
};
