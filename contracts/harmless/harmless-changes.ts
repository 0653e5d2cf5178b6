import { valueAt } from '@cosell/core';
import {
  emptyStatus,
  header,
  headerValue,
  moreHeaders,
  refusal,
  status,
  success,
  successText,
  withoutHeader,
} from '../mutants/changes.ts';
import { at, eachRecord, type Edit, list, plus, put, renamed, without } from '../mutants/json-edit.ts';
import { type Change, everyOperation, mutation, type Mutation } from '../mutants/mutation.ts';
import { replacing, swapped } from '../mutants/value-edits.ts';

const harmless = (name: string, change: Change) => mutation(`harmless: ${name}`, everyOperation, change);

const isList = (value: unknown): boolean => valueAt(value, 'value') !== undefined;
const ofLists = (name: string, edit: Edit) =>
  harmless(
    name,
    success((value) => (isList(value) ? edit(value) : value)),
  );
/** Of every record, alone or in a list. */
const ofRecords = (name: string, edit: Edit) =>
  harmless(
    name,
    success((value) => (isList(value) ? eachRecord(edit)(value) : edit(value))),
  );
const ofRefusals = (name: string, code: number, edit: Edit) => harmless(`${name} (${code})`, refusal(code, edit));
const ofNextLink = (name: string, pattern: RegExp, replacement: string) =>
  ofLists(`nextLink ${name}`, at('@odata.nextLink', swapped(pattern, replacement)));
const ofChallenge = (name: string, pattern: RegExp | string, replacement: string) =>
  harmless(`a challenge ${name}`, header('www-authenticate', replacing(pattern, replacement)));

const backwards: Edit = (value) => {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, inner]) => [name, backwards(inner)]));
};
const named = list((solutions) => solutions.map(plus('name', 'Cloud')));
const indented = successText((body) => body && JSON.stringify(JSON.parse(body), null, 2));

/** What a provider may do otherwise: nobody relies on it. The pact must let every one pass. */
export const harmlessChanges: readonly Mutation[] = [
  harmless('properties in another order', success(backwards)),
  harmless('bodies with indents', indented),
  harmless('no annotations', success(without('@odata.context'))),
  ofLists('a new property of lists', plus('@odata.count', 100)),
  ofRecords('a new property of records', plus('aiSummary', 'A promising deal.')),
  ofRecords('a new property of customers', plus('customerProfile.industry', { id: 'Retail' })),
  ofRecords('a solution with its name', at('details.requirements.solutions', named)),
  ofRecords('no links', without('links')),
  ofRecords('an unknown direction', put('direction', 'Sideways')),
  ofRecords('an unknown source', plus('referralSource', 'Somewhere new')),
  ofRecords('the value as a text', at('details.dealValue', String)),
  ofRecords(
    'the value as a text with cents',
    at('details.dealValue', (value) => `${String(value)}.00`),
  ),
  ofRecords('no closing date', without('details.closingDateTime')),
  ofRecords('customer ids as an object', plus('customerProfile.ids', {})),
  ofRecords('milliseconds in instants', at('createdDateTime', swapped(/\d{4}Z$/, 'Z'))),
  ofRecords('whole seconds in instants', at('createdDateTime', swapped(/\.\d+/, ''))),
  ofRecords('an offset in instants', at('createdDateTime', swapped('Z', '+00:00'))),
  ofRecords('a short eTag', put('eTag', '"7"')),
  harmless('new headers', moreHeaders({ 'x-ms-region': 'west', 'strict-transport-security': 'max-age=1' })),
  harmless('no ETag header', withoutHeader('etag')),
  harmless('no request-id comes back', withoutHeader('request-id')),
  harmless('a media type with parameters', header('content-type', replacing(/$/, '; odata.metadata=minimal'))),
  harmless('a media type without parameters', headerValue('content-type', 'application/json')),
  mutation('harmless: a create answers 201', 'create', status(200, 201)),
  mutation('harmless: a create answers 202', 'create', status(200, 202)),
  mutation('harmless: a PATCH answers 202', 'change', emptyStatus(204, 202)),
  mutation('harmless: a PUT answers 202', 'replace', status(200, 202)),
  ofNextLink('without its host', /^\w+:\/\/[^/]+/, ''),
  ofNextLink('without a part of its path', /\/engagements/, ''),
  ofNextLink('that begins with its token', /\?(.*)&(.*skiptoken.*)$/, '?$2&$1'),
  ofNextLink('with a bare dollar', /%24/g, '$'),
  ofRefusals('another message', 400, put('error.message', 'Non.')),
  ofRefusals('another message', 401, put('error.message', 'Non.')),
  ofRefusals('another message', 403, put('error.message', 'Non.')),
  ofRefusals('another message', 404, put('error.message', 'Non.')),
  ofRefusals('no message', 412, without('error.message')),
  ofRefusals('the code in capitals', 404, put('error.code', 'ItemNotFound')),
  ofRefusals('the code of the published example', 401, put('error.code', 'unAuthorized')),
  ofRefusals('the target in capitals', 400, put('error.target', 'CustomerProfile.Address.Country')),
  ofRefusals('the target as a pointer', 400, put('error.target', '/customerProfile/address/country')),
  ofRefusals('innerError in another spelling', 400, renamed('error.innerError', 'innererror')),
  ofRefusals('details of the error', 400, plus('error.details', [{ code: 'x', message: 'y' }])),
  harmless('Retry-After as a date', headerValue('retry-after', 'Sat, 31 Jan 2026 10:00:30 GMT')),
  harmless('a longer wait', headerValue('retry-after', '3600')),
  ofChallenge('without quotes', /claims="(.*)"/, 'claims=$1'),
  ofChallenge('with a realm', 'Bearer ', 'Bearer realm="", '),
  ofChallenge('without an error', /error="\w+", /, ''),
];
