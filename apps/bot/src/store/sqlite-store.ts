import { checkWritable } from './sqlite-check.ts';
import { conversationMethods } from './sqlite-conversations.ts';
import { limitSize, makeFolderOf, openSqliteDatabase, transactionsOf } from './sqlite-database.ts';
import { draftMethods, sellerMethods } from './sqlite-drafts.ts';
import { inPlainWords, preparing } from './sqlite-faults.ts';
import { hold, type Release } from './sqlite-lock.ts';
import { laneMethods } from './sqlite-lanes.ts';
import { outboxMethods } from './sqlite-outbox.ts';
import { migrate } from './sqlite-schema.ts';
import { signInMethods } from './sqlite-sign-ins.ts';
import { prepareStatements } from './sqlite-statements.ts';
import { submissionMethods } from './sqlite-submissions.ts';
import { turnMethods } from './sqlite-turns.ts';
import type { Store } from './store.ts';

export interface SqliteOptions {
  /** How large the file may become, in MB. */
  readonly mostMegabytes?: number | undefined;
  /** Whose is what was stored before organisations were; without one, of each tenant's own. */
  readonly organizationId?: string | undefined;
}

/**
 * The embedded store: one SQLite file, every transaction synced to disk before it is answered. One bot holds it; the leases
 * of a bot that is gone are void as soon as the next one opens the file. Throws in plain words, also while another holds it.
 */
export const openSqliteStore = (path: string, options: SqliteOptions = {}): Store =>
  inPlainWords(() => {
    if (path === ':memory:') return open(path, options, () => {});
    makeFolderOf(path);
    const release = hold(path);
    try {
      return open(path, options, release);
    } catch (error) {
      release();
      throw error;
    }
  });

const open = (path: string, { mostMegabytes, organizationId }: SqliteOptions, release: Release): Store => {
  const database = openSqliteDatabase(path);
  migrate(database, organizationId);
  if (mostMegabytes !== undefined) limitSize(database, mostMegabytes);
  const sql = prepareStatements(preparing(database));
  sql.releaseAll.run();
  const transaction = transactionsOf(database);
  return {
    ...turnMethods(sql),
    ...draftMethods(sql),
    ...sellerMethods(sql),
    ...signInMethods(sql),
    ...submissionMethods(sql, transaction),
    ...outboxMethods(sql, transaction),
    ...laneMethods(sql, transaction),
    ...conversationMethods(sql),
    check: async () => checkWritable(database),
    close: async () => {
      database.close();
      release();
    },
  };
};
