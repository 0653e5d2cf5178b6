import { describe, expect, test } from 'vitest';
import { fieldAt, isFieldPath } from './field-paths.ts';

describe('the field a finding belongs to', () => {
  test.each([
    ['customerProfile.address.country', 'customerProfile.address.country'],
    ['details.requirements.products[2].id', 'details.requirements.products'],
    ['details.requirements.solutions[0].name', 'details.requirements.solutions'],
    ['team', 'team[0].firstName'],
    ['team[0]', 'team[0].firstName'],
    ['customerProfile.address', 'customerProfile.address.addressLine1'],
    ['details', 'details.dealValue'],
    ['', undefined],
    ['unknown', undefined],
    ['team[7].email', undefined],
    ['constructor', undefined],
    ['__proto__.x', undefined],
    ['[[[...', undefined],
  ])('%j gives %s', (path, field) => {
    expect(fieldAt(path)).toBe(field);
  });
});

test('only own names of the catalogue are field paths', () => {
  expect(isFieldPath('name')).toBe(true);
  expect(isFieldPath('toString')).toBe(false);
});
