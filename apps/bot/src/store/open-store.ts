import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const sqlite = 'sqlite:';

/**
 * The store that a database URL names: `sqlite:<path>` or `postgres://...`. `connections` is the most that this process keeps
 * open to PostgreSQL, `mostMegabytes` how large a SQLite file may become. Rejects in plain words when it cannot be reached.
 */
export const openStore = async (databaseUrl: string, connections: number, mostMegabytes?: number): Promise<Store> => {
  if (databaseUrl.startsWith(sqlite)) return openSqliteStore(databaseUrl.slice(sqlite.length), { mostMegabytes });
  // Loaded only here: start-up and memory with SQLite must not pay for it.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(databaseUrl, { connections });
};
