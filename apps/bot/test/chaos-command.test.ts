import { describe, expect, test } from 'vitest';
import { readCommand } from '../chaos/command.ts';

describe('the command line of the chaos runs', () => {
  test('given nothing then both kinds run at full size', () => {
    expect(readCommand([])).toEqual({ kind: 'run', options: { kills: 200, seconds: 60 } });
  });

  test('given every option then it is taken', () => {
    const args = ['--only', 'kills', '--kills', '5', '--seconds=7', '--seed', '9', '--idempotency', 'on'];
    const options = { only: 'kills', kills: 5, seconds: 7, seed: 9, idempotency: 'on' };
    expect(readCommand(args)).toEqual({ kind: 'run', options });
  });

  test.each([
    [['--only', 'bots'], '--only must be kills or instances'],
    [['--kills', 'many'], '--kills must be a whole number from 1'],
    [['--seconds', '0'], '--seconds must be a whole number from 1'],
    [['--seed', '1.5'], '--seed must be a whole number from 1'],
    [['--idempotency', 'maybe'], '--idempotency must be on or off'],
    [['--bogus'], /--bogus/],
    [['kills'], /kills/],
  ])('given %j then it says what is wrong', (args, problem) => {
    expect(readCommand(args)).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) });
  });

  test('given a question for help then nothing else counts', () => {
    expect(readCommand(['--help', '--kills', 'many'])).toEqual({ kind: 'help' });
  });
});
