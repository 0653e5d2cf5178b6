import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { referral } from '../testing/index.ts';
import { fieldPaths } from './field-paths.ts';
import { formatPath, parsePath, valueAt, withValueAt } from './json-path.ts';

const name = fc.stringMatching(/^[A-Za-z@_][A-Za-z0-9@_]{0,8}$/).map((text) => `x${text}`);
const anySteps = fc
  .tuple(name, fc.array(fc.oneof(name, fc.nat({ max: 20 })), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest]);
const prototypeName = fc.constantFrom('__proto__', 'constructor', 'prototype');

describe('laws of paths', () => {
  test.prop({ steps: anySteps })('parsing undoes formatting', ({ steps }) => {
    expect(parsePath(formatPath(steps))).toEqual(steps);
  });

  test.prop({ root: referral(), path: fc.constantFrom(...fieldPaths), value: fc.string() })(
    'the value that was put at a path is found there',
    ({ root, path, value }) => {
      expect(valueAt(withValueAt(root, path, value), path)).toBe(value);
    },
  );

  test.prop({ root: fc.anything(), steps: anySteps, value: fc.string() })(
    'so it is in any root, and the root stays as it was',
    ({ root, steps, value }) => {
      const path = formatPath(steps);
      const before = valueAt(root, path);
      expect(valueAt(withValueAt(root, path, value), path)).toBe(value);
      expect(valueAt(root, path)).toBe(before);
    },
  );

  test.prop({ root: referral(), before: anySteps, unsafe: prototypeName, after: anySteps })(
    'a path through a prototype is refused wherever it stands',
    ({ root, before, unsafe, after }) => {
      const path = formatPath([...before, unsafe, ...after]);
      expect(withValueAt(root, path, 'polluted')).toBe(root);
      expect(valueAt(root, path)).toBeUndefined();
    },
  );

  test.prop({ path: fc.string() })('any text is a path: nothing throws', ({ path }) => {
    expect(valueAt(withValueAt({}, path, 1), path)).toBeOneOf([1, undefined]);
  });
});

describe('paths by example', () => {
  test.each([
    ['', []],
    ['team[0].email', ['team', 0, 'email']],
    ['details.requirements.products', ['details', 'requirements', 'products']],
    ['[3]', [3]],
  ])('%j has the steps %j', (path, steps) => {
    expect(parsePath(path)).toEqual(steps);
  });

  test('only own properties are followed', () => {
    expect(valueAt({}, 'toString')).toBeUndefined();
    expect(valueAt('text', 'length')).toBeUndefined();
    expect(valueAt({ team: null }, 'team.email')).toBeUndefined();
  });

  test('missing lists and objects on the way are made', () => {
    expect(withValueAt({}, 'team[0].email', 'a')).toEqual({ team: [{ email: 'a' }] });
    expect(withValueAt({ team: {}, name: 'n' }, 'team[0].email', 'a')).toEqual({ team: [{ email: 'a' }], name: 'n' });
  });

  test('lists and objects on the way are copied, never changed', () => {
    const root = { team: [{ email: 'a' }] };
    expect(withValueAt(root, 'team[0].email', 'b')).toEqual({ team: [{ email: 'b' }] });
    expect(root).toEqual({ team: [{ email: 'a' }] });
  });

  test('a list that stands where an object belongs gives way, and an object where a list belongs', () => {
    expect(withValueAt([1], 'name', 'a')).toEqual({ name: 'a' });
    expect(withValueAt({ name: 'a' }, '[1]', 'b')).toEqual([undefined, 'b']);
  });

  test('a path is parsed once, but only the first thousand are remembered', () => {
    expect(parsePath('remembered.path')).toBe(parsePath('remembered.path'));
    for (let index = 0; index < 1_000; index += 1) parsePath(`other.path[${index}]`);
    expect(parsePath('one.too.many')).toEqual(['one', 'too', 'many']);
    expect(parsePath('one.too.many')).not.toBe(parsePath('one.too.many'));
  });

  test('the highest index is 9,999', () => {
    expect(valueAt(withValueAt([], '[9999]', 1), '[9999]')).toBe(1);
  });

  test('an index that no list of the API reaches is refused', () => {
    expect(withValueAt({ team: [] }, 'team[10000]', 1)).toEqual({ team: [] });
    expect(withValueAt({ team: [] }, 'team[99999999999999999999]', 1)).toEqual({ team: [] });
  });
});
