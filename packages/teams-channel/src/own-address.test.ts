import { expect, test } from 'vitest';
import { isOwnName, isOwnOrigin } from './own-address.ts';

test.each(['http://127.0.0.1:4020', 'http://localhost:4020', 'http://[::1]:4020', 'http://127.0.0.1'])(
  'given %s then it is an origin of this machine',
  (text) => {
    expect(isOwnOrigin(text)).toBe(true);
  },
);

test.each([
  'https://127.0.0.1:4020',
  'http://127.0.0.1:4020/path',
  'http://ada@127.0.0.1:4020',
  'http://127.0.0.1.evil.example',
  'http://192.0.2.1',
  'javascript:alert(1)',
  'null',
  '',
])('given %s then it is none', (text) => {
  expect(isOwnOrigin(text)).toBe(false);
});

test('given names then only those of the loopback are this machine', () => {
  expect(['127.0.0.1', 'LOCALHOST', '::1', '[::1]'].map(isOwnName)).toEqual([true, true, true, true]);
  expect(['0.0.0.0', '127.0.0.1.evil.example', '192.0.2.1', ''].map(isOwnName)).toEqual([false, false, false, false]);
});
