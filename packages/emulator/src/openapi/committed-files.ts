import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { JsonObject } from '../exchange/json-object.ts';
import { openApiDocument, schemaBundle } from './document.ts';
import { recordAnswers } from './recorded-answers.ts';

const packageFolder = new URL('../../', import.meta.url);
const packageSchema = z.object({ version: z.string() });

/** A file that is committed, and what it must say. */
export interface CommittedFile {
  readonly url: URL;
  readonly text: string;
}

const textOf = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`;

/** The document and the schemas as they follow from the code. */
export const committedFiles = async (): Promise<readonly CommittedFile[]> => {
  const manifest = await readFile(new URL('package.json', packageFolder), 'utf8');
  const { version } = packageSchema.parse(JSON.parse(manifest));
  return [
    { url: new URL('openapi.json', packageFolder), text: textOf(openApiDocument(version, await recordAnswers())) },
    { url: new URL('schemas.json', packageFolder), text: textOf(schemaBundle()) },
  ];
};
