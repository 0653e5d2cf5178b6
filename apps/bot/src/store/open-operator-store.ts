import { sqlitePathOf } from './database-url.ts';
import type { OperatorStore } from './operator-store.ts';

/** The store of a database URL for an operator. Rejects in plain words where it is not there or of another version. */
export const openOperatorStore = async (databaseUrl: string): Promise<OperatorStore> => {
  const path = sqlitePathOf(databaseUrl);
  if (path !== undefined) {
    const { openSqliteOperations } = await import('./sqlite-operations.ts');
    return openSqliteOperations(path);
  }
  const { openPostgresOperations } = await import('./postgres-operations.ts');
  return openPostgresOperations(databaseUrl);
};
