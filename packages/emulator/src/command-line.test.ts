import { expect, test } from 'vitest';
import { readCommandLine, usage } from './command-line.ts';

test('given options, then they stand for the variables that the usage names beside them', () => {
  const options = { '--host': '::1', '--port': '4010', '--mode': 'docs', '--data': 'state.db' };
  const command = readCommandLine(Object.entries(options).flat());
  expect(command).toMatchObject({ kind: 'serve' });
  for (const [variable, value] of Object.entries(command.kind === 'serve' ? command.variables : {})) {
    const option = Object.entries(options).find(([, given]) => given === value)?.[0] ?? 'none';
    expect(usage).toMatch(new RegExp(`^  ${option} .*\\(${variable}\\)$`, 'm'));
  }
  expect(usage.match(/\([A-Z_]+\)$/gm)).toHaveLength(Object.keys(options).length);
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
