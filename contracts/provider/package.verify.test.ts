import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createEmulator } from '@cosell/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { newFolder } from './new-folder.ts';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(at('package.json'), 'utf8')));

/** The bin of the packed package, with nothing but its dependencies beside it. */
const installed = async (): Promise<string> => {
  const folder = await newFolder();
  const stage = join(folder, 'stage');
  await run(at('../node_modules/.bin/tsc'), ['-p', at('tsconfig.build.json'), '--outDir', join(stage, 'dist')]);
  for (const part of ['package.json', 'bin', 'pacts', 'README.md', 'src']) {
    await cp(at(part), join(stage, part), { recursive: true });
  }
  await run('npm', ['pack', '--pack-destination', folder, '--ignore-scripts'], { cwd: stage });
  await run('tar', ['-xzf', join(folder, 'cosell-contracts-0.1.0.tgz'), '-C', folder]);
  for (const name of Object.keys(dependencies)) {
    const place = join(folder, 'node_modules', name);
    await mkdir(join(place, '..'), { recursive: true });
    await symlink(at(`../node_modules/${name}`), place);
  }
  return join(folder, 'package', 'bin', 'cosell-contracts.js');
};

test('given the packed package in another folder, when its bin is run, then it verifies a provider by the pact inside', async () => {
  const emulator = await createEmulator().listen();
  onTestFinished(() => emulator.close());
  const { stdout } = await run(process.execPath, [await installed(), 'verify', '--provider', emulator.url]);
  expect(stdout).toContain('The contract is kept: ');
});
