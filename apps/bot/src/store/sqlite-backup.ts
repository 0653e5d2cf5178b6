import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { openSqliteDatabase } from './sqlite-database.ts';
import { refuseNewer } from './sqlite-schema.ts';

/** All pages at once: a copy that is made in parts begins anew whenever the bot writes in between. */
const allPages = 2 ** 31 - 1;

/** The file holds what sellers typed: nobody else on the machine may read it. */
export const ownerOnly = 0o600;

/** What a file that holds a whole database says of itself. */
export interface Backup {
  readonly takenAt: number;
}

/**
 * Copies a SQLite file that a bot may be writing, as it stands at one instant at or after `now`, into a new file. Rejects
 * in plain words, also when that file is there already.
 */
export const backUp = async (path: string, file: string, now: number): Promise<Backup> => {
  if (!existsSync(path)) throw new Error('The SQLite file of DATABASE_URL is not there: there is nothing to back up.');
  reserve(file);
  try {
    const source = openSqliteDatabase(path);
    try {
      await backup(source, file, { rate: allPages });
    } finally {
      source.close();
    }
    stamp(file, now);
    sync(file);
    return readBackup(file);
  } catch (error) {
    rmSync(file);
    throw error;
  }
};

const reserve = (file: string): void => {
  try {
    closeSync(openSync(file, 'wx', ownerOnly));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Error(`${file} is there already: name a new file.`, { cause: error });
    }
    throw new Error(`${file} cannot be made: see that its folder is there, and that this user may write in it.`, {
      cause: error,
    });
  }
};

/** Whoever restores it has to know from when on it knows nothing. Without the WAL it is one file, easy to carry. */
const stamp = (file: string, now: number): void => {
  const copy = new DatabaseSync(file);
  copy.exec(`pragma journal_mode = delete; create table backup (taken_at integer not null)`);
  copy.prepare('insert into backup (taken_at) values (?)').run(now);
  copy.close();
};

/** What a backup says of itself. Throws in plain words where it is not whole or not ours. */
export const readBackup = (file: string): Backup => {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const checked = copy.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
    if (checked !== 'ok') throw new Error(`${file} is damaged: ${String(checked)}.`);
    const tables = copy.prepare(`select 1 from sqlite_schema where name in ('submissions', 'backup')`).all();
    if (tables.length < 2) throw new Error(`${file} was not made by \`npm run bot -- backup\`.`);
    refuseNewer(copy);
    return { takenAt: Number(copy.prepare('select taken_at from backup').get()?.['taken_at']) };
  } catch (error) {
    if (error instanceof Error && 'errcode' in error)
      throw new Error(`${file} is no whole SQLite file.`, { cause: error });
    throw error;
  } finally {
    copy.close();
  }
};

/** Makes a working database of a copy of a backup. */
export const unstamp = (database: DatabaseSync): void => database.exec('drop table backup');

/** What a file or a folder holds is on the disk when this returns. */
export const sync = (file: string): void => {
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
};
