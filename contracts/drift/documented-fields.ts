import { fieldsOfConnector, fieldsOfNewerPages, fieldsOfSamples, fieldsSeen } from '../reference/later-fields.ts';
import type { DocumentedField } from '../reference/reference.ts';
import { resourceTables } from '../reference/resource-tables.ts';

/** The tables a referral's properties are documented in. */
export const fieldTables = [resourceTables, fieldsOfSamples, fieldsOfNewerPages, fieldsOfConnector, fieldsSeen];

export const documentedFields: ReadonlyMap<string, DocumentedField> = new Map(
  fieldTables.flatMap(({ fields }) => Object.entries(fields)),
);

const jsonTypes = {
  string: ['string'],
  instant: ['string'],
  boolean: ['boolean'],
  decimal: ['number'],
  object: ['object'],
  list: ['array'],
  any: [],
} as const satisfies Readonly<Record<DocumentedField['type'], readonly string[]>>;

/** The JSON types that a field may come in. None stands for any. */
export const jsonTypesOf = ({ type, nullable }: DocumentedField): readonly string[] =>
  type === 'any' ? [] : [...jsonTypes[type], ...(nullable ? ['null'] : [])];
