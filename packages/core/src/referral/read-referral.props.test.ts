import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { referral } from '../testing/index.ts';
import { readReferral } from './read-referral.ts';
import { withWireSpelling } from './spelling.ts';

const renamed = (value: unknown, rename: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [rename(key), renamed(inner, rename)]));
};

// The unknown properties of the arbitrary have no lower-case first letter, so this changes known names only.
const inPascalCase = (value: unknown) => renamed(value, (key) => key.charAt(0).toUpperCase() + key.slice(1));

describe('laws of reading', () => {
  test.prop({ value: referral() })('the wire round trip keeps every field, unknown ones too', ({ value }) => {
    expect(readReferral(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value });
  });

  test.prop({ value: referral() })('PascalCase names read the same', ({ value }) => {
    expect(readReferral(inPascalCase(value))).toEqual({ ok: true, value });
  });

  test.prop({ value: fc.jsonValue() })('reading is total: any JSON gets an answer', ({ value }) => {
    expect(readReferral(value).ok).toBeTypeOf('boolean');
  });
});

describe('laws of the wire spelling', () => {
  const spellings = [
    'name',
    'Name',
    'NAME',
    'eTag',
    'ETag',
    'details',
    'Details',
    'unknown',
    'Unknown',
    'İd',
    '__proto__',
  ];
  const messy = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.constant(null), tie('object'), fc.array(tie('value'))),
    object: fc.dictionary(fc.constantFrom(...spellings), tie('value')),
  })).value;

  test.prop({ value: messy })('spelling is idempotent', ({ value }) => {
    const once = withWireSpelling(value);
    expect(withWireSpelling(once)).toEqual(once);
  });

  test.prop({ value: messy })('no property is lost: each object keeps its number of names', ({ value }) => {
    const sizes = (node: unknown): unknown =>
      typeof node === 'object' && node !== null ? [Object.keys(node).length, Object.values(node).map(sizes)] : node;
    expect(sizes(withWireSpelling(value))).toEqual(sizes(value));
  });

  test.prop({ value: referral() })('what is spelled right already comes back as the same value', ({ value }) => {
    expect(withWireSpelling(value)).toBe(value);
  });
});

test('names are spelled down to the thirty-third level, and left alone below', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'end' : { NAME: nested(depth - 1) });
  const names = JSON.stringify(withWireSpelling(nested(40))).match(/name|NAME/g) ?? [];
  expect(names).toEqual([...Array<string>(33).fill('name'), ...Array<string>(7).fill('NAME')]);
});

test('words that only a JSON Schema has are no names of the wire', () => {
  const value = { PROPERTIES: 1, AnyOf: 2, Required: 3, Items: 4, $Schema: 5 };
  expect(withWireSpelling(value)).toBe(value);
});

test.each([
  [
    { Name: 'a', name: 'b' },
    { Name: 'a', name: 'b' },
  ],
  [
    { Name: 'a', NAME: 'b' },
    { name: 'a', NAME: 'b' },
  ],
  [{ team: [{ EMAIL: 'a' }, { email: 'b' }] }, { team: [{ email: 'a' }, { email: 'b' }] }],
  [{ TEAM: [{ EMAIL: 'Name' }] }, { team: [{ email: 'Name' }] }],
  [
    { İd: 1, ıd: 2 },
    { İd: 1, ıd: 2 },
  ],
])('%j is spelled %j', (value, spelled) => {
  expect(withWireSpelling(value)).toEqual(spelled);
});
