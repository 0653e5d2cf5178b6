import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(`${root}/${file}`, 'utf8') }));
const product = sources.filter(({ file }) => !file.startsWith('testing/'));

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);

test('the folder was read', () => {
  expect(product.length).toBeGreaterThan(20);
  expect(sources.length).toBeGreaterThan(product.length);
});

test.each(product)('$file imports zod and its neighbours only', ({ text }) => {
  expect(importsOf(text).filter((specifier) => specifier !== 'zod' && !specifier.startsWith('.'))).toEqual([]);
  expect(importsOf(text).filter((specifier) => specifier.includes('/testing/'))).toEqual([]);
});

// Clock, chance and surroundings come in as arguments.
const surroundings =
  /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\b(?:process|console|crypto|performance|globalThis)\.|['"]node:|\bfetch\(|\bset(?:Timeout|Interval)\(|\.toLocale|\bIntl\./g;

test.each(product)('$file reads no clock, no chance and nothing of its surroundings', ({ text }) => {
  expect(text.match(surroundings) ?? []).toEqual([]);
});
