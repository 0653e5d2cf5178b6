import { expect, test } from 'vitest';
import { readArguments, usage } from './arguments.ts';

test('given nothing or the flag then it is known whether people sign in', () => {
  expect(readArguments([])).toEqual({ ok: true, asked: { signsIn: false, wantsHelp: false } });
  expect(readArguments(['--sign-in'])).toEqual({ ok: true, asked: { signsIn: true, wantsHelp: false } });
});

test('given --help then the usage names what else there is', () => {
  expect(readArguments(['--help'])).toEqual({ ok: true, asked: { signsIn: false, wantsHelp: true } });
  expect(usage).toContain('--sign-in');
});

test.each([[['--sign']], [['--sign-in', 'extra']], [['']]])('given %j then it says what is possible', (args) => {
  expect(readArguments(args)).toEqual({ ok: false, problem: expect.stringContaining('possible: --sign-in') });
});
