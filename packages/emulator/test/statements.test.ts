import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fidelityPage } from './fidelity-page.ts';
import { statements, topics } from '../src/fidelity/statements.ts';

const packageFolder = join(import.meta.dirname, '..');
const folder = 'test/fidelity';

/** The title of every test in the folder, with its file. */
const tests = readdirSync(join(packageFolder, folder))
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) =>
    [...readFileSync(join(packageFolder, folder, name), 'utf8').matchAll(/^\s*test\(\s*'(.*)',/gm)].map(
      ([, title = '']) => ({ title, path: `${folder}/${name}` }),
    ),
  );

const sorted = (texts: readonly string[]) => texts.toSorted();

test('given the statements, then each that can be seen has one test of its title, and no test has another title', () => {
  const seen = statements.filter(({ unseen }) => unseen === undefined).map(({ fact }) => fact);
  expect(sorted(tests.map(({ title }) => title))).toEqual(sorted(seen));
  expect(new Set(seen).size).toBe(seen.length);
});

test('given the statements, then no two have the same id, and those not seen say nothing of modes', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  const halfSaid = statements.filter(({ strict, docs }) => (strict === undefined) !== (docs === undefined));
  const unseenInModes = statements.filter(({ unseen, strict }) => unseen !== undefined && strict !== undefined);
  expect([...halfSaid, ...unseenInModes]).toEqual([]);
});

test('given the statements, then the committed page says the same; npm run fidelity:update writes it', async () => {
  const places = new Map(tests.map(({ title, path }) => [title, path]));
  await expect(fidelityPage(topics, places)).toMatchFileSnapshot(join(packageFolder, 'FIDELITY.md'));
});
