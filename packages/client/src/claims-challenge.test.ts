import { expect, test } from 'vitest';
import { claimsChallengeOf } from './claims-challenge.ts';
import { readErrorBody } from './error-body.ts';

const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1 ÿ~?ü"}}}';
const base64 = Buffer.from(claims).toString('base64');
const base64url = Buffer.from(claims).toString('base64url');
const inQuotes = claims.replaceAll('"', '\\"');

test.each([
  ['the header of Entra', `Bearer realm="", error="insufficient_claims", claims="${base64}"`, undefined, claims],
  ['the documented spelling', `Bearer error="insufficent_claims", claims="${base64}"`, undefined, claims],
  ['the address-safe Base64', `Bearer claims="${base64url}"`, undefined, claims],
  ['claims without quotes', `Bearer claims=${base64}, error="insufficient_claims"`, undefined, claims],
  ['claims as they are', `Bearer error="insufficient_claims", claims="${inQuotes}"`, undefined, claims],
  ['claims that make no sense', 'Bearer claims="%%%"', undefined, ''],
  ['a challenge without claims', 'Bearer error="insufficient_claims"', undefined, ''],
  ['a body with the documented spelling', null, { error: { code: 'insufficent_claims', claims } }, claims],
  ['an inner error', null, { error: { code: 'accessDenied', innererror: { code: 'insufficient_claims' } } }, ''],
  ['an OAuth body', null, { error: 'insufficient_claims', claims: base64 }, claims],
  ['another error in the header', 'Bearer error="invalid_token"', undefined, undefined],
  ['claims in the body of another error', null, { error: { code: 'accessDenied', claims } }, undefined],
  ['nothing', null, undefined, undefined],
])('given %s', (_, header, body, challenge) => {
  expect(claimsChallengeOf(header, readErrorBody(body))).toBe(challenge);
});
