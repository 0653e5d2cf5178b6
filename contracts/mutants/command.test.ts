import { expect, test } from 'vitest';
import { readCommand } from './command.ts';

test.each([
  ['nothing', [], ['create: no id', 'get: no eTag']],
  ['an option', ['--only', 'no id'], ['create: no id']],
  ['two options', ['--only', 'create', '--only', 'get'], ['create: no id', 'get: no eTag']],
  ['what npm leaves of an option', ['eTag'], ['get: no eTag']],
])('given %s, then the mutations named are wanted', (_, line, wanted) => {
  const command = readCommand(line);
  expect(['create: no id', 'get: no eTag'].filter((name) => command?.isWanted(name))).toEqual(wanted);
  expect(command?.isWhole).toBe(line.length === 0);
});

test('given an option that is none, then the command makes no sense', () => {
  expect(readCommand(['--onyl', 'eTag'])).toBeUndefined();
});
