import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as core from '../src/index.ts';
import * as testing from '../src/testing/index.ts';
import { packInto, run } from './packed-package.ts';
import { readmeExamples } from './readme-examples.ts';

// The newest and the oldest zod of the range that the package asks for.
const strangers = [
  { zod: 'zod', moduleResolution: 'nodenext', module: 'nodenext' },
  { zod: 'zod-oldest', moduleResolution: 'bundler', module: 'esnext' },
];

const folderOf = (dependency: string) => dirname(fileURLToPath(import.meta.resolve(`${dependency}/package.json`)));

const uses = `
import { checkReferral, decide, parseCreateBody, type CreateBody, type Issue, type Referral } from '@cosell/core';
import { createBodySchema, readReferral } from '@cosell/core';
import { createBody } from '@cosell/core/testing';
import { z } from 'zod';

const parsed = parseCreateBody({});
export const issues: readonly Issue[] = parsed.ok ? checkReferral(parsed.value, 'strict') : parsed.issues;
export const decision = decide({ type: 'accept', by: 'owner' }, { status: 'New', substatus: 'Pending' }, '2026-01-01T00:00:00Z');
export const batch: z.ZodArray<typeof createBodySchema> = z.array(createBodySchema);
export const bodies: CreateBody[] = batch.parse([]);
const read = readReferral({});
export const referral: Referral | undefined = read.ok ? read.value : undefined;
export const arbitrary = createBody({ rules: 'docs' });
`;

const misuses = `
import { decide, type CreateBody } from '@cosell/core';
import { createBody } from '@cosell/core/testing';

export const typo: CreateBody['type'] = 'Indpendent';
decide({ type: 'decline', by: 'owner' }, {}, '2026-01-01T00:00:00Z');
createBody({ rules: 'lax' });
`;

let release = { folder: '', tarball: '' };
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-release-'));
  release = { folder, tarball: await packInto(folder) };
}, 60_000);
afterAll(() => rm(release.folder, { recursive: true }));

describe('given the packed package', () => {
  test('then it holds what is needed to run and to read it, and no tests', async () => {
    const { stdout } = await run('tar', ['-tzf', release.tarball]);
    const files = stdout.split('\n').map((file) => file.replace(/^package\//, ''));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts']));
    expect(files).toEqual(expect.arrayContaining(['dist/testing/index.js', 'src/index.ts', 'docs/status.md']));
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });

  test('then publint has nothing to say', async () => {
    expect((await run('publint', ['--strict', release.tarball])).stdout).toContain('All good!');
  });

  test('then attw finds the right types for each door and resolution of an ES module', async () => {
    const { stdout } = await run('attw', ['--profile', 'esm-only', '--format', 'json', release.tarball]);
    expect(JSON.parse(stdout)).toMatchObject({ analysis: { entrypoints: { '.': {}, './testing': {} } } });
  });
});

describe.each(strangers)('given a stranger with $zod and $moduleResolution resolution', ({ zod, ...resolution }) => {
  let stranger = '';
  beforeAll(async () => {
    stranger = await mkdtemp(join(tmpdir(), 'cosell-stranger-'));
    const dependencies = {
      '@cosell/core': `file:${release.tarball}`,
      zod: `file:${folderOf(zod)}`,
      'fast-check': `file:${folderOf('fast-check')}`,
    };
    await writeFile(join(stranger, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: stranger });
  }, 60_000);
  afterAll(() => rm(stranger, { recursive: true }));

  const bundleOf = async (code: string) => {
    const input = join(await mkdtemp(join(stranger, 'bundled-')), 'entry.js');
    await writeFile(input, code);
    const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'iife', name: 'bundled' });
    await bundle.close();
    return output[0];
  };

  test('then there is one zod, theirs', async () => {
    const installed = await readdir(join(stranger, 'node_modules'), { recursive: true });
    expect(installed.filter((file) => file.split(sep).at(-1) === 'zod')).toEqual(['zod']);
  });

  test(`then both doors open under Node ${process.version}, with every export`, async () => {
    const program = `
      const doors = await Promise.all([import('@cosell/core'), import('@cosell/core/testing')]);
      console.log(JSON.stringify(doors.map((door) => Object.keys(door))));
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: stranger });
    expect(JSON.parse(stdout)).toEqual([core, testing].map((door) => Object.keys(door).toSorted()));
  });

  test('then strict TypeScript takes the right uses and refuses the wrong ones', async () => {
    const compilerOptions = { ...resolution, strict: true, target: 'es2022', types: [], noEmit: true };
    const programs = [{ file: 'uses.ts', code: uses }, { file: 'misuses.ts', code: misuses }, ...readmeExamples];
    for (const { file, code } of programs) await writeFile(join(stranger, file), code);
    const config = { compilerOptions, files: programs.map(({ file }) => file) };
    await writeFile(join(stranger, 'tsconfig.json'), JSON.stringify(config));
    const errors = await run('tsc', ['--pretty', 'false'], { cwd: stranger }).then(
      () => '',
      (failure: unknown) => z.object({ stdout: z.string() }).parse(failure).stdout,
    );
    expect(errors.match(/^\S+: error TS\d+/gm)).toEqual([
      'misuses.ts(5,14): error TS2820',
      'misuses.ts(6,8): error TS2345',
      'misuses.ts(7,14): error TS2322',
    ]);
  });

  test('then a browser bundle needs nothing of Node, holds one zod, and works in a bare context', async () => {
    const { code, moduleIds } = await bundleOf(`
      import { z } from 'zod';
      import { createBodySchema, decide, parseCreateBody, readReferral } from '@cosell/core';
      export const refused = z.array(createBodySchema).safeParse([{}]).error.issues.length;
      export const parsed = parseCreateBody({ type: 'Shared', customerProfile: {}, consent: {}, details: {} });
      export const read = readReferral({ Id: '1' });
      export const decision = decide({ type: 'win', by: 'owner' }, { status: 'New', substatus: 'Pending' }, '2026-01-01T00:00:00Z');
    `);
    expect(code).not.toMatch(/["']node:|\brequire\(|\bprocess\./);
    const zodModules = moduleIds.filter((id) => id.includes(`${sep}zod`));
    expect(zodModules).not.toEqual([]);
    expect(zodModules.filter((id) => !id.startsWith(`${folderOf(zod)}${sep}`))).toEqual([]);
    const bundled: unknown = runInNewContext(`${code}; bundled`);
    expect(bundled).toMatchObject({
      refused: 4,
      parsed: { ok: true },
      read: { ok: true, value: { id: '1' } },
      decision: { ok: false, rule: 'edge-not-offered' },
    });
  });
});
