import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { StoreFault, type StoreFaultCode } from './store-fault.ts';

const cannotOpen =
  'cannot be opened: see that it is no folder, that its own folder is there, and that this user may write in it';

type Fault = readonly [StoreFaultCode, string];

/** By primary result code: https://sqlite.org/rescode.html. */
const faults: Readonly<Record<number, Fault>> = {
  5: ['away', 'is held by another process (SQLITE_BUSY)'],
  6: ['away', 'is locked (SQLITE_LOCKED)'],
  8: ['read-only', 'is read-only'],
  10: ['away', 'cannot be read (SQLITE_IOERR)'],
  13: ['full', 'cannot grow: its disk is full, or DATABASE_MAX_MB is reached'],
  14: ['away', cannotOpen],
  26: ['away', 'is no SQLite database: set DATABASE_URL to another path, or restore a backup'],
};

/** By extended result code, where it says more. */
const extendedFaults: Readonly<Record<number, Fault>> = {
  778: ['read-only', 'cannot be written (SQLITE_IOERR_WRITE)'],
  1034: ['read-only', 'cannot be written to disk (SQLITE_IOERR_FSYNC)'],
  1290: ['read-only', 'cannot be written to disk (SQLITE_IOERR_DIR_FSYNC)'],
  1546: ['read-only', 'cannot be cut (SQLITE_IOERR_TRUNCATE)'],
  // The index of the log is mapped into memory, so it is made as large as it must be before it is written.
  4874: ['full', 'cannot grow: its disk is full (SQLITE_IOERR_SHMSIZE)'],
};

const faultOf = ([code, reason]: Fault, cause: unknown): StoreFault =>
  new StoreFault(code, `The SQLite file of DATABASE_URL ${reason}.`, cause);

/** What it comes to when the system does not let the file be made. */
export const cannotBeOpened = (cause: unknown): StoreFault => faultOf(['away', cannotOpen], cause);

const primary = 0xff;

/** Does what needs the file, and throws what keeps SQLite from it in plain words. */
export const inPlainWords = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
    const fault = extendedFaults[code] ?? faults[code & primary];
    throw fault ? faultOf(fault, error) : error;
  }
};

/** A database whose statements throw in plain words. */
export const preparing = (database: DatabaseSync) => ({
  prepare: (text: string) => {
    const statement = database.prepare(text);
    return {
      run: (...values: SQLInputValue[]) => inPlainWords(() => statement.run(...values)),
      get: (...values: SQLInputValue[]) => inPlainWords(() => statement.get(...values)),
      all: (...values: SQLInputValue[]) => inPlainWords(() => statement.all(...values)),
    };
  },
});

export type Preparing = ReturnType<typeof preparing>;
