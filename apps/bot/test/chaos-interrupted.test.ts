import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { hasPostgres } from './fresh-schema.ts';

const main = join(import.meta.dirname, '../chaos/main.ts');
const patience = 90_000;

/** Starts a run in a process group of its own, ends it when its sellers begin, and tells how it ended. */
const interrupt = async (kind: 'kills' | 'instances', end: (pid: number) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-interrupted-'));
  // PostgreSQL's user works in it, too.
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, ['-C', '@cosell/source', main, '--only', kind], {
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const gone = once(child, 'exit');
  const said = text(child.stderr);
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.endsWith('sellers begin') && child.pid !== undefined) end(child.pid);
  });
  const [code]: unknown[] = await gone;
  const left = readdirSync(folder);
  const hasChildren = isThere(-(child.pid ?? 0));
  rmSync(folder, { recursive: true });
  return { code, said: await said, left, hasChildren };
};

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe.concurrent('a chaos run that is interrupted while sellers work', () => {
  test('given one bot and a signal to the run then it ends by it and leaves nothing', {
    timeout: patience,
  }, async () => {
    const ended = await interrupt('kills', (pid) => process.kill(pid, 'SIGTERM'));
    expect(ended).toEqual({ code: 143, said: '', left: [], hasChildren: false });
  });

  test.runIf(hasPostgres)(
    'given four bots and a Ctrl-C that all processes hear then it ends by it and leaves nothing',
    { timeout: patience },
    async () => {
      const ended = await interrupt('instances', (pid) => process.kill(-pid, 'SIGINT'));
      expect(ended).toEqual({ code: 130, said: '', left: [], hasChildren: false });
    },
  );
});
