import type { Preparing } from './sqlite-faults.ts';

/** Every statement of the SQLite engine, prepared once when the database is opened. */
export const prepareStatements = (database: Preparing) => ({
  saveDraft: database.prepare(`
    insert into drafts (id, tenant_id, user_id, state, step, answers, issues, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (id) do update set state = excluded.state, step = excluded.step, answers = excluded.answers,
      issues = excluded.issues, updated_at = excluded.updated_at
    where tenant_id = excluded.tenant_id and user_id = excluded.user_id and state <> 'submitted'`),
  draft: database.prepare('select * from drafts where id = ? and tenant_id = ? and user_id = ?'),
  openDrafts: database.prepare(`
    select * from drafts where tenant_id = ? and user_id = ? and state = 'open' order by updated_at desc limit ?`),
  setDraftState: database.prepare('update drafts set state = ? where id = ? and tenant_id = ? and user_id = ?'),
  reopenDraft: database.prepare(`
    update drafts set state = 'open', step = ?, issues = ?, updated_at = ? where id = ? and tenant_id = ? and user_id = ?`),

  profile: database.prepare('select profile from sellers where tenant_id = ? and user_id = ?'),
  saveProfile: database.prepare(`
    insert into sellers (tenant_id, user_id, profile) values (?, ?, ?)
    on conflict (tenant_id, user_id) do update set profile = excluded.profile`),
  greet: database.prepare(`
    insert into sellers (tenant_id, user_id, greeted_at) values (?, ?, ?)
    on conflict (tenant_id, user_id) do update set greeted_at = excluded.greeted_at where greeted_at is null`),

  insertSubmission: database.prepare(`
    insert into submissions (id, draft_id, tenant_id, user_id, state, body, revision, due_at, lease_token, lease_until)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  submission: database.prepare('select body from submissions where id = ? and tenant_id = ? and user_id = ?'),
  submissionOfDraft: database.prepare(
    'select body from submissions where draft_id = ? and tenant_id = ? and user_id = ?',
  ),
  reviveSubmission: database.prepare(`
    update submissions set state = ?, body = ?, revision = ?, due_at = ?
    where id = ? and tenant_id = ? and user_id = ? and state = 'parked' and revision = ?`),

  due: database.prepare(`
    select id, body from submissions
    where (state = 'open' or shown_revision < revision) and due_at <= ? and lease_until <= ? order by due_at limit 1`),
  claimable: database.prepare(`
    select id, body from submissions
    where id = ? and (state = 'open' or shown_revision < revision) and lease_until <= ?`),
  lease: database.prepare('update submissions set lease_token = ?, lease_until = ? where id = ?'),
  saveClaimed: database.prepare(`
    update submissions set state = ?, body = ?, revision = ?, due_at = ? where id = ? and lease_token = ?`),
  saveCreated: database.prepare(`
    insert into created_referrals (referral_id, tenant_id, user_id, submission_id, leg) values (?, ?, ?, ?, ?)
    on conflict (referral_id) do nothing`),
  extendLease: database.prepare('update submissions set lease_until = ? where id = ? and lease_token = ?'),
  release: database.prepare(
    'update submissions set lease_token = null, lease_until = 0 where id = ? and lease_token = ?',
  ),
  releaseAll: database.prepare(
    'update submissions set lease_token = null, lease_until = 0 where lease_token is not null',
  ),
  nextDue: database.prepare(`
    select min(max(due_at, lease_until)) as due from submissions where state = 'open' or shown_revision < revision`),
  taken: database.prepare('select 1 from created_referrals where referral_id = ? and submission_id <> ?'),
  markShown: database.prepare('update submissions set shown_revision = max(shown_revision, ?) where id = ?'),
  writeCheck: database.prepare(
    `insert into sellers (tenant_id, user_id, profile) values ('check', 'check', hex(zeroblob(4096)))`,
  ),
  removeCheck: database.prepare(`delete from sellers where tenant_id = 'check' and user_id = 'check'`),
});

export type Statements = ReturnType<typeof prepareStatements>;
