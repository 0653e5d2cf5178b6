import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issuesOf } from './schema-issues.ts';

const schema = z.strictObject({
  text: z.string(),
  mail: z.email(),
  day: z.iso.datetime(),
  choice: z.enum(['a', 'b']),
  number: z.number().min(1).max(9),
  list: z.array(z.strictObject({ id: z.string() })),
});
const right = {
  text: '',
  mail: 'a@example.com',
  day: '2026-01-31T00:00:00Z',
  choice: 'a',
  number: 5,
  list: [{ id: '' }],
};

describe('given a value that a schema refuses, when its findings are read', () => {
  test.each([
    [{ text: undefined }, { path: 'text', code: 'required', params: {} }],
    [{ text: 5 }, { path: 'text', code: 'wrong-type', params: {} }],
    [{ mail: 'nobody' }, { path: 'mail', code: 'wrong-type', params: {} }],
    [{ day: '2026-01-31' }, { path: 'day', code: 'invalid-date', params: {} }],
    [{ choice: 'c' }, { path: 'choice', code: 'not-in-list', params: { allowed: 'a | b' } }],
    [{ choice: undefined }, { path: 'choice', code: 'required', params: { allowed: 'a | b' } }],
    [{ number: 0 }, { path: 'number', code: 'invalid-number', params: {} }],
    [{ number: 10 }, { path: 'number', code: 'invalid-number', params: {} }],
    [{ list: [{ id: 5 }] }, { path: 'list[0].id', code: 'wrong-type', params: {} }],
    [{ list: [{ id: '', more: 1 }] }, { path: 'list[0].more', code: 'unknown-property', params: {} }],
  ])('then %j gives %j, with the value at hand or in the findings', (part, issue) => {
    const value = { ...right, ...part };
    const apart = schema.safeParse(value);
    expect(apart.success ? [] : issuesOf(apart.error, value)).toEqual([issue]);
    const within = schema.safeParse(value, { reportInput: true });
    expect(within.success ? [] : issuesOf(within.error)).toEqual([issue]);
  });

  test('then a step that no JSON has is left out of the path', () => {
    const error = new z.ZodError([{ code: 'custom', path: ['list', Symbol.iterator, 0], message: '', input: 1 }]);
    expect(issuesOf(error)).toEqual([{ path: 'list[0]', code: 'wrong-type', params: {} }]);
  });
});
