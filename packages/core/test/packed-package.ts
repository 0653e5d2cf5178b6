import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const packageFolder = join(import.meta.dirname, '..');

/**
 * Builds the package from its sources into `folder` and packs it as a release does. Returns the path of the tarball. The
 * package's own `dist` is left alone: others may be reading it.
 */
export const packInto = async (folder: string): Promise<string> => {
  const staged = join(folder, 'staged');
  await mkdir(staged);
  const copied = ['package.json', 'README.md', 'LICENSE', 'docs', 'src'].map((name) =>
    cp(join(packageFolder, name), join(staged, name), { recursive: true }),
  );
  const built = run('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(staged, 'dist')], { cwd: packageFolder });
  await Promise.all([...copied, built]);
  const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: staged,
  });
  return join(folder, stdout.trim());
};
