import { expect, test } from 'vitest';
import { attributeTypes } from '../catalogues/enums.ts';
import { fieldPaths } from './field-paths.ts';
import { type Field, fields } from './fields.ts';
import { formatPath, parsePath } from './json-path.ts';

const catalogue: Readonly<Record<string, Field>> = fields;

test('every path of the catalogue is spelled as a path is', () => {
  for (const path of fieldPaths) expect(formatPath(parsePath(path))).toBe(path);
});

test('a label key is the path without its indexes, so that members of a list share it', () => {
  const plain = Object.entries(catalogue).filter(([, field]) => field.kind !== 'attribute');
  for (const [path, field] of plain) expect(field.label).toBe(path.replaceAll(/\[\d+\]/g, ''));
});

test('choices, tags and solutions have their list', () => {
  const lists = Object.values(catalogue).filter(({ kind }) => ['choice', 'tags', 'solutions'].includes(kind));
  for (const { values } of lists) expect(values?.length).toBeGreaterThan(1);
});

test('the attributes are those of the API, in its order', () => {
  expect(Object.values(catalogue).flatMap(({ attribute }) => attribute ?? [])).toEqual(attributeTypes);
});
