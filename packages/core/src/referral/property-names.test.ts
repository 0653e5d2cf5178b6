import { expect, test } from 'vitest';
import { z } from 'zod';
import { spellingsOf } from './property-names.ts';

test('the names of all properties are known, however deep, and nothing else of a schema is', () => {
  const inner = z.object({ CamelCase: z.string().nullable() });
  const schemas = [
    z.toJSONSchema(
      z.looseObject({ eTag: z.enum(['a', 'b']).optional(), list: z.array(inner), either: z.union([inner, z.null()]) }),
    ),
    z.toJSONSchema(z.object({ other: z.literal(1) })),
    { default: null },
  ];
  const { known, byLowerCase } = spellingsOf(schemas);
  expect([...known].toSorted()).toEqual(['CamelCase', 'eTag', 'either', 'list', 'other']);
  expect(Object.fromEntries(byLowerCase)).toEqual({
    camelcase: 'CamelCase',
    either: 'either',
    etag: 'eTag',
    list: 'list',
    other: 'other',
  });
});
