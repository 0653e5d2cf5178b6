import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCodes } from './rules/issue.ts';

const run = promisify(execFile);
const packageFolder = join(import.meta.dirname, '..');
const readme = await readFile(join(packageFolder, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```ts\n(.*?)```\s+```text\n(.*?)```/gs)].map(([, code = '', output = '']) => {
  const title = readme.slice(0, readme.indexOf(code)).match(/## [^\n]+(?![\s\S]*## )/)?.[0] ?? '';
  return { title, code, output };
});

describe('the examples of the README', () => {
  let folder = '';
  beforeAll(async () => {
    // Inside the package, where its own name resolves, and in a folder that git ignores.
    await mkdir(join(packageFolder, 'build'), { recursive: true });
    folder = await mkdtemp(join(packageFolder, 'build', 'readme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are three, each followed by what it prints', () => {
    expect(examples).toHaveLength(3);
    expect(readme.match(/```ts\n/g)).toHaveLength(3);
  });

  test.concurrent.each(examples)('$title prints what stands below it', async ({ title, code, output }) => {
    const file = join(folder, `${title.replaceAll(/\W+/g, '-')}.ts`);
    await writeFile(file, code);
    const { stdout } = await run(process.execPath, ['-C', '@cosell/source', file], { env: { NO_COLOR: '1' } });
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
