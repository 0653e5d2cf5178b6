import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleReferral } from '../src/control/sample-referral.ts';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../../..');
const emulatorPackage = join(import.meta.dirname, '..');
const packed = z.array(
  z.object({ name: z.string(), filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
);

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(join(emulatorPackage, 'package.json'), 'utf8')));

describe('the packed emulator, installed where nothing else is', () => {
  let folder = '';
  let files: string[] = [];
  const bin = () => join(folder, 'node_modules/.bin/cosell-emulator');
  const command = (args: string[]) =>
    run(bin(), args, { env: { PATH: process.env['PATH'] } }).catch((error: unknown) => error);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cosell-emulator-'));
    const workspaces = ['--workspace', '@cosell/core', '--workspace', '@cosell/emulator'];
    const packing = ['pack', '--json', '--pack-destination', folder, ...workspaces];
    const { stdout } = await run('npm', packing, { cwd: repository });
    const tarballs = packed.parse(JSON.parse(stdout));
    files = tarballs.find(({ name }) => name === '@cosell/emulator')?.files.map(({ path }) => path) ?? [];
    const dependencies = Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:${filename}`]));
    const zod = `file:${join(repository, 'node_modules/zod')}`;
    await writeFile(join(folder, 'package.json'), JSON.stringify({ dependencies: { ...dependencies, zod } }));
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: folder });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('it holds what it needs and no tests', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/index.d.ts',
        'dist/main.js',
        'openapi.json',
        'schemas.json',
      ]),
    );
    expect(files.filter((path) => /test|^src/.test(path))).toEqual([]);
  });

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(folder, 'node_modules/@cosell/emulator'), pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('it creates a referral, serves its document, and ends on SIGTERM', async () => {
    const child = spawn(bin(), ['--port', '0', '--mode', 'strict'], { env: { PATH: process.env['PATH'] } });
    const exit = once(child, 'exit');
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await expect.poll(() => output).toContain('\n');
    const url = /^ready emulator=(.*)\n$/.exec(output)?.[1] ?? `no ready line but ${output}`;
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ready' });
    const { access_token: token } = z
      .object({ access_token: z.string() })
      .parse(await (await fetch(`${url}/_control/token`, { method: 'POST' })).json());
    const created = await fetch(`${url}/v1.0/engagements/referrals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(sampleReferral),
    });
    expect([created.status, await created.json()]).toMatchObject([
      200,
      { status: 'Active', name: sampleReferral.name },
    ]);
    const document = await readFile(join(emulatorPackage, 'openapi.json'), 'utf8');
    expect(await (await fetch(`${url}/openapi.json`)).text()).toBe(document);
    expect((await fetch(`${url}/docs`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });

  test('the example of its README runs', async () => {
    const readme = await readFile(join(folder, 'node_modules/@cosell/emulator/README.md'), 'utf8');
    const [, example = ''] = /```ts\n(.*?)```/s.exec(readme) ?? [];
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', example], { cwd: folder });
    expect(stdout).toBe('200\n');
  });

  test('its state file can be opened by its name', async () => {
    const program = `import { openStateFile } from '@cosell/emulator/state-file';
      openStateFile('state.db').close();`;
    await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
    expect(await readFile(join(folder, 'state.db'), 'utf8')).toMatch(/^SQLite format 3/);
  });

  test('it tells its version and its options, and refuses an option it does not know', async () => {
    expect(await command(['--version'])).toMatchObject({ stdout: `${version}\n` });
    expect(await command(['--help'])).toMatchObject({ stdout: expect.stringContaining('--port <number>') });
    expect(await command(['--prot', '4010'])).toMatchObject({ code: 2, stderr: expect.stringContaining("'--prot'") });
  });
});
