import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const trial = join(import.meta.dirname, '../src/trial.ts');
const connection = { COSELL_OAUTH_CONNECTION: 'partner', DATABASE_URL: 'sqlite::memory:', PORT: '0' };
const nowhere = 'http://127.0.0.1:1';

const start = (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', trial, ...args], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, gone: once(child, 'close') };
};

describe.concurrent('the entry of a trial', () => {
  test.each([
    ['no address', [], connection, 'takes one argument'],
    ['an address of another machine', ['https://token.example'], connection, 'must be on loopback'],
    ['an app id', [nowhere], { ...connection, MicrosoftAppId: 'id' }, 'MicrosoftAppId is set'],
  ])('given %s then it does not start, and says why', async (_what, args, env, reason) => {
    const { said, gone } = start(args, env);
    expect(await gone).toEqual([1, null]);
    expect(said.out).toBe('');
    expect(said.err).toContain(reason);
  });

  test('given an address on this machine then the bot serves, and ends on SIGTERM', async () => {
    const { child, said, gone } = start([nowhere], connection);
    await expect.poll(() => said.out, { timeout: 10_000 }).toMatch(/^ready bot=http:\/\/127\.0\.0\.1:\d+\n$/);
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
  });
});
