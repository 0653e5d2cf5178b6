import type { Environment } from '../environment.ts';
import { productionTiming } from '../outbox/timing.ts';
import { sqlitePathOf } from '../store/database-url.ts';
import { backUp } from '../store/sqlite-backup.ts';
import { holdForOperator } from '../store/sqlite-lock.ts';
import { restoreFile } from '../store/sqlite-restore.ts';
import { type Doubted, doubtAll } from './doubt-all.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

const { settleWindow } = productionTiming;

/** `backup <file>`: a whole copy of the SQLite file, beside a running bot. */
export const backupCommand = async (
  databaseUrl: string,
  file: string,
  now: number,
  { say }: Terminal,
): Promise<ExitCode> => {
  const { takenAt } = await backUp(fileOf(databaseUrl), file, now);
  say(`${file} holds the database as it stood at ${new Date(takenAt).toISOString()}, checked and whole.`);
  return exitCodes.done;
};

/** `restore <file>`: a backup in place of the SQLite file. What it knows as unfinished is looked for before it is posted. */
export const restoreCommand = async (
  { databaseUrl, organizationId }: Pick<Environment, 'databaseUrl' | 'organizationId'>,
  file: string,
  now: number,
  { say }: Terminal,
): Promise<ExitCode> => {
  const path = fileOf(databaseUrl);
  const aside = `${path}.before-restore-${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const hadFile = await restoreFile(path, file, { aside, organizationId }, async (restored, { takenAt }) => {
    const result = await doubtAll(restored, { since: takenAt, now, settleWindow });
    say(`The backup was taken at ${new Date(takenAt).toISOString()}; what came after that is not in it.`);
    report(result, say);
  });
  if (hadFile) say(`The file that was in place is kept as ${aside}.`);
  say('Start the bot.');
  return exitCodes.done;
};

/** `after-restore --since <instant>`: what `restore` does to submissions, for a database that was restored by other means. */
export const afterRestoreCommand = async (
  databaseUrl: string,
  since: number,
  now: number,
  { say }: Terminal,
): Promise<ExitCode> => {
  if (since > now) {
    throw new Error(
      `${new Date(since).toISOString()} is in the future: name the instant of the backup, or an earlier one.`,
    );
  }
  const result = await withStore(databaseUrl, (store) =>
    aloneWith(databaseUrl, () => doubtAll(store, { since, now, settleWindow })),
  );
  report(result, say);
  if (result.changed.length === 0) return exitCodes.done;
  say(`Changed meanwhile, so left alone: ${result.changed.join(' ')}. Stop all bots and run this again.`);
  return exitCodes.problem;
};

/** PostgreSQL does not know who works with it: there it is told afterwards by what has changed meanwhile. */
const aloneWith = async <Result>(databaseUrl: string, work: () => Promise<Result>): Promise<Result> => {
  const path = sqlitePathOf(databaseUrl);
  const release = path === undefined ? undefined : holdForOperator(path);
  try {
    return await work();
  } finally {
    release?.();
  }
};

const report = ({ doubted, unreadable }: Doubted, say: Terminal['say']): void => {
  say(`${doubted} unfinished submissions will be looked for in Partner Center before anything is posted.`);
  if (unreadable.length > 0) say(`Not readable, so neither looked for nor posted: ${unreadable.join(' ')}.`);
};

const fileOf = (databaseUrl: string): string => {
  const path = sqlitePathOf(databaseUrl);
  if (path === undefined) {
    throw new Error(
      'DATABASE_URL names PostgreSQL, which is backed up and restored by its own tools: see docs/operations.md. After a restore run `npm run bot -- after-restore --since <instant of the backup>`.',
    );
  }
  if (path === ':memory:') throw new Error('DATABASE_URL is sqlite::memory:, of which nothing is kept.');
  return path;
};
