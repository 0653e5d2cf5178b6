import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../../apps/bot/src/store/open-store.ts';
import { seller } from '../sample-submission.ts';
import type { Size } from './sizes.ts';
import { organizations, sellers, texts, times, waitingEach } from './stored-rows.ts';

/** The draft that the measured seller has open. */
export const openDraftId = 'draft-of-the-measured-seller';

/** An empty database, and the way to run statements in it past the bot's own store. */
export interface Place {
  readonly url: string;
  readonly dialect: Dialect;
  readonly runAll: (statements: readonly string[]) => Promise<void>;
}

/** Fills a database; it is made by the bot's own migrations first. */
export const seed = async ({ url, dialect, runAll }: Place, size: Size): Promise<void> => {
  const store = await openStore(url, { connections: 1, organizationId: seller.organizationId });
  const answers = { type: 'Independent', name: 'Supply chain renewal' } as const;
  const draft = {
    id: openDraftId,
    seller,
    state: 'open',
    step: 1,
    answers,
    issues: [],
    guessed: [],
    updatedAt: times.stored,
  } as const;
  await store.saveDraft(draft);
  await store.close();
  await runAll(statementsFor(size, dialect));
};

export const sqlitePlace = (path: string): Place => ({
  url: `sqlite:${path}`,
  dialect: {
    numbers: (count) => `(with recursive n (i) as (values (0) union all select i + 1 from n where i < ${count - 1})
      select i from n) as n`,
  },
  runAll: async (statements) => {
    const database = new DatabaseSync(path);
    database.exec('pragma synchronous = off; begin immediate');
    for (const statement of statements) database.exec(statement);
    database.exec('commit; pragma wal_checkpoint(truncate)');
    database.close();
  },
});

export const postgresPlace = (url: string, run: (statement: string) => Promise<unknown>): Place => ({
  url,
  dialect: { numbers: (count) => `generate_series(0, ${count - 1}) as n (i)` },
  runAll: async (statements) => {
    for (const statement of [...statements, 'analyze']) await run(statement);
  },
});

interface Dialect {
  /** A table `n` with a column `i` from 0 up to, but not including, a count. */
  readonly numbers: (count: number) => string;
}

const statementsFor = ({ referrals, submissions }: Size, { numbers }: Dialect): readonly string[] => {
  const ids = `'${seller.tenantId}',
    case when i % ${organizations} = 0 then '${seller.organizationId}' else 'organization-' || (i % ${organizations}) end,
    case when i % ${sellers} = 0 then '${seller.userId}' else 'user-' || (i % ${sellers}) end`;
  const isWaiting = `i % ${waitingEach} = 1`;
  const body = `replace(replace(case when ${isWaiting} then '${texts.waiting}' else '${texts.done}' end,
    '${texts.markedId}', 'submission-' || i), '${texts.markedDraft}', 'draft-' || i)`;
  return [
    `insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, updated_at)
      select 'draft-' || i, ${ids}, 'submitted', 3, '{}', '[]', ${times.stored} from ${numbers(submissions)}`,
    `insert into submissions (id, draft_id, tenant_id, organization_id, user_id, state, body, revision, shown_revision,
        created_at, due_at)
      select 'submission-' || i, 'draft-' || i, ${ids}, case when ${isWaiting} then 'open' else 'done' end, ${body}, 2, 2,
        ${times.stored} + i, case when ${isWaiting} then ${times.later} + i else ${times.stored} end
      from ${numbers(submissions)}`,
    `insert into created_referrals (tenant_id, organization_id, user_id, referral_id, submission_id, leg)
      select ${ids}, 'referral-' || i, 'submission-' || (i % ${submissions}), 'own' from ${numbers(referrals)}`,
    `insert into sellers (tenant_id, organization_id, user_id, profile)
      select '${seller.tenantId}', 'organization-' || (i % ${organizations}), 'user-' || i, '{"solutions":[]}'
      from ${numbers(sellers)}`,
  ];
};
