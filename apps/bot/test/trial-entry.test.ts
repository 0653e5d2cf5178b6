import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const trial = join(import.meta.dirname, '../src/trial.ts');
const connection = { COSELL_OAUTH_CONNECTION: 'partner', DATABASE_URL: 'sqlite::memory:', PORT: '0' };
const nowhere = 'http://127.0.0.1:1';

/** The exit code of a trial's process, and what it said. */
const run = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', trial, ...args], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code: Number(code), ...said };
};

describe('the entry of a trial', () => {
  test.each([
    ['no address', [], connection, 'takes one argument'],
    ['an address of another machine', ['https://token.example'], connection, 'must be on loopback'],
    [
      'an app id',
      [nowhere],
      { ...connection, MicrosoftAppId: '11111111-2222-4333-8444-555555555555' },
      'MicrosoftAppId is set',
    ],
  ])('given %s then it does not start, and says why', async (_what, args, env, reason) => {
    const ended = await run(args, env);
    expect(ended).toEqual({ code: 1, out: '', err: expect.stringContaining(reason) });
  });
});
