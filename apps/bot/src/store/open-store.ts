import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const sqlite = 'sqlite:';

/**
 * The store that a database URL names: `sqlite:<path>` or `postgres://...`. `connections` is the most that this process keeps
 * open to PostgreSQL. Rejects in plain words when it cannot be reached.
 */
export const openStore = async (databaseUrl: string, connections: number): Promise<Store> => {
  if (databaseUrl.startsWith(sqlite)) return openSqliteStore(databaseUrl.slice(sqlite.length));
  // Loaded only here: start-up and memory with SQLite must not pay for it.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(databaseUrl, { connections });
};
