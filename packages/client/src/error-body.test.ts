import { describe, expect, test } from 'vitest';
import { documentedCodeOf, readErrorBody } from './error-body.ts';

describe('codes', () => {
  test.each([
    [
      'the documented form',
      { error: { code: 'invalidRequest', innerError: { code: 'badArgument' } } },
      ['invalidRequest', 'badArgument'],
    ],
    [
      'innererror in one word',
      { error: { code: 'a', innererror: { code: 'b', innerError: { code: 'c' } } } },
      ['a', 'b', 'c'],
    ],
    ['PascalCase names', { Error: { Code: 'InvalidRequest', InnerError: { Code: 'x' } } }, ['InvalidRequest', 'x']],
    ['a number', { error: { code: 900_420 } }, ['900420']],
    ['a flat body', { code: 'unauthenticated', description: 'no' }, ['unauthenticated']],
    ['an OAuth error', { error: 'insufficient_claims', error_description: 'no' }, ['insufficient_claims']],
    ['no code', { error: { message: 'no' } }, []],
    ['a sentence for a code', { error: { code: 'a sentence, not a code' } }, []],
    ['a code of any length', { error: { code: 'x'.repeat(65) } }, []],
    ['null', null, []],
    ['a text', '<html>', []],
    ['nothing', undefined, []],
    ['an array', [1], []],
    ['an error of null', { error: null }, []],
  ])('given %s', (_, body, codes) => {
    expect(readErrorBody(body).codes).toEqual(codes);
  });

  test('given an error nested without end, then only the first ten count', () => {
    let body: unknown;
    for (let depth = 0; depth < 1_000; depth += 1) body = { code: `c${depth}`, innerError: body };
    expect(readErrorBody({ error: body }).codes).toHaveLength(10);
  });
});

describe('the deepest documented code', () => {
  test.each([
    [['generalException', 'INVALIDREQUEST', '99918'], 'invalidRequest'],
    [['preconditionFailed', '99918'], 'preconditionFailed'],
    [['unAuthorized'], 'unauthenticated'],
    [['somethingNew'], undefined],
    [[], undefined],
  ])('of %j is %s', (codes, code) => {
    expect(documentedCodeOf(codes)).toBe(code);
  });
});

describe('the path', () => {
  test.each([
    ['details.dealValue', 'details.dealValue'],
    ['Details.DealValue', 'details.dealValue'],
    ['CustomerProfile.Address.Country', 'customerProfile.address.country'],
    ['team[0].Email', 'team[0].email'],
    ['/customerProfile/team/1/email', 'customerProfile.team[1].email'],
    ['Consent.ConsentToToShareInfoWithOthers', 'consent.consentToToShareInfoWithOthers'],
    ['ETag', 'eTag'],
    ['somethingNew', 'somethingNew'],
    ['__proto__', '__proto__'],
    ['', undefined],
    ['/', undefined],
    ['x'.repeat(201), undefined],
  ])('of target %s is %s', (target, path) => {
    expect(readErrorBody({ error: { code: 'invalidRequest', target } }).path).toBe(path);
  });

  test('comes from an inner error when the outer names none', () => {
    expect(readErrorBody({ error: { innerError: { target: 'name' } } }).path).toBe('name');
  });
});
