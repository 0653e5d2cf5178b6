import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCodes } from '../src/rules/issue.ts';
import { packageFolder, run } from './packed-package.ts';
import { readme, readmeExamples } from './readme-examples.ts';

describe('the examples of the README', () => {
  let folder = '';
  beforeAll(async () => {
    // Inside the package, where its own name resolves, and in a folder that git ignores.
    await mkdir(join(packageFolder, 'build'), { recursive: true });
    folder = await mkdtemp(join(packageFolder, 'build', 'readme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are five, each followed by what it prints', () => {
    expect(readmeExamples).toHaveLength(5);
    expect(readme.match(/```ts\n/g)).toHaveLength(5);
  });

  test.concurrent.each(readmeExamples)('$title prints what stands below it', async ({ file, code, output }) => {
    const program = join(folder, file);
    await writeFile(program, code);
    const { stdout } = await run(process.execPath, ['-C', '@cosell/source', program], { env: { NO_COLOR: '1' } });
    expect(stdout).toBe(output);
  });
});

test('the table of codes names every code once', () => {
  const table = readme.slice(readme.indexOf('## Codes of findings'), readme.indexOf('## Rules that refuse'));
  const named = [...table.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[a-z-]+/g) ?? [],
  );
  expect(named.toSorted()).toEqual(issueCodes.toSorted());
});
