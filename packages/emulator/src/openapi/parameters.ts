import type { JsonObject } from '../exchange/json-object.ts';
import type { Basis } from './basis.ts';
import { comparisons, instantFields, textFields } from '../query/filter.ts';

const guid = { type: 'string', format: 'uuid' };
const text = { type: 'string' };

const query = (name: string, basis: Basis, description: string, schema: JsonObject, example?: unknown): JsonObject => ({
  name,
  in: 'query',
  description,
  'x-basis': basis,
  schema,
  ...(example !== undefined && { example }),
});

const header = (name: string, basis: Basis, description: string, schema: JsonObject, required = false): JsonObject => ({
  name,
  in: 'header',
  description,
  'x-basis': basis,
  required,
  schema,
});

const eTag = 'The eTag of the version the change is meant for, its own quotes included.';

export const parameters = {
  Id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of the referral, in any case.',
    'x-basis': 'published',
    schema: guid,
  },
  Filter: query(
    '$filter',
    'published',
    `Conditions joined by and, with parentheses: engagementId and ${textFields.join(', ')} by eq to a text in single quotes, ${instantFields.join(' and ')} by ${comparisons.join(', ')} to a date-time, and team/any(t:t/email eq '...'). Other comparisons than eq are guessed.`,
    text,
    "status eq 'New' and direction eq 'Outgoing'",
  ),
  OrderBy: query(
    '$orderby',
    'published',
    'createdDateTime or updatedDateTime, then asc or desc. Without it the newest come first, which is guessed.',
    text,
    'createdDateTime desc',
  ),
  Select: query('$select', 'published', 'Names of properties with commas between.', text, 'id,status,customerProfile'),
  Top: query(
    '$top',
    'guessed',
    'The size of a page, at most 100; more counts as 100. Only examples show it.',
    { type: 'integer', minimum: 0, maximum: 999_999_999 },
    20,
  ),
  SkipToken: query(
    '$skiptoken',
    'published',
    'The place of the next page: the one of an @odata.nextLink, unchanged.',
    text,
  ),
  RequestId: header(
    'request-id',
    'guessed',
    'A GUID for one operation. A repeated change with the same one gets the first answer again. Published as a header of answers, with a text that speaks of requests.',
    text,
  ),
  ClientRequestId: header(
    'client-request-id',
    'published',
    'A GUID for one call, which comes back. The published page requires it, the emulator does not.',
    text,
  ),
  IfMatch: header('If-Match', 'published', `${eTag} Without it nothing is compared.`, text),
  IfMatchRequired: header('If-Match', 'published', eTag, text, true),
  Prefer: header('Prefer', 'published', 'return=representation asks for the record in the answer.', text),
} as const satisfies Readonly<Record<string, JsonObject>>;

export type ParameterName = keyof typeof parameters;

export const parameterRef = (name: ParameterName): JsonObject => ({ $ref: `#/components/parameters/${name}` });
