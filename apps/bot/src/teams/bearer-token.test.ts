import { expect, test } from 'vitest';
import { mayBeSigned } from './bearer-token.ts';

const token = (header: unknown, signature = 'c2ln') =>
  `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.e30.${signature}`;

test('given three parts and RS256 then the token is worth a key look-up', () => {
  expect(mayBeSigned(token({ alg: 'RS256', kid: 'k' }))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['another scheme', 'Basic eDp5'],
  ['rubbish', 'Bearer rubbish'],
  ['no algorithm', token({})],
  ['alg none', token({ alg: 'none' })],
  ['a symmetric algorithm', token({ alg: 'HS256' })],
  ['an empty signature', token({ alg: 'RS256' }, '')],
  ['a header that is no JSON', 'Bearer e30x.e30.c2ln'],
  ['a header that is null', token(null)],
])('given %s then it is not', (_case, authorization) => {
  expect(mayBeSigned(authorization)).toBe(false);
});
