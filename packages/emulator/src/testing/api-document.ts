import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isJsonObject, type JsonObject } from '../exchange/json-object.ts';

/** What of an answer does not stand in the document; none is good. */
export type Fault = string;

/** The committed document, to hold values and answers against. Places in it are JSON Pointers. */
export const apiDocument = () => {
  const document: unknown = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
  if (!isJsonObject(document)) throw new Error('openapi.json is no object.');
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  // The document itself is no schema, but ajv reads it as one to find those in it.
  ajv.addVocabulary(['x-basis', ...Object.keys(document)]);
  ajv.addSchema(document, 'openapi.json');

  const faultsAt = (pointer: string, value: unknown): readonly Fault[] => {
    const validate = ajv.getSchema(`openapi.json#${pointer}`);
    if (validate === undefined) return [`${pointer} does not exist.`];
    return validate(value) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  /** Where an answer is described, behind its reference. */
  const responsePointer = (operation: string, status: number): string => {
    const pointer = `${operation}/responses/${status}`;
    const reference = valueOf(document, pointer)?.['$ref'];
    return typeof reference === 'string' ? reference.slice(1) : pointer;
  };

  const answerFaults = async (operation: string, response: Response): Promise<readonly Fault[]> => {
    const pointer = responsePointer(operation, response.status);
    const described = valueOf(document, pointer);
    if (described === undefined) return [`${operation} has no answer ${response.status}.`];
    const known = new Set(Object.keys(valueOf(document, `${pointer}/headers`) ?? {}).map((name) => name.toLowerCase()));
    const unknown = [...response.headers.keys()].filter((name) => name !== 'content-type' && !known.has(name));
    const text = await response.text();
    const bodyFaults =
      text === '' && described['content'] === undefined
        ? []
        : faultsAt(`${pointer}/content/application~1json/schema`, JSON.parse(text));
    return [...unknown.map((name) => `The header ${name} is not described.`), ...bodyFaults];
  };

  return { document, faultsAt, answerFaults };
};

export const schemaAt = (name: string): string => `/components/schemas/${name}`;

/** The place of an operation, such as `post` of `/engagements/referrals`. */
export const operationAt = (path: string, method: string): string => `/paths/${escaped(path)}/${method}`;

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

const valueOf = (document: JsonObject, pointer: string): JsonObject | undefined => {
  let value: unknown = document;
  for (const step of pointer.split('/').slice(1)) {
    value = isJsonObject(value) ? value[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return isJsonObject(value) ? value : undefined;
};
