import { z } from 'zod';

/** What a schema says of one path. Empty `types` stand for anything. */
export interface SchemaField {
  readonly types: ReadonlySet<string>;
  readonly values: readonly string[];
  readonly isRequired: boolean;
  /** Whether it takes properties of its own that it does not name. */
  readonly isOpen: boolean;
}

const jsonSchema = z.object({
  type: z.union([z.string().transform((type) => [type]), z.array(z.string())]).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  enum: z.array(z.string()).default([]),
});

type JsonSchema = z.output<typeof jsonSchema>;

/** Every path of a schema with what stands there, `[]` for the entries of a list. */
export const shapeOfSchema = (schema: z.ZodType): ReadonlyMap<string, SchemaField> => {
  const shape = new Map<string, SchemaField>();
  for (const [path, field] of fieldsBelow(optionsOf(z.toJSONSchema(schema, { io: 'input' })), ''))
    shape.set(path, field);
  return shape;
};

/** A schema as the alternatives it offers. */
const optionsOf = (value: unknown): JsonSchema[] => {
  const schema = jsonSchema.parse(value);
  return schema.anyOf.length > 0 ? schema.anyOf.flatMap(optionsOf) : [schema];
};

const fieldsBelow = (options: readonly JsonSchema[], path: string): [string, SchemaField][] =>
  options.flatMap(({ properties, required, items }) => [
    ...Object.entries(properties).flatMap(([name, inner]) =>
      fieldsAt(inner, path === '' ? name : `${path}.${name}`, required.includes(name)),
    ),
    ...(items === undefined ? [] : fieldsBelow(optionsOf(items), `${path}[]`)),
  ]);

const fieldsAt = (value: unknown, path: string, isRequired: boolean): [string, SchemaField][] => {
  const options = optionsOf(value);
  const field = {
    types: new Set(options.flatMap(({ type }) => type)),
    values: options.flatMap((option) => option.enum),
    isRequired,
    isOpen: options.every(({ properties, items, type }) => isBare(type, properties) && items === undefined),
  };
  return [[path, field], ...fieldsBelow(options, path)];
};

const isBare = (types: readonly string[], properties: object): boolean =>
  types.every((type) => type === 'null' || type === 'object') && Object.keys(properties).length === 0;
