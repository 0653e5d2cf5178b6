import type { Environment } from '../../environment.ts';
import { sqlitePathOf } from '../../store/database-url.ts';
import { type Finding, findingsOf, reasonOf } from './finding.ts';

const { problem } = findingsOf('store');

/** Whether the store can be opened, read and written. Leaves nothing behind in it. */
export const checkStore = async (
  { databaseUrl, databaseConnections, databaseMegabytes }: Environment,
  now: () => number,
): Promise<Finding[]> => {
  const path = sqlitePathOf(databaseUrl);
  try {
    if (path !== undefined) return await (await import('./sqlite-store.ts')).checkSqlite(path, databaseMegabytes);
    const { checkPostgres } = await import('./postgres-store.ts');
    return await checkPostgres(databaseUrl, databaseConnections, now);
  } catch (error) {
    return [problem(reasonOf(error), 'Mend it, or set DATABASE_URL to another database.')];
  }
};
