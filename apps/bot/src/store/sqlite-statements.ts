import type { Seller } from '../turn.ts';
import type { Preparing } from './sqlite-faults.ts';

const ofSeller = 'tenant_id = ? and organization_id = ? and user_id = ?';

/** Every statement of the SQLite engine, prepared once when the database is opened. */
export const prepareStatements = (database: Preparing) => ({
  saveDraft: database.prepare(`
    insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, guessed, updated_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (id) do update set state = excluded.state, step = excluded.step, answers = excluded.answers,
      issues = excluded.issues, guessed = excluded.guessed, updated_at = excluded.updated_at
    where tenant_id = excluded.tenant_id and organization_id = excluded.organization_id and user_id = excluded.user_id
      and state <> 'submitted' and updated_at <= ?`),
  draft: database.prepare(`select * from drafts where ${ofSeller} and id = ?`),
  openDrafts: database.prepare(`
    select * from drafts where ${ofSeller} and state = 'open' order by updated_at desc limit ?`),
  setDraftState: database.prepare(`update drafts set state = ? where ${ofSeller} and id = ?`),
  submitDraft: database.prepare(`
    update drafts set state = 'submitted' where ${ofSeller} and id = ? and state <> 'discarded'`),
  reopenDraft: database.prepare(`
    update drafts set state = 'open', step = ?, issues = ?, updated_at = max(updated_at + 1, ?) where ${ofSeller} and id = ?`),

  profile: database.prepare(`select profile from sellers where ${ofSeller}`),
  saveProfile: database.prepare(`
    insert into sellers (tenant_id, organization_id, user_id, profile) values (?, ?, ?, ?)
    on conflict do update set profile = excluded.profile`),
  language: database.prepare(`select language from sellers where ${ofSeller}`),
  saveLanguage: database.prepare(`
    insert into sellers (tenant_id, organization_id, user_id, language) values (?, ?, ?, ?)
    on conflict do update set language = excluded.language`),
  greet: database.prepare(`
    insert into sellers (tenant_id, organization_id, user_id, greeted_at) values (?, ?, ?, ?)
    on conflict do update set greeted_at = excluded.greeted_at where greeted_at is null`),

  signIn: database.prepare(`select channel_user_id, state from sign_ins where ${ofSeller}`),
  saveSignIn: database.prepare(`
    insert into sign_ins (tenant_id, organization_id, user_id, channel_user_id, state) values (?, ?, ?, ?, ?)
    on conflict do update set channel_user_id = excluded.channel_user_id, state = excluded.state`),
  awaitingSignIn: database.prepare(`
    select body from submissions where ${ofSeller} and state = 'parked' and instr(body, ?) > 0 order by created_at`),
  savePendingRead: database.prepare(`
    insert into pending_reads (tenant_id, organization_id, user_id, referral_id, asked_at) values (?, ?, ?, ?, ?)
    on conflict do update set referral_id = excluded.referral_id, asked_at = excluded.asked_at`),
  takePendingRead: database.prepare(`delete from pending_reads where ${ofSeller} returning referral_id, asked_at`),
  forgetPendingReads: database.prepare(`
    delete from pending_reads where (tenant_id, organization_id, user_id) in (
      select tenant_id, organization_id, user_id from pending_reads where asked_at < ? order by asked_at limit ?)`),

  insertSubmission: database.prepare(`
    insert into submissions (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, created_at, due_at,
      lease_token, lease_until)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  submission: database.prepare(`select body from submissions where ${ofSeller} and id = ?`),
  submissionOfDraft: database.prepare(`select body from submissions where ${ofSeller} and draft_id = ?`),
  reviveSubmission: database.prepare(`
    update submissions set state = ?, body = ?, revision = ?, due_at = ?
    where ${ofSeller} and id = ? and state = 'parked' and revision = ?`),

  due: database.prepare(`
    select id, body from submissions
    where organization_id = ? and (state = 'open' or shown_revision < revision) and claimable_at <= ?
    order by claimable_at limit 1`),
  claimable: database.prepare(`
    select id, body from submissions
    where organization_id = ? and id = ? and (state = 'open' or shown_revision < revision) and lease_until <= ?`),
  lease: database.prepare('update submissions set lease_token = ?, lease_until = ? where id = ?'),
  setAside: database.prepare(`
    update submissions set state = 'parked', shown_revision = revision, lease_token = null, lease_until = 0
    where id = ? and lease_token = ?`),
  saveClaimed: database.prepare(`
    update submissions set state = ?, body = ?, revision = ?, due_at = ?
    where id = ? and lease_token = ? and revision <= ?`),
  saveCreated: database.prepare(`
    insert into created_referrals (organization_id, referral_id, tenant_id, user_id, submission_id, leg)
    values (?, ?, ?, ?, ?, ?)
    on conflict do update set leg = excluded.leg where submission_id = excluded.submission_id`),
  extendLease: database.prepare('update submissions set lease_until = ? where id = ? and lease_token = ?'),
  release: database.prepare(
    'update submissions set lease_token = null, lease_until = 0 where id = ? and lease_token = ?',
  ),
  releaseAll: database.prepare(
    `update submissions set lease_token = null, lease_until = 0
    where (state = 'open' or shown_revision < revision) and lease_token is not null`,
  ),
  nextDue: database.prepare(`
    select claimable_at, organization_id from submissions where state = 'open' or shown_revision < revision
    order by claimable_at limit 1`),
  taken: database.prepare(
    'select 1 from created_referrals where organization_id = ? and referral_id = ? and submission_id <> ?',
  ),
  markShown: database.prepare('update submissions set shown_revision = max(shown_revision, ?) where id = ?'),

  lane: database.prepare('select state from lanes where tenant_id = ? and organization_id = ? and name = ?'),
  saveLane: database.prepare(`
    insert into lanes (tenant_id, organization_id, name, state, used_until) values (?, ?, ?, ?, ?)
    on conflict do update set state = excluded.state, used_until = max(used_until, excluded.used_until)`),
  forgetLanes: database.prepare(`
    delete from lanes where (tenant_id, organization_id, name) in (
      select tenant_id, organization_id, name from lanes where used_until < ? order by used_until limit ?)`),

  leaveConversation: database.prepare(`
    insert into left_conversations (tenant_id, organization_id, conversation_id) values (?, ?, ?) on conflict do nothing`),
  enterConversation: database.prepare(
    'delete from left_conversations where tenant_id = ? and organization_id = ? and conversation_id = ?',
  ),
  leftConversation: database.prepare(
    'select 1 from left_conversations where tenant_id = ? and organization_id = ? and conversation_id = ?',
  ),
});

/** What `ofSeller` asks for, in its order. */
export const idsOf = ({ tenantId, organizationId, userId }: Seller) => [tenantId, organizationId, userId] as const;

export type Statements = ReturnType<typeof prepareStatements>;
