import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const sqlite = 'sqlite:';

export interface StoreOptions {
  /** The most connections that this process keeps open to PostgreSQL. */
  readonly connections: number;
  /** How large a SQLite file may become, in MB. */
  readonly mostMegabytes?: number | undefined;
  /** Whose is what was stored before organisations were; without one, of each tenant's own. */
  readonly organizationId?: string | undefined;
}

/** The store that a database URL names: `sqlite:<path>` or `postgres://...`. Rejects in plain words when it cannot be reached. */
export const openStore = async (databaseUrl: string, options: StoreOptions): Promise<Store> => {
  if (databaseUrl.startsWith(sqlite)) return openSqliteStore(databaseUrl.slice(sqlite.length), options);
  // Loaded only here: start-up and memory with SQLite must not pay for it.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(databaseUrl, options);
};
