import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { draftMethods, sellerMethods } from './sqlite-drafts.ts';
import { outboxMethods } from './sqlite-outbox.ts';
import { migrate } from './sqlite-schema.ts';
import { prepareStatements } from './sqlite-statements.ts';
import { submissionMethods } from './sqlite-submissions.ts';
import { laneMethods, turnMethods } from './sqlite-turns.ts';
import type { Store } from './store.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const busyTimeout = 5_000;

/** Runs work in one transaction, which a throw undoes. */
export type Transaction = <Result>(work: () => Result) => Result;

/**
 * The embedded store: one SQLite file, every transaction synced to disk before it is answered. One process writes it; the
 * leases of a process that is gone are void as soon as the next one opens the file. `organizationId` is the owner of what was
 * stored before organisations were.
 */
export const openSqliteStore = (path: string, organizationId?: string): Store => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: busyTimeout });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  migrate(database, organizationId);
  const sql = prepareStatements(database);
  sql.releaseAll.run();

  const transaction: Transaction = (work) => {
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  };

  return {
    ...turnMethods(sql, transaction),
    ...draftMethods(sql),
    ...sellerMethods(sql),
    ...submissionMethods(sql, transaction),
    ...outboxMethods(sql, transaction),
    ...laneMethods(sql, transaction),
    check: async () => {
      sql.check.get();
    },
    close: async () => database.close(),
  };
};
