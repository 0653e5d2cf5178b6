import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { inPlainWords } from './sqlite-faults.ts';

/** A bot that is told to stop ends within some six seconds, and its successor may be started at once. In milliseconds. */
const patience = 8_000;

/** SQLITE_BUSY: somebody else holds the lock. */
const busy = 5;

const lockFileOf = (path: string): string => `${path}.lock`;

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === busy;

/** Ends the hold. A process that dies loses it too, however it dies. */
export type Release = () => void;

/**
 * Holds a SQLite file for one bot: opening it voids the leases in it, so two bots would post the same twice. A second file
 * beside it is locked by the system. Undefined when another process holds it and does not let go within `wait` milliseconds.
 */
export const tryToHold = (path: string, wait: number): Release | undefined => {
  const lock = new DatabaseSync(lockFileOf(path), { timeout: wait });
  try {
    // Nothing is ever written, so no journal need lie about.
    lock.exec('pragma journal_mode = memory; begin exclusive');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
};

/** Holds a SQLite file for a command that no bot may work beside. Throws in plain words when one does. */
export const holdForOperator = (path: string): Release => {
  const release = inPlainWords(() => tryToHold(path, 0));
  if (release) return release;
  throw new Error('A bot works on the SQLite file of DATABASE_URL: stop it first.');
};

/** Whether a bot holds a SQLite file. Asking takes the lock for an instant, which a bot that starts waits out. */
export const isHeld = (path: string): boolean => {
  if (!existsSync(lockFileOf(path))) return false;
  const release = tryToHold(path, 0);
  release?.();
  return release === undefined;
};

/** Holds a SQLite file for this bot. Throws in plain words when another one works on it. */
export const hold = (path: string, wait = patience): Release => {
  const release = tryToHold(path, wait);
  if (release) return release;
  throw new Error(
    'Another bot works on the SQLite file of DATABASE_URL. One file serves one bot: stop the other one, or set DATABASE_URL to a file of its own, or to PostgreSQL (postgres://...), which many bots can share.',
  );
};
