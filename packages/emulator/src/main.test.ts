import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

const start = (variables: Record<string, string> = {}) => {
  const child = fork(main, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['-C', '@cosell/source'],
    env: { PATH: process.env['PATH'] ?? '', ...variables },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  return { child, output, exit: once(child, 'exit') };
};

const readyUrl = async ({ output }: ReturnType<typeof start>) => {
  await expect.poll(() => output.stdout, { timeout: 10_000 }).toContain('\n');
  const [, url] = /^ready emulator=(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(output.stdout) ?? [];
  return url ?? `no ready line but ${output.stdout}`;
};

test('given no variables, when it starts, then it says where it is, serves, and stops on SIGTERM, twice harmless', async () => {
  const process = start();
  const url = await readyUrl(process);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  process.child.kill('SIGTERM');
  process.child.kill('SIGTERM');
  expect(await process.exit).toEqual([0, null]);
  await expect
    .poll(() => process.output.stderr)
    .toMatch(/^\{"time":"[^"]+","level":"info","part":"emulator",.*SIGTERM"\}\n$/);
});

test('given a parent process, when it goes away, then the emulator stops', async () => {
  const process = start();
  await readyUrl(process);
  process.child.disconnect();
  expect(await process.exit).toEqual([0, null]);
});

test('given a host that others can reach, when it starts, then it exits 1 and names the variable', async () => {
  const process = start({ HOST: '0.0.0.0' });
  expect(await process.exit).toEqual([1, null]);
  await expect.poll(() => process.output.stderr).toContain('HOST must be a loopback address');
  expect(process.output.stdout).toBe('');
});

test('given a port that is taken, when it starts, then it exits 1 and says so', async () => {
  const first = start();
  const { port } = new URL(await readyUrl(first));
  const second = start({ PORT: port });
  expect(await second.exit).toEqual([1, null]);
  await expect.poll(() => second.output.stderr).toContain('EADDRINUSE');
  first.child.kill('SIGTERM');
  await first.exit;
});
