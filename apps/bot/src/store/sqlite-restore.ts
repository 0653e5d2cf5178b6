import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { OperatorStore } from './operator-store.ts';
import { type Backup, ownerOnly, readBackup, sync, unstamp } from './sqlite-backup.ts';
import { makeFolderOf } from './sqlite-database.ts';
import { holdForOperator } from './sqlite-lock.ts';
import { sqliteOperations } from './sqlite-operations.ts';
import { migrate } from './sqlite-schema.ts';

/** The files that SQLite keeps beside a database in use. They belong to it by their names. */
const companions = ['-wal', '-shm'] as const;

export interface RestoreOptions {
  /** Where the present file is kept. */
  readonly aside: string;
  /** Whose is what a backup holds from before organisations were; without one, of each tenant's own. */
  readonly organizationId?: string | undefined;
}

/**
 * Puts a backup in place of a SQLite file, once `prepare` has changed it for that, and tells whether there was a file before:
 * it is kept as `aside`. Rejects in plain words, and leaves everything as it was, while a bot works on the file and where the
 * backup is not whole.
 */
export const restoreFile = async (
  path: string,
  file: string,
  { aside, organizationId }: RestoreOptions,
  prepare: (restored: OperatorStore, backup: Backup) => Promise<void>,
): Promise<boolean> => {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  // Before the lock is taken, whose file stays.
  const backup = readBackup(file);
  makeFolderOf(path);
  const release = holdForOperator(path);
  const restoring = `${path}.restoring`;
  try {
    copyForOwner(file, restoring);
    const database = new DatabaseSync(restoring);
    try {
      unstamp(database);
      migrate(database, organizationId);
      await prepare(sqliteOperations(database), backup);
    } finally {
      database.close();
    }
    sync(restoring);
    const hadFile = keepAside(path, aside);
    renameSync(restoring, path);
    sync(dirname(path));
    return hadFile;
  } finally {
    rmSync(restoring, { force: true });
    release();
  }
};

const copyForOwner = (from: string, to: string): void => {
  copyFileSync(from, to);
  chmodSync(to, ownerOnly);
};

const keepAside = (path: string, aside: string): boolean => {
  if (!existsSync(path)) return false;
  writeBack(path);
  for (const suffix of ['', ...companions]) {
    if (existsSync(path + suffix)) copyForOwner(path + suffix, aside + suffix);
  }
  sync(aside);
  // They would be taken for those of the file that comes in its place.
  for (const suffix of companions) rmSync(path + suffix, { force: true });
  return true;
};

/** Whoever closes a database last writes its WAL back into it. A damaged one is kept as it lies. */
const writeBack = (path: string): void => {
  try {
    const database = new DatabaseSync(path);
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
  } catch {
    // It is kept with its WAL beside it.
  }
};
