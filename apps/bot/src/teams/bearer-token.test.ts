import { describe, expect, test } from 'vitest';
import { isMeantFor, readBearerToken } from './bearer-token.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const issuer = 'https://api.botframework.com';
const claims = { iss: issuer, aud: 'app', nbf: 1_000, exp: 2_000 };
const token = (header: unknown, signature = 'c2ln', payload: unknown = claims) =>
  `Bearer ${encode(header)}.${encode(payload)}.${signature}`;

describe('readBearerToken', () => {
  test('given three parts, RS256, a key id and claims then it is worth a look', () => {
    const read = readBearerToken(token({ alg: 'RS256', kid: 'k' }));
    expect(read).toMatchObject({ keyId: 'k', claims, signature: Buffer.from('sig') });
  });

  test.each([
    ['nothing', ''],
    ['another scheme', 'Basic eDp5'],
    ['rubbish', 'Bearer rubbish'],
    ['no algorithm', token({ kid: 'k' })],
    ['no key id', token({ alg: 'RS256' })],
    ['alg none', token({ alg: 'none', kid: 'k' })],
    ['a symmetric algorithm', token({ alg: 'HS256', kid: 'k' })],
    ['an extension we must understand', token({ alg: 'RS256', kid: 'k', crit: ['b64'] })],
    ['an empty signature', token({ alg: 'RS256', kid: 'k' }, '')],
    ['a header that is no JSON', 'Bearer e30x.e30.c2ln'],
    ['a header that is null', token(null)],
    ['two audiences', token({ alg: 'RS256', kid: 'k' }, 'c2ln', { ...claims, aud: ['app', 'other'] })],
    ['no end', token({ alg: 'RS256', kid: 'k' }, 'c2ln', { ...claims, exp: undefined })],
    ['an end in words', token({ alg: 'RS256', kid: 'k' }, 'c2ln', { ...claims, exp: 'never' })],
  ])('given %s then it is not', (_case, authorization) => {
    expect(readBearerToken(authorization)).toBeUndefined();
  });
});

describe('isMeantFor', () => {
  const app = { issuer, appId: 'app' };

  test.each([701_000, 2_299_999])('given the time %i then it holds, with five minutes for the clocks', (now) => {
    expect(isMeantFor(claims, app, now)).toBe(true);
  });

  test.each([
    ['before its time', claims, 699_999],
    ['after its end', claims, 2_300_000],
    ['of another issuer', { ...claims, iss: 'https://sts.windows.net/x/' }, 1_500_000],
    ['for another app', { ...claims, aud: 'other' }, 1_500_000],
  ])('given a token %s then it does not', (_case, given, now) => {
    expect(isMeantFor(given, app, now)).toBe(false);
  });
});
