import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('given nothing or the flag then it is known whether people sign in', () => {
  expect(readArguments([])).toEqual({ ok: true, asked: { signsIn: false } });
  expect(readArguments(['--sign-in'])).toEqual({ ok: true, asked: { signsIn: true } });
});

test.each([[['--sign']], [['--sign-in', 'extra']], [['']]])('given %j then it says what is possible', (args) => {
  expect(readArguments(args)).toEqual({ ok: false, problem: expect.stringContaining('possible: --sign-in') });
});
