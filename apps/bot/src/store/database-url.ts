const sqlite = 'sqlite:';

/** The file of a SQLite database URL; undefined for PostgreSQL. */
export const sqlitePathOf = (databaseUrl: string): string | undefined =>
  databaseUrl.startsWith(sqlite) ? databaseUrl.slice(sqlite.length) : undefined;
