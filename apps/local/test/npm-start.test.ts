import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

test('given npm start, when npm is told to end, then everything it started ends with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-npm-'));
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, COSELL_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chat = await new Promise<string>((resolve) => {
    createInterface({ input: npm.stdout }).on('line', (line) => {
      const address = /^ready chat=(\S+) bot=/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
  // Every process that it started holds its stderr open.
  const gone = once(npm.stderr.resume(), 'close');
  npm.kill('SIGTERM');
  await gone;
  await expect(fetch(`${chat}/healthz`)).rejects.toThrow('fetch failed');
  rmSync(folder, { recursive: true });
});
