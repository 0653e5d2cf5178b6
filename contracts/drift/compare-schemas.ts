import type { z } from 'zod';
import type { DocumentedField } from '../reference/reference.ts';
import { type Difference, differencesOf, type Found } from './difference.ts';
import { jsonTypesOf } from './documented-fields.ts';
import { parentOf } from './path.ts';
import { type SchemaField, shapeOfSchema } from './schema-shape.ts';

type Documented = ReadonlyMap<string, DocumentedField>;

/** The schema of what we send, exact and closed: it may do less than the documents, never more. */
export const compareSent = (comparison: string, schema: z.ZodType, documented: Documented): Difference[] => {
  const found = differencesOf(comparison);
  const ours = shapeOfSchema(schema);
  return [
    ...[...ours].flatMap(([path, field]) => differencesOfSent(found, path, field, documented.get(path))),
    ...[...documented]
      .filter(([path, { sent }]) => sent !== 'never' && !ours.has(path) && !isBelowUnknown(path, ours))
      .map(([path]) => found('additive', path, 'is documented and cannot be sent')),
  ];
};

// What is said of an object need not be said of its properties.
const isBelowUnknown = (path: string, ours: ReadonlyMap<string, SchemaField>): boolean => {
  const above = parentOf(path);
  return above !== '' && !ours.has(above);
};

const differencesOfSent = (
  found: Found,
  path: string,
  { types, values, isRequired }: SchemaField,
  documented: DocumentedField | undefined,
): Difference[] => {
  if (documented === undefined) return [found('breaking', path, 'is sent and not documented')];
  const { sent, values: listed } = documented;
  const allowed = jsonTypesOf(documented);
  return [
    ...(sent === 'never' ? [found('breaking', path, 'is sent and set by the service')] : []),
    ...(sent === 'required' && !isRequired
      ? [found('breaking', path, 'is documented as required and may be left out')]
      : []),
    ...(sent === 'optional' && isRequired && !path.includes('[].')
      ? [found('additive', path, 'is required by us and not documented as required')]
      : []),
    ...[...types]
      .filter((type) => allowed.length > 0 && !allowed.includes(type))
      .map((type) => found('breaking', path, `is sent as ${type}, documented is ${allowed.join(' or ')}`)),
    ...compareValues(found, path, values, values.length > 0 ? listed : undefined),
  ];
};

/** The schema of what we read, tolerant and open: whatever is documented must pass. */
export const compareRead = (comparison: string, schema: z.ZodType, documented: Documented): Difference[] => {
  const found = differencesOf(comparison);
  const ours = shapeOfSchema(schema);
  return [
    ...[...ours.keys()]
      .filter((path) => !documented.has(path))
      .map((path) => found('breaking', path, 'is read and not documented')),
    ...[...documented].flatMap(([path, field]) => differencesOfRead(found, path, field, ours)),
  ];
};

const differencesOfRead = (
  found: Found,
  path: string,
  documented: DocumentedField,
  ours: ReadonlyMap<string, SchemaField>,
): Difference[] => {
  const field = ours.get(path);
  if (field === undefined) {
    return isOpenAbove(path, ours) ? [] : [found('additive', path, 'is documented and kept without being known')];
  }
  const refused = jsonTypesOf(documented).filter((type) => field.types.size > 0 && !field.types.has(type));
  return [
    ...refused.map((type) => found('breaking', path, `may come as ${type}, which we refuse`)),
    ...(field.isRequired && documented.nullable ? [found('breaking', path, 'may be missing, which we refuse')] : []),
    ...(field.values.length > 0 ? [found('breaking', path, 'is read by a closed list')] : []),
  ];
};

const isOpenAbove = (path: string, ours: ReadonlyMap<string, SchemaField>): boolean => {
  const above = parentOf(path);
  const field = ours.get(above);
  return above !== '' && (field === undefined ? isOpenAbove(above, ours) : field.isOpen);
};

/** A list of ours against the documented one. */
export const compareValues = (
  found: Found,
  place: string,
  ours: readonly string[],
  listed: readonly string[] | undefined,
): Difference[] =>
  listed === undefined
    ? []
    : [
        ...ours
          .filter((value) => !listed.includes(value))
          .map((value) => found('breaking', place, `has the value "${value}", which no document lists`)),
        ...listed
          .filter((value) => !ours.includes(value))
          .map((value) => found('additive', place, `lacks the documented value "${value}"`)),
      ];
