import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cannotBeOpened, inPlainWords } from './sqlite-faults.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const busyTimeout = 5_000;

/** A connection to a SQLite file that waits for others and syncs what it writes. Throws in plain words. */
export const openSqliteDatabase = (path: string): DatabaseSync =>
  inPlainWords(() => {
    const database = new DatabaseSync(path, { timeout: busyTimeout });
    try {
      database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });

/** Makes the folder of a file that is to come. Throws in plain words. */
export const makeFolderOf = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw cannotBeOpened(error);
  }
};

/** From now on the file does not grow over a size. */
export const limitSize = (database: DatabaseSync, megabytes: number): void => {
  const pageSize = Number(database.prepare('pragma page_size').get()?.['page_size']);
  database.exec(`pragma max_page_count = ${Math.floor((megabytes * 1024 * 1024) / pageSize)}`);
};

/** Runs work in one transaction, which a throw undoes. */
export type Transaction = <Result>(work: () => Result) => Result;

export const transactionsOf =
  (database: DatabaseSync): Transaction =>
  (work) =>
    inPlainWords(() => {
      database.exec('begin immediate');
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    });
