import { checkWritable } from './postgres-check.ts';
import { conversationMethods } from './postgres-conversations.ts';
import { openDatabase, type Run } from './postgres-database.ts';
import { draftMethods, sellerMethods } from './postgres-drafts.ts';
import { laneMethods } from './postgres-lanes.ts';
import { outboxMethods } from './postgres-outbox.ts';
import { storeFaultOf } from './postgres-faults.ts';
import { migrate } from './postgres-schema.ts';
import { signInMethods } from './postgres-sign-ins.ts';
import { submissionMethods } from './postgres-submissions.ts';
import { turnMethods } from './postgres-turns.ts';
import type { Store } from './store.ts';

/** At the start nobody waits for an answer, and a migration or another program that runs one may take long. */
const atStart = { connections: 1, connectWithin: 10_000, answerWithin: 0 };
/** Together below the five seconds in which a seller has to be answered. */
const atWork = { connectWithin: 2_000, answerWithin: 2_500 };

export interface PostgresOptions {
  /** The most connections that this process keeps open. */
  readonly connections: number;
  /** Whose is what was stored before organisations were; without one, of each tenant's own. */
  readonly organizationId?: string | undefined;
}

/**
 * The store that many bots share: a PostgreSQL database. Leases of other processes are left alone when it is opened; those of
 * dead ones run out. Rejects in plain words when the database cannot be reached or is newer than this program.
 */
export const openPostgresStore = async (
  url: string,
  { connections, organizationId }: PostgresOptions,
): Promise<Store> => {
  const starting = openDatabase(url, atStart);
  try {
    await migrate(starting, organizationId);
  } finally {
    await starting.destroy();
  }
  const database = openDatabase(url, { connections, ...atWork });
  // Nearly each method is one statement: one transaction that goes there and back once.
  const run: Run = async (statement) => {
    try {
      return (await statement.execute(database)).rows;
    } catch (error) {
      throw storeFaultOf(error) ?? error;
    }
  };
  return {
    ...turnMethods(run),
    ...draftMethods(run),
    ...sellerMethods(run),
    ...signInMethods(run),
    ...submissionMethods(run),
    ...outboxMethods(run),
    ...laneMethods(database, run),
    ...conversationMethods(run),
    check: () => checkWritable(run),
    close: () => database.destroy(),
  };
};
