import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasons } from '../mutation/survivors.ts';
import { packageFolder } from './packed-package.ts';

test.each(reasons)(
  'what is said of a mutant of `$code` is said of code that stands in $file',
  async ({ file, code }) => {
    const source = await readFile(join(packageFolder, 'src', file), 'utf8');
    expect(source.split('\n').filter((line) => line.includes(code))).not.toEqual([]);
  },
);
