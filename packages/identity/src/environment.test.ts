import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('given no settings then it listens on this machine at any free port', () => {
  expect(readEnvironment({})).toEqual({ host: '127.0.0.1', port: 0 });
});

test('given a host that others can reach, or a port that is none, then each fault is named', () => {
  expect(readEnvironment({ HOST: '0.0.0.0', PORT: 'x' })).toEqual({
    faults: [
      'HOST has to be 127.0.0.1, ::1 or localhost: whoever reaches this can sign in as anybody',
      'PORT has to be a number',
    ],
  });
});
