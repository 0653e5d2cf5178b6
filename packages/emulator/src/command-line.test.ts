import { expect, test } from 'vitest';
import { nameAmong, readCommandLine, usage } from './command-line.ts';

test('given options, then they stand for the variables that the usage names beside them', () => {
  const options = { '--host': '::1', '--port': '4010', '--mode': 'docs', '--data': 'state.db' };
  const command = readCommandLine([...Object.entries(options).flat(), '--expose']);
  const named = [...usage.matchAll(/^ {2}(--\w+) .*\(([A-Z_]+)(?:=1)?\)$/gm)];
  const given: Readonly<Record<string, string>> = { ...options, '--expose': '1' };
  const variables = Object.fromEntries(named.map(([, option = '', variable = '']) => [variable, given[option] ?? '']));
  expect(Object.keys(variables)).toHaveLength(5);
  expect(named.map(([, , variable = '']) => nameAmong(variables)(variable))).toEqual(Object.keys(given));
  expect(command).toEqual({ kind: 'serve', variables });
});

test('given no options, then no variable is overridden', () => {
  expect(readCommandLine([])).toEqual({ kind: 'serve', variables: {} });
});

test.each([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
])('given %s, then it is asked for %s', (argument, kind) => {
  expect(readCommandLine([argument])).toEqual({ kind });
});

test.each([
  [['--prot', '4010'], '--prot'],
  [['--port'], '--port'],
  [['4010'], '4010'],
])('given %j, then it is refused and names %s', (args, named) => {
  expect(readCommandLine(args)).toEqual({ kind: 'refused', fault: expect.stringContaining(named) });
});
