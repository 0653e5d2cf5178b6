import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { freshSchema } from './fresh-schema.ts';

/** A store with little room, and what uses it up and gives it back while a bot works in it. */
export interface SmallStore {
  /** The environment of a bot that works in it. */
  readonly env: Readonly<Record<string, string>>;
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/** Text that no database makes smaller, so that it takes room of its own; without blanks it is one word. */
export const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, (_, line) => createHash('sha256').update(`${line}`).digest('hex'))
    .join('')
    .slice(0, length);

/** A SQLite file that may grow to one megabyte, which a table of the test's takes up. */
export const smallSqlite = async (): Promise<SmallStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-small-'));
  const path = join(folder, 'cosell.db');
  const run = async (statements: string) => {
    const database = new DatabaseSync(path, { timeout: 5_000 });
    database.exec(statements);
    database.close();
  };
  return {
    env: { DATABASE_URL: `sqlite:${path}`, DATABASE_MAX_MB: '1' },
    fill: () => run('create table filler (bytes blob); insert into filler values (zeroblob(1024 * 1024))'),
    makeRoom: () => run('drop table filler'),
    remove: () => rm(folder, { recursive: true }),
  };
};

/**
 * A PostgreSQL schema whose tables lie on a disk of four megabytes, which a file of the test's takes up. Where no disk may be
 * mounted, or the server does not see it, a trigger says what the server would say.
 */
export const smallPostgres = async (): Promise<SmallStore> => {
  const schema = await freshSchema();
  const disk = await smallDisk(schema.run);
  if (!disk) return { ...saysItIsFull(schema.run), env: { DATABASE_URL: schema.url }, remove: schema.drop };
  const url = new URL(schema.url);
  url.searchParams.set('options', `${url.searchParams.get('options')} -c default_tablespace=${disk.tablespace}`);
  const filler = join(disk.folder, 'filler');
  return {
    env: { DATABASE_URL: url.href },
    fill: () =>
      writeFile(filler, Buffer.alloc(5 * 1024 * 1024)).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }),
    makeRoom: () => rm(filler),
    remove: async () => {
      await schema.drop();
      await disk.remove();
    },
  };
};

type RunStatement = (statement: string) => Promise<unknown>;

const command = promisify(execFile);

const smallDisk = async (run: RunStatement) => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-disk-'));
  // The server is another user, and wants the folder of a tablespace to be its own.
  const owner = await command('id', ['-u', 'postgres']).catch(() => undefined);
  const options = `size=4m,mode=0700${owner ? `,uid=${owner.stdout.trim()}` : ''}`;
  const mounted = await command('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).catch(() => undefined);
  const unmount = async () => {
    if (mounted) await command('umount', [folder]);
    await rm(folder, { recursive: true });
  };
  const tablespace = `small_${randomUUID().replaceAll('-', '')}`;
  const made = mounted && (await run(`create tablespace ${tablespace} location '${folder}'`).catch(() => undefined));
  if (!made) {
    await unmount();
    return undefined;
  }
  return {
    folder,
    tablespace,
    remove: async () => {
      await run(`drop tablespace ${tablespace}`);
      await unmount();
    },
  };
};

const tables = ['drafts', 'submissions', 'sellers'];

const saysItIsFull = (run: RunStatement) => ({
  fill: async () => {
    await run(`
      create function say_full() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`);
    for (const table of tables) {
      await run(`create trigger full_${table} before insert or update on ${table} execute function say_full()`);
    }
  },
  makeRoom: async () => {
    await run('drop function say_full cascade');
  },
});
