import { isJsonObject, type JsonObject } from '../exchange/json-object.ts';
import { escaped } from './html-page.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

const code = (value: unknown): string => `<code>${escaped(JSON.stringify(value))}</code>`;

/** The values a JSON Schema lets pass, in words, with links to the schemas that have names. */
export const typeHtml = (schema: unknown): string => [...new Set(alternatives(schema))].join(' or ');

const alternatives = (schema: unknown): readonly string[] => {
  if (!isJsonObject(schema)) return ['anything'];
  const { $ref: reference, anyOf, enum: values, type, format, items, properties } = schema;
  if (typeof reference === 'string') return [`<a href="#${nameOf(reference)}">${nameOf(reference)}</a>`];
  if (Array.isArray(anyOf)) return anyOf.flatMap(alternatives);
  if (Array.isArray(values)) return values.map(code);
  if ('const' in schema) return [code(schema['const'])];
  if (type === 'array') return [`list of ${typeHtml(items)}`];
  if (isJsonObject(properties)) return [`{ ${membersHtml(properties)} }`];
  const types = Array.isArray(type) ? type : [type ?? 'anything'];
  return types.map((each) => (typeof format === 'string' ? `${each} (${format})` : String(each)));
};

const membersHtml = (properties: JsonObject): string =>
  Object.entries(properties)
    .map(([name, schema]) => `<code>${escaped(name)}</code>: ${typeHtml(schema)}`)
    .join(', ');

/** How far a remark can be believed. */
export const basisHtml = (basis: unknown): string =>
  typeof basis === 'string' && basis !== '' ? ` <em>(${basis})</em>` : '';

const remarkHtml = ({ description, 'x-basis': basis }: JsonObject): string =>
  typeof description === 'string' ? ` ${escaped(description)}${basisHtml(basis)}` : '';

/** One named schema with its properties. */
export const schemaHtml = (name: string, schema: JsonObject): string => {
  const { properties, required, additionalProperties } = schema;
  const remark = remarkHtml(schema);
  const head = `<h3 id="${name}">${name}</h3>${remark === '' ? '' : `\n<p>${remark}</p>`}`;
  if (!isJsonObject(properties)) return `${head}\n<p>${typeHtml(schema)}</p>`;
  const rows = Object.entries(properties).map(([property, value]) => {
    const mark = listOf(required).includes(property) ? ' <strong>required</strong>' : '';
    const about = isJsonObject(value) ? remarkHtml(value) : '';
    return `<dt><code>${escaped(property)}</code>${mark}</dt>\n<dd>${typeHtml(value)}.${about}</dd>`;
  });
  const closing = additionalProperties === false ? '<p>No other property may stand here.</p>' : '';
  return `${head}\n<dl>\n${rows.join('\n')}\n</dl>\n${closing}`;
};
