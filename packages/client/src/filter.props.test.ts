import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { and, eq, teamHas } from './filter.ts';

const literal = /'((?:[^']|'')*)'/g;
const literalsOf = (expression: string) =>
  [...expression.matchAll(literal)].map(([, quoted = '']) => quoted.replaceAll("''", "'"));

const hostile = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom("'", "''", ' or ', ')', 'a'), { maxLength: 12 }).map((parts) => parts.join('')),
);

test.prop([hostile])('a value reads back from its quotes as it was, and nothing is left over', (value) => {
  const { expression } = eq('engagementId', value);
  expect(literalsOf(expression)).toEqual([value]);
  expect(expression.replaceAll(literal, '?')).toBe('engagementId eq ?');
});

test.prop([hostile, hostile])('values joined by and stay apart', (first, second) => {
  const { expression } = and(eq('engagementId', first), teamHas(second));
  expect(literalsOf(expression)).toEqual([first, second]);
  expect(expression.replaceAll(literal, '?')).toBe('engagementId eq ? and team/any(t:t/email eq ?)');
});
