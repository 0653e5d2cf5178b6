import { sql } from 'kysely';
import { checkWritable } from '../../store/postgres-check.ts';
import { openDatabase, type Run } from '../../store/postgres-database.ts';
import { inPlainWords } from '../../store/postgres-faults.ts';
import { versionOf } from '../../store/postgres-operations.ts';
import { newestVersion } from '../../store/postgres-schema.ts';
import { isStoreFault, type StoreFaultCode } from '../../store/store-fault.ts';
import { type Finding, findingsOf, reasonOf } from './finding.ts';
import { versionFinding } from './version.ts';

const { ok, warning, problem } = findingsOf('store');

const patience = { connectWithin: 5_000, answerWithin: 5_000 };

/** Clocks that differ by more than this, in milliseconds, make leases shorter or longer than they should be. */
const noticeable = 1_000;
const dangerous = 3_000;

/** How PostgreSQL's servers name the versions that the tests run with at the least. */
const oldestVersion = 150_000;

export const checkPostgres = async (url: string, connections: number, now: () => number): Promise<Finding[]> => {
  const database = openDatabase(url, { connections: 1, ...patience });
  const run: Run = async (statement) => (await statement.execute(database).catch(inPlainWords)).rows;
  try {
    const server = await serverFinding(run);
    const version = await versionOf(run);
    const written = version === newestVersion ? [await writeFinding(run)] : [];
    return [
      server,
      versionFinding(version, newestVersion),
      ...written,
      await connectionsFinding(run, connections),
      await clockFinding(run, now),
    ];
  } finally {
    await database.destroy();
  }
};

const serverFinding = async (run: Run): Promise<Finding> => {
  const [row] = await run(sql<{ name: string; number: number }>`
    select current_setting('server_version') as name, current_setting('server_version_num')::integer as number`);
  const what = `PostgreSQL ${row?.name} answers`;
  return (row?.number ?? 0) >= oldestVersion ? ok(what) : warning(what, 'It is tested with 15 and newer: update it.');
};

const remedies: Readonly<Partial<Record<StoreFaultCode, string>>> = {
  full: 'Make room on the disk of the server.',
  'read-only': 'Set DATABASE_URL to the primary server, and to a user who may write its tables.',
};

const writeFinding = async (run: Run): Promise<Finding> => {
  try {
    await checkWritable(run);
    return ok('the tables can be read and written');
  } catch (error) {
    const remedy = isStoreFault(error) ? remedies[error.code] : undefined;
    return problem(reasonOf(error), remedy ?? 'See what the log of the server says.');
  }
};

const connectionsFinding = async (run: Run, connections: number): Promise<Finding> => {
  const [row] = await run(sql<{ most: number; reserved: number }>`
    select current_setting('max_connections')::integer as most,
      current_setting('superuser_reserved_connections')::integer as reserved`);
  const free = (row?.most ?? 0) - (row?.reserved ?? 0);
  const what = `DATABASE_CONNECTIONS is ${connections} for each bot, the server lets in ${free}`;
  return connections <= free
    ? ok(`${what}: enough for ${Math.floor(free / connections)} bots`)
    : problem(what, 'Lower DATABASE_CONNECTIONS, or raise max_connections of the server.');
};

const clockFinding = async (run: Run, now: () => number): Promise<Finding> => {
  const before = now();
  const [row] = await run(sql<{ instant: number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as instant`);
  const difference = Math.round((row?.instant ?? 0) - (before + now()) / 2);
  const what = `the clocks of this machine and the server differ by ${Math.abs(difference)} ms`;
  if (Math.abs(difference) < noticeable) return ok(what);
  const remedy = 'Leases are kept by the clocks of the bots: let a time service (NTP) set them.';
  return (Math.abs(difference) < dangerous ? warning : problem)(what, remedy);
};
