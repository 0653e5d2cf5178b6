import type { DocumentedField } from '../reference/reference.ts';
import type { Difference, Found } from './difference.ts';
import { jsonTypesOf } from './documented-fields.ts';
import type { ValueField } from './value-shape.ts';

/** One property of an answer against the table that should hold it. */
export const compareWithTable = (
  found: Found,
  path: string,
  { type, text }: ValueField,
  documented: DocumentedField | undefined,
): Difference[] => {
  if (documented === undefined) return [found('additive', path, 'is answered and not documented')];
  const allowed = jsonTypesOf(documented);
  if (allowed.length > 0 && !allowed.includes(type)) {
    return [found('breaking', path, `is ${type}, documented is ${allowed.join(' or ')}`)];
  }
  const { values } = documented;
  const isListed = values === undefined || text === undefined || type === 'null' || values.includes(text);
  return isListed ? [] : [found('breaking', path, `is "${text}", which no document lists`)];
};
