import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { harmlessChanges } from '../harmless/harmless-changes.ts';
import { consumerMutants } from './consumer/mutants.ts';
import { providerMutants } from './provider/mutants.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

const mutate = (...names: readonly string[]): Promise<{ readonly code: unknown; readonly output: string }> =>
  new Promise((resolve) => {
    const line = ['-C', '@cosell/source', main, ...names.flatMap((name) => ['--only', name])];
    execFile(process.execPath, line, (error, output) => resolve({ code: error?.code ?? 0, output }));
  });

test('given some mutations of each kind, when they are tried, then mutants are caught and harmless changes pass', async () => {
  const { code, output } = await mutate(
    'create: the eTag has lost its quotes',
    'create: a sent engagement is not joined',
    'change: If-Match is not honoured',
    'harmless: a create answers 201',
    'headers: a PATCH without If-Match',
  );
  expect(output).toContain('provider mutants caught 3/3\nharmless changes passed 1/1\nconsumer mutants caught 1/1\n');
  expect(code).toBe(0);
}, 180_000);

test('given a name that no mutation has, when it is tried, then that is an error', async () => {
  const { code, output } = await mutate('no such name');
  expect(output).toContain('No mutation has such a name.');
  expect(code).toBe(1);
});

test('given all mutations, then no two of one kind have the same name', () => {
  for (const mutations of [[...providerMutants, ...harmlessChanges], consumerMutants]) {
    const names = mutations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});
