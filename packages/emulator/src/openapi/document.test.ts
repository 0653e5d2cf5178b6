import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test as lawTest } from '@fast-check/vitest';
import { createBodySchema } from '@cosell/core';
import { createBody, referral } from '@cosell/core/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator } from '../emulator.ts';
import { isJsonObject } from '../exchange/json-object.ts';
import { apiCaller } from '../testing/api-caller.ts';
import type { FaultRequest } from '../state/faults.ts';
import { apiDocument, operationAt, schemaAt } from '../testing/api-document.ts';
import { committedFiles } from './committed-files.ts';

const { document, faultsAt, answerFaults } = apiDocument();
const collection = '/engagements/referrals';
const record = `${collection}/{id}`;

test('given the code, then the committed document and schemas are what it gives (npm run openapi:update)', async () => {
  for (const { url, text } of await committedFiles()) expect(await readFile(url, 'utf8')).toBe(text);
});

/** Every object in a value that has the member, with its pointer. */
const holdersOf = (member: string, value: unknown, pointer = ''): { pointer: string; holder: object }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => holdersOf(member, item, `${pointer}/${index}`));
  if (!isJsonObject(value)) return [];
  const here = Object.hasOwn(value, member) ? [{ pointer, holder: value }] : [];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    // What is inside an example is not the document's.
    name === 'example' || name === 'examples' || name === 'properties'
      ? []
      : holdersOf(member, each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [...here, ...inner];
};

const media = z.object({
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown() })).default({}),
});
const examples = holdersOf('schema', document).flatMap(({ pointer, holder }) => {
  const { example, examples: several } = media.parse(holder);
  const values = [...(example === undefined ? [] : [example]), ...Object.values(several).map(({ value }) => value)];
  return values.map((value) => ({ pointer: `${pointer}/schema`, value }));
});

test('there is an example for every body', () => {
  expect(examples.filter(({ pointer }) => pointer.includes('/content/')).length).toBeGreaterThanOrEqual(20);
});

test('given an example, then it fits its schema', () => {
  for (const { pointer, value } of examples) {
    expect({ pointer, faults: faultsAt(pointer, value) }).toEqual({ pointer, faults: [] });
  }
});

test('given an operation, an answer, a parameter or a header, then it says how far it can be believed', () => {
  const described = holdersOf('description', { paths: document['paths'], webhooks: document['webhooks'] });
  expect(described.length).toBeGreaterThan(10);
  const unmarked = described.filter(({ holder }) => !Object.hasOwn(holder, 'x-basis')).map(({ pointer }) => pointer);
  expect(unmarked).toEqual([]);
});

const setUp = async () => {
  const emulator = createEmulator({ seed: 2, clock: { now: () => new Date('2026-03-01T12:00:00Z') } });
  const api = apiCaller(emulator);
  return { emulator, api, created: await api.create(sampleReferral) };
};
type SetUp = Awaited<ReturnType<typeof setUp>>;

const won = [
  { op: 'replace', path: '/status', value: 'Closed' },
  { op: 'replace', path: '/substatus', value: 'Won' },
];
const asUser = ({ emulator }: SetUp) => apiCaller(emulator, { roles: ['Referrals user'] });
const asNobody = ({ emulator }: SetUp) => apiCaller(emulator, { roles: [] });
const withFault = ({ emulator, api }: SetUp, status: number, more: Omit<FaultRequest, 'status'> = {}) => {
  emulator.control.faults([{ status, ...more }]);
  return api.call('GET', '/any');
};

const calls: readonly [string, string, string, number, (given: SetUp) => Promise<Response>][] = [
  ['a new referral', collection, 'post', 200, ({ api }) => api.call('POST', '', sampleReferral)],
  ['a forbidden value', collection, 'post', 400, ({ api }) => api.call('POST', '', { ...sampleReferral, type: 'X' })],
  ['a body of text', collection, 'post', 415, ({ api }) => api.call('POST', '', 'x', { 'content-type': 'text/plain' })],
  ['a huge body', collection, 'post', 413, ({ api }) => api.call('POST', '', 'x'.repeat(1_048_577))],
  ['a reader', collection, 'post', 403, (given) => asUser(given).call('POST', '', sampleReferral)],
  ['a list', collection, 'get', 200, ({ api }) => api.call('GET', '?$top=1', undefined, { 'client-request-id': 'c' })],
  ['names only', collection, 'get', 200, ({ api }) => api.call('GET', '?$select=name')],
  ['an unknown option', collection, 'get', 400, ({ api }) => api.call('GET', '?$skip=1')],
  ['a stranger', collection, 'get', 403, (given) => asNobody(given).call('GET', '')],
  ['html', collection, 'get', 406, ({ api }) => api.call('GET', '', undefined, { accept: 'text/html' })],
  ['a record', record, 'get', 200, ({ api, created }) => api.call('GET', `/${created.id}`)],
  ['an unknown id', record, 'get', 404, ({ api }) => api.call('GET', '/none')],
  ['no token', record, 'get', 401, ({ api }) => api.call('GET', '/none', undefined, { authorization: '' })],
  ['a claims challenge', record, 'get', 403, (given) => withFault(given, 403, { claims: 'eyJ9' })],
  ['a throttled call', record, 'get', 429, (given) => withFault(given, 429, { retryAfter: 1 })],
  ['a failure', record, 'get', 500, (given) => withFault(given, 500)],
  ['an outage', record, 'get', 503, (given) => withFault(given, 503, { retryAfter: 1 })],
  ['a blind PUT', record, 'put', 412, ({ api, created }) => api.call('PUT', `/${created.id}`, sampleReferral)],
  [
    'a PUT',
    record,
    'put',
    200,
    ({ api, created }) => api.call('PUT', `/${created.id}`, sampleReferral, { 'if-match': created.eTag }),
  ],
  ['a PATCH', record, 'patch', 204, ({ api, created }) => api.call('PATCH', `/${created.id}`, won)],
  [
    'a PATCH that asks for the record',
    record,
    'patch',
    200,
    ({ api, created }) => api.call('PATCH', `/${created.id}`, won, { prefer: 'return=representation' }),
  ],
  ['half a status', record, 'patch', 400, ({ api, created }) => api.call('PATCH', `/${created.id}`, won.slice(0, 1))],
];

test.each(calls)('given %s, then what %s answers to %s (%i) is what the document says', async (...given) => {
  const [, path, method, status, call] = given;
  const response = await call(await setUp());
  expect(response.status).toBe(status);
  expect(await answerFaults(operationAt(path, method), response)).toEqual([]);
});

test('given a receiver, when a referral is created, then the event is what the document says', async () => {
  const events: string[] = [];
  const receiver = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => events.push(text));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const address = receiver.address();
  const { emulator, api } = await setUp();
  emulator.control.webhooks(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  await api.create(sampleReferral);
  await expect.poll(() => events).toHaveLength(1);
  const schema = '/webhooks/referralChanged/post/requestBody/content/application~1json/schema';
  expect(faultsAt(schema, JSON.parse(events.join('')))).toEqual([]);
  receiver.close();
});

lawTest.prop([fc.oneof(createBody({ rules: 'strict' }), createBody({ rules: 'docs' }))])(
  'law: what core lets be sent fits the schema',
  (body) => {
    expect(faultsAt(schemaAt('CreateReferral'), body)).toEqual([]);
  },
);

lawTest.prop([createBody({ rules: 'docs' }), fc.string({ minLength: 1 }), fc.jsonValue()])(
  'law: the schema lets be sent what core does, whatever one more property says',
  (body, name, value) => {
    const sent: unknown = JSON.parse(JSON.stringify({ ...body, [name]: value }));
    expect(faultsAt(schemaAt('CreateReferral'), sent).length === 0).toBe(createBodySchema.safeParse(sent).success);
  },
);

test('given the bundle of schemas alone, then it judges a body as the document does', async () => {
  const bundle: unknown = JSON.parse(await readFile(new URL('../../schemas.json', import.meta.url), 'utf8'));
  const ajv = addFormats.default(new Ajv2020({ strictTypes: false }).addVocabulary(['x-basis']));
  const validate = ajv
    .addSchema(z.looseObject({}).parse(bundle), 'schemas.json')
    .getSchema('schemas.json#/$defs/CreateReferral');
  expect(validate?.(sampleReferral)).toBe(true);
  expect(validate?.({ ...sampleReferral, dealValue: 1 })).toBe(false);
});

lawTest.prop([referral()])('law: what core reads fits the schema', (value) => {
  expect(faultsAt(schemaAt('Referral'), value)).toEqual([]);
});
