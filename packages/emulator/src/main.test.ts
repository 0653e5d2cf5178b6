import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sampleReferral } from './control/sample-referral.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

const start = (variables: Record<string, string> = {}, args: string[] = []) => {
  const child = fork(main, args, {
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
  await expect.poll(() => output.stdout).toContain('\n');
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

test('given a host that others can reach, when it starts, then it exits 2 and names the variable', async () => {
  const process = start({ HOST: '0.0.0.0' });
  expect(await process.exit).toEqual([2, null]);
  await expect.poll(() => process.output.stderr).toContain('HOST must be a loopback address');
  expect(process.output.stdout).toBe('');
});

test('given an option that is wrong, when it starts, then it exits 2 and names the option, not its variable', async () => {
  const process = start({ COSELL_EMULATOR_MODE: 'lenient' }, ['--port', 'http']);
  expect(await process.exit).toEqual([2, null]);
  await expect
    .poll(() => process.output.stderr)
    .toBe(
      'The emulator cannot start. --port must be a port number; 0 takes any free port.\n' +
        'The emulator cannot start. COSELL_EMULATOR_MODE must be strict or docs.\n',
    );
});

test('given a port that is taken, when it starts, then it exits 1 and says so', async () => {
  const first = start();
  const { port } = new URL(await readyUrl(first));
  const second = start({ PORT: port });
  expect(await second.exit).toEqual([1, null]);
  await expect
    .poll(() => second.output.stderr)
    .toMatch(new RegExp(`^The emulator cannot start. Port ${port} of 127.0.0.1 is taken: .* --port or PORT .*\n$`));
  first.child.kill('SIGTERM');
  await first.exit;
});

const referralsAt = async (url: string) => {
  const answer = await fetch(`${url}/_control/token`, { method: 'POST' });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await answer.json());
  const call = (method: string, body?: string) =>
    fetch(`${url}/v1.0/engagements/referrals`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    });
  const created = z.object({ id: z.string() });
  return {
    create: async () => created.parse(await (await call('POST', JSON.stringify(sampleReferral))).json()).id,
    ids: async () =>
      z
        .object({ value: z.array(created) })
        .parse(await (await call('GET')).json())
        .value.map(({ id }) => id)
        .toSorted(),
  };
};

test('given a file for the state, when it is killed right after an answer, then the next one has what was answered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-killed-'));
  const data = join(folder, 'state.db');
  const killed = start({}, ['--data', data]);
  const before = await referralsAt(await readyUrl(killed));
  const ids = [await before.create(), await before.create(), await before.create()];
  const second = start({ COSELL_EMULATOR_DATA: data });
  expect(await second.exit).toEqual([1, null]);
  await expect.poll(() => second.output.stderr).toContain(`Another emulator works on ${data}`);
  ids.push(await before.create());
  killed.child.kill('SIGKILL');
  await killed.exit;
  const next = start({ COSELL_EMULATOR_DATA: data });
  const after = await referralsAt(await readyUrl(next));
  expect(await after.ids()).toEqual(ids.toSorted());
  next.child.kill('SIGTERM');
  expect(await next.exit).toEqual([0, null]);
  await rm(folder, { recursive: true });
}, 60_000);
