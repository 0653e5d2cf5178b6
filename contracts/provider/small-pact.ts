import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from './new-folder.ts';

/** A question of somebody else's pact. */
export const question = (id: string, more: object = {}) => ({
  type: 'Synchronous/HTTP',
  description: `a GET of <${id}> & "page"`,
  providerStates: [{ name: `the book ${id} exists` }],
  request: {
    method: 'GET',
    path: `/books/${id}`,
    headers: { Authorization: ['Bearer an.example'] },
    generators: { path: { type: 'ProviderState', expression: '/books/${id}' } },
  },
  response: {
    status: 200,
    headers: { 'Content-Type': ['application/json'], ETag: ['"7"'] },
    body: { content: { title: 'Ilias' }, contentType: 'application/json' },
  },
  ...more,
});

/** A pact of somebody else in a file, and names of files for its results. */
export const smallPact = async (...interactions: object[]) => {
  const folder = await newFolder();
  const pact = {
    consumer: { name: 'a reader' },
    provider: { name: 'a library' },
    interactions,
    metadata: { pactSpecification: { version: '4.0' } },
  };
  const file = join(folder, 'small.json');
  await writeFile(file, JSON.stringify(pact));
  return { pact, file, junit: join(folder, 'junit.xml'), json: join(folder, 'result.json') };
};
