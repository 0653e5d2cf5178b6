import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { openStore } from '../../../apps/bot/src/store/open-store.ts';
import { startEmbeddedPostgres } from '../../../apps/bot/test/embedded-postgres.ts';
import { createSchema } from '../../../apps/bot/test/postgres-schema.ts';
import { draftOf, lease, now, profile, statesOf, submitWithStore } from '../durable-states.ts';
import { interleaved, speedRatios } from '../interleave.ts';
import { atLeast, type Row } from '../row.ts';
import { seller } from '../sample-submission.ts';

const connections = 16;
const rounds = 60;
const warmUpRounds = 20;
const submissionsPerRound = 64;

const ids = [seller.tenantId, seller.organizationId, seller.userId] as const;

/** The same rows in the same number of statements, and nothing is read, checked or asked. */
const bareSubmit =
  (pool: Pool) =>
  async (draftId: string): Promise<void> => {
    const [stored, sent, done] = statesOf(draftId);
    const { id } = stored;
    await pool.query(
      `with stored as (
        insert into submissions (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, created_at,
          due_at, lease_token, lease_until)
        values ($1, $2, $3, $4, $5, 'open', $6, 1, $7, $7, $8, $9)
      ), submitted as (
        update drafts set state = 'submitted' where id = $2 and tenant_id = $3 and organization_id = $4 and user_id = $5
      )
      insert into sellers (tenant_id, organization_id, user_id, profile) values ($3, $4, $5, $10)
      on conflict (tenant_id, organization_id, user_id) do update set profile = excluded.profile`,
      [id, draftId, ...ids, JSON.stringify(stored), now, lease.token, lease.until, JSON.stringify(profile)],
    );
    const save = `update submissions set state = $1, body = $2, revision = $3, due_at = $4 where id = $5 and lease_token = $6`;
    await pool.query(save, [sent.state, JSON.stringify(sent), sent.revision, sent.dueAt, id, lease.token]);
    const [step] = done.steps;
    if (step?.state !== 'done') throw new Error('The submission is not done.');
    await pool.query(
      `with saved as (${save})
      insert into created_referrals (tenant_id, organization_id, user_id, referral_id, submission_id, leg)
      values ($7, $8, $9, $10, $5, $11) on conflict do nothing`,
      [
        done.state,
        JSON.stringify(done),
        done.revision,
        done.dueAt,
        id,
        lease.token,
        ...ids,
        step.referral.id,
        step.leg,
      ],
    );
    await pool.query('update submissions set shown_revision = greatest(shown_revision, $1) where id = $2', [
      done.revision,
      id,
    ]);
    await pool.query('update submissions set lease_token = null, lease_until = 0 where id = $1 and lease_token = $2', [
      id,
      lease.token,
    ]);
  };

/** Milliseconds for a round of submissions that come all at once. */
const timed =
  (newDraft: () => Promise<string>, submit: (draftId: string) => Promise<void>) => async (): Promise<number> => {
    const drafts = await Promise.all(Array.from({ length: submissionsPerRound }, newDraft));
    const before = performance.now();
    await Promise.all(drafts.map(submit));
    return performance.now() - before;
  };

export const durableSubmissionPostgres: Row = {
  name: 'durable-submission-postgres',
  what: `durable submission on PostgreSQL, ${connections} connections`,
  against: 'the bare statements of the same rows',
  budget: atLeast(0.85),
  measure: async () => {
    const server = await startEmbeddedPostgres({ isDurable: true });
    const schema = await createSchema(server.url);
    const store = await openStore(schema.url, { connections });
    const pool = new Pool({ connectionString: schema.url, max: connections });
    // The server may end a connection that the pool has given up a moment before.
    pool.on('error', () => {});
    const newDraft = async (): Promise<string> => {
      const draft = draftOf(randomUUID());
      await store.saveDraft(draft);
      return draft.id;
    };
    const ours = timed(newDraft, (draftId) => submitWithStore(store, draftId));
    const bare = timed(newDraft, bareSubmit(pool));
    const pairs = await interleaved(warmUpRounds + rounds, ours, bare);
    await Promise.all([store.close(), pool.end()]);
    await server.stop();
    return { ratios: speedRatios(pairs.slice(warmUpRounds)) };
  },
};
