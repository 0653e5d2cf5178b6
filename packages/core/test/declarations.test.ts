import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as core from '../src/index.ts';
import * as testing from '../src/testing/index.ts';
import { apiDocument } from './api-document.ts';
import { declarations } from './declarations.ts';
import { packageFolder } from './packed-package.ts';

const doors = await declarations();

test('the declarations were read: each value of each door is among them', () => {
  const names = doors.map((door) => door.exports.map(({ name }) => name));
  for (const [index, values] of [core, testing].entries()) {
    expect(names[index]).toEqual(expect.arrayContaining(Object.keys(values)));
  }
});

test.each(doors)('every export of $door says in a sentence what it is', ({ exports }) => {
  const silent = exports.filter(({ comment }) => comment.split(/\s+/).length < 3);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('the surface is the one that was reviewed', async () => {
  await expect(apiDocument(doors)).toMatchFileSnapshot(join(packageFolder, 'api.md'));
});
