import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

test.each(sources)('%s imports only core, the phone numbers and its neighbours, and asks no clock', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  const allowed = ['@cosell/core', 'libphonenumber-js/min'];
  expect(imported.filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  expect(source).not.toMatch(/Date\.now|new Date\(\)|Math\.random|\bprocess\.|\bconsole\b|crypto|fetch\(/);
});
