import { sqlitePathOf } from './database-url.ts';
import type { PostgresOptions } from './postgres-store.ts';
import { openSqliteStore, type SqliteOptions } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** What each engine wants to know; the other one passes it over. */
export type StoreOptions = PostgresOptions & SqliteOptions;

/** The store that a database URL names: `sqlite:<path>` or `postgres://...`. Rejects in plain words when it cannot be reached. */
export const openStore = async (databaseUrl: string, options: StoreOptions): Promise<Store> => {
  const path = sqlitePathOf(databaseUrl);
  if (path !== undefined) return openSqliteStore(path, options);
  // Loaded only here: start-up and memory with SQLite must not pay for it.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(databaseUrl, options);
};
