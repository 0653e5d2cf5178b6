import { expect, test } from 'vitest';
import { issue, issueCodes } from './issue.ts';

// Written down once more on purpose: others keep these codes and make their words from them.
test('the codes are stable', () => {
  expect(issueCodes).toEqual([
    'required',
    'wrong-type',
    'not-in-list',
    'unknown-property',
    'invalid-date',
    'invalid-number',
    'invalid-email',
    'invalid-country',
    'country-has-three-letters',
    'invalid-currency',
    'too-many',
    'too-long',
    'consent-needed',
    'contact-needed-for-help',
    'unknown-solution',
    'refused',
  ]);
});

test('a finding has no parameters unless some are given', () => {
  expect(issue('name', 'required')).toEqual({ path: 'name', code: 'required', params: {} });
  expect(issue('name', 'too-long', { max: 5 })).toEqual({ path: 'name', code: 'too-long', params: { max: 5 } });
});
