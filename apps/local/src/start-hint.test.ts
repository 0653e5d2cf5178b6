import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHint } from './start-hint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosell-hint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('given a data folder that is a file then the hint says so', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await startHint({ dataDir: file })).toBe(`${file} is a file: set COSELL_DATA_DIR to a folder.\n`);
});

test.each(['', 'not-there-yet'])('given a data folder then another start may use it', async (name) => {
  expect(await startHint({ dataDir: join(folder, name) })).toContain('If another npm start uses');
});

test('given neither port nor folder then there is nothing to say', async () => {
  expect(await startHint({})).toBe('');
});
