import { expect, test } from 'vitest';
import { all, at, eachRecord, list, plus, put, renamed, text, without } from './json-edit.ts';

const record = { id: 'a', details: { value: 1, tags: [{ id: 'x' }, { id: 'y' }] }, '@odata.nextLink': '/next' };

test.each([
  ['without a property', without('id'), { details: record.details, '@odata.nextLink': '/next' }],
  ['without an annotation', without('@odata.nextLink'), { id: 'a', details: record.details }],
  ['with another value', put('details.value', 2), { ...record, details: { ...record.details, value: 2 } }],
  [
    'with another value in a list',
    put('details.tags[1].id', 'z'),
    { ...record, details: { ...record.details, tags: [{ id: 'x' }, { id: 'z' }] } },
  ],
  ['with one more property', plus('details.more', 3), { ...record, details: { ...record.details, more: 3 } }],
  ['under another name', renamed('id', 'key'), { key: 'a', details: record.details, '@odata.nextLink': '/next' }],
  [
    'with a text made anew',
    at(
      'id',
      text((id) => id.toUpperCase()),
    ),
    { ...record, id: 'A' },
  ],
  [
    'with a shorter list',
    at(
      'details.tags',
      list(([tag]) => [tag]),
    ),
    { ...record, details: { value: 1, tags: [{ id: 'x' }] } },
  ],
  ['with two edits', all(put('id', 'b'), without('details')), { id: 'b', '@odata.nextLink': '/next' }],
])('given a record, when it is edited, then it comes %s', (_, edit, edited) => {
  expect(edit(record)).toEqual(edited);
});

test.each([
  ['put', put('nothing.here', 1)],
  ['plus in what is no object', plus('id.more', 1)],
  ['without', without('details.nothing')],
  ['renamed', renamed('details.nothing', 'something')],
  [
    'text of a number',
    at(
      'details.value',
      text(() => 'x'),
    ),
  ],
  [
    'list of an object',
    at(
      'details',
      list(() => []),
    ),
  ],
])('given a record without what an edit is for (%s), then it stays as it is', (_, edit) => {
  expect(edit(record)).toEqual(record);
});

test('given a page, when its records are edited, then each is', () => {
  expect(eachRecord(without('id'))({ value: [{ id: 1 }, { id: 2, name: 'b' }] })).toEqual({
    value: [{}, { name: 'b' }],
  });
});
