import { expect, test } from 'vitest';
import { ApiRefusal } from '../exchange/api-refusal.ts';
import { applyPatch } from './json-patch.ts';

const before = { team: ['a', 'b'], details: { notes: 'n' } };
const patched = (op: 'add' | 'replace', path: string, value: unknown) =>
  applyPatch(before, [{ op, path, steps: path.split('/').slice(1), value }]);

test.each([
  ['add', '/team/1', 'x', { team: ['a', 'x', 'b'] }],
  ['add', '/team/2', 'x', { team: ['a', 'b', 'x'] }],
  ['add', '/team/-', 'x', { team: ['a', 'b', 'x'] }],
  ['replace', '/team/1', 'x', { team: ['a', 'x'] }],
  ['add', '/details/notes', 'x', { details: { notes: 'x' } }],
  ['replace', '/details/currency', 'EUR', { details: { notes: 'n', currency: 'EUR' } }],
  ['add', '/customerProfile/team/-', 'x', { customerProfile: { team: ['x'] } }],
  ['add', '/__proto__', 'x', JSON.parse('{"__proto__":"x"}')],
] as const)('given %s at %s, then only that place changes', (op, path, value, change) => {
  expect(patched(op, path, value)).toEqual(Object.fromEntries([...Object.entries(before), ...Object.entries(change)]));
  expect(before).toEqual({ team: ['a', 'b'], details: { notes: 'n' } });
});

test.each([
  ['add', '/team/3'],
  ['replace', '/team/2'],
  ['replace', '/team/-'],
  ['add', '/team/01'],
  ['add', '/team/name'],
  ['add', '/details/notes/more'],
  ['add', '/registrations/0/type'],
] as const)('given %s at %s, then it leads nowhere', (op, path) => {
  expect(() => patched(op, path, 'x')).toThrow(ApiRefusal);
});
