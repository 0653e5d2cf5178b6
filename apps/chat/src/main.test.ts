import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';

const main = new URL('main.ts', import.meta.url).pathname;
const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'ipc'];
const left = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const child of left) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['-C', '@cosell/source', main], { env, stdio });
  left.add(child);
  const output = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  const ready = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => output.out.endsWith('\n') && resolve(output.out));
  });
  return { child, ended, ready, output };
}

test('given the bot, when the window starts, then it says where it is, and two SIGTERM end it cleanly', async () => {
  const { child, ended, ready } = start({ BOT_URL: 'http://127.0.0.1:1' });
  const [, url = ''] = /^ready chat=(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(await ready) ?? [];
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('given a parent, when it lets go of the channel, then the window ends', async () => {
  const { child, ended, ready } = start({ BOT_URL: 'http://127.0.0.1:1' });
  await ready;
  child.disconnect();
  expect(await ended).toBe(0);
});

test('given a host that others can reach, when the window starts, then it ends with 1 and says why', async () => {
  const { ended, output } = start({ BOT_URL: 'http://127.0.0.1:1', HOST: '0.0.0.0' });
  expect(await ended).toBe(1);
  expect(output.out).toBe('');
  expect(output.err).toContain('HOST has to be one of');
});
