import { sql } from 'kysely';
import type { StoreOptions } from './open-store.ts';
import { openDatabase, type Run } from './postgres-database.ts';
import { draftMethods, sellerMethods } from './postgres-drafts.ts';
import { outboxMethods } from './postgres-outbox.ts';
import { inPlainWords, plainFault } from './postgres-faults.ts';
import { migrate } from './postgres-schema.ts';
import { submissionMethods } from './postgres-submissions.ts';
import { laneMethods, turnMethods } from './postgres-turns.ts';
import type { Store } from './store.ts';

/** At the start nobody waits for an answer, and a migration or another program that runs one may take long. */
const atStart = { connections: 1, connectWithin: 10_000, answerWithin: 0 };
/** Together below the five seconds in which a seller has to be answered. */
const atWork = { connectWithin: 2_000, answerWithin: 2_500 };

/**
 * The store that many bots share: a PostgreSQL database. Leases of other processes are left alone when it is opened; those of
 * dead ones run out. Rejects in plain words when the database cannot be reached or is newer than this program.
 */
export const openPostgresStore = async (url: string, { connections, organizationId }: StoreOptions): Promise<Store> => {
  const starting = openDatabase(url, atStart);
  try {
    await migrate(starting, organizationId);
  } finally {
    await starting.destroy();
  }
  const database = openDatabase(url, { connections, ...atWork });
  // Nearly each method is one statement: one transaction that goes there and back once.
  const run: Run = async (statement) => (await statement.execute(database)).rows;
  return {
    ...turnMethods(run),
    ...draftMethods(run),
    ...sellerMethods(run),
    ...submissionMethods(run),
    ...outboxMethods(run),
    ...laneMethods(database),
    check: () => check(run),
    close: () => database.destroy(),
  };
};

/** A standby that a failover has left behind still reads, but whoever works on it loses everything. */
const check = async (run: Run): Promise<void> => {
  const statement = sql<{ read_only: unknown }>`
    select current_setting('transaction_read_only') as read_only, exists (select 1 from sellers) as has_sellers`;
  const [row] = await run(statement).catch(inPlainWords);
  if (row?.read_only !== 'off') throw plainFault('is read-only');
};
