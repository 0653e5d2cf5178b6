import type { DatabaseSync } from 'node:sqlite';
import type { Persistence } from '../state/persistence.ts';

export interface Transactions {
  /** One change of the file: a part of the work that runs, or a transaction by itself. */
  readonly write: (change: () => void) => void;
  readonly transaction: Persistence['transaction'];
}

export const transactionsOf = (database: DatabaseSync): Transactions => {
  let isInWork = false;
  let fault: unknown;
  return {
    write: (change) => {
      try {
        // Begun by the first write: most calls have none.
        if (isInWork && !database.isTransaction) database.exec('begin');
        change();
      } catch (error) {
        fault = error;
        throw error;
      }
    },
    transaction: (work) => {
      isInWork = true;
      fault = undefined;
      try {
        const result = work();
        // Whoever caught the fault of a write in the work cannot have the rest of it kept.
        if (fault !== undefined) throw fault;
        if (database.isTransaction) database.exec('commit');
        return result;
      } catch (error) {
        if (database.isOpen && database.isTransaction) database.exec('rollback');
        throw error;
      } finally {
        isInWork = false;
      }
    },
  };
};
