import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** 'Cosl' in ASCII: what SQLite's header calls the application of a file. */
const application = 0x436f736c;

/** Raised whenever the tables change. A state is a test's, so an older one is refused, not migrated. */
const version = 1;

/** How long a start waits for a predecessor that is ending, in milliseconds. */
const patience = 2_000;

/** Primary result codes of SQLite. */
const busy = 5;
const noDatabase = 26;

const schema = `
  create table records (serial integer primary key, entity text not null) strict;
  create table replays (
    seq integer primary key,
    key text not null unique,
    status integer not null,
    body text not null,
    e_tag text
  ) strict;
  create table slots (name text primary key, value text not null) strict, without rowid;
  pragma application_id = ${application};
  pragma user_version = ${version};
`;

/** Opens a state file for this process alone, and makes it where there is none. Throws in plain words. */
export const openStateDatabase = (path: string, wait = patience): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: wait });
    // Held until it is closed, or until the process dies.
    database.exec('pragma locking_mode = exclusive; begin exclusive');
    prepare(database, path);
    database.exec('commit');
    // What was answered survives the death of the process; the disk is not waited for, so not that of the machine.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal');
    return database;
  } catch (error) {
    database?.close();
    throw inPlainWords(error, path);
  }
};

const prepare = (database: DatabaseSync, path: string): void => {
  const tables = numberOf(database, 'select count(*) as value from sqlite_schema');
  const madeBy = numberOf(database, 'select application_id as value from pragma_application_id');
  const written = numberOf(database, 'select user_version as value from pragma_user_version');
  if (tables === 0 && madeBy === 0 && written === 0) database.exec(schema);
  else if (madeBy !== application) throw new Error(`${path} is a database of something else.`);
  else if (written !== version) {
    throw new Error(
      `${path} holds a state of version ${written}; this emulator reads version ${version}. Name another file, or delete it.`,
    );
  }
};

const numberOf = (database: DatabaseSync, query: string): number => Number(database.prepare(query).get()?.['value']);

const inPlainWords = (error: unknown, path: string): Error => {
  const code = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;
  if ((code & 0xff) === busy) return new Error(`Another emulator works on ${path}: stop it, or name another file.`);
  if ((code & 0xff) === noDatabase) return new Error(`${path} is no state file of the emulator.`);
  return error instanceof Error && code === 0 ? error : new Error(`${path} cannot be opened.`, { cause: error });
};
