import { valueAt } from '@cosell/core';
import {
  emptyStatus,
  header,
  moreHeaders,
  refusal,
  refusalText,
  status,
  success,
  successText,
} from '../mutants/changes.ts';
import { at, eachRecord, type Edit, list, plus, put, renamed, text, without } from '../mutants/json-edit.ts';
import { type Change, everyOperation, mutation, type Mutation } from '../mutants/mutation.ts';

const harmless = (name: string, change: Change) => mutation(`harmless: ${name}`, everyOperation, change);

/** In every record, alone or in a list. */
const everyRecord = (edit: Edit): Change =>
  success((value) => (valueAt(value, 'value') === undefined ? edit(value) : eachRecord(edit)(value)));
const instants = (edit: (instant: string) => string): Edit => at('createdDateTime', text(edit));

const backwards: Edit = (value) => {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, inner]) => [name, backwards(inner)]));
};

const refusedStatuses = [400, 401, 403, 404, 412] as const;

/** What a provider may do otherwise: nobody relies on it. The pact must let every one pass. */
export const harmlessChanges: readonly Mutation[] = [
  harmless('a new property in records', everyRecord(plus('aiSummary', 'A promising deal.'))),
  harmless('a new property of a customer', everyRecord(plus('customerProfile.industry', { id: 'Retail' }))),
  harmless(
    'a new property of lists',
    success((value) => (isList(value) ? plus('@odata.count', 100)(value) : value)),
  ),
  harmless('a new header', moreHeaders({ 'x-ms-region': 'west', 'strict-transport-security': 'max-age=1' })),
  harmless('properties in another order', success(backwards)),
  harmless(
    'bodies with indents',
    successText((body) => body && JSON.stringify(JSON.parse(body), null, 2)),
  ),
  harmless('no annotations', success(without('@odata.context'))),
  harmless('no links', everyRecord(without('links'))),
  harmless('an unknown direction', everyRecord(put('direction', 'Sideways'))),
  harmless('an unknown source', everyRecord(plus('referralSource', 'Somewhere new'))),
  harmless('the value as a text', everyRecord(at('details.dealValue', String))),
  harmless('the value as a text with cents', everyRecord(at('details.dealValue', (value) => `${String(value)}.00`))),
  harmless('no closing date', everyRecord(without('details.closingDateTime'))),
  harmless('customer ids as an object', everyRecord(plus('customerProfile.ids', {}))),
  harmless(
    'a solution with its name',
    everyRecord(
      at(
        'details.requirements.solutions',
        list((all) => all.map(plus('name', 'Cloud'))),
      ),
    ),
  ),
  harmless('milliseconds in instants', everyRecord(instants((instant) => `${instant.slice(0, 23)}Z`))),
  harmless('whole seconds in instants', everyRecord(instants((instant) => `${instant.slice(0, 19)}Z`))),
  harmless('an offset in instants', everyRecord(instants((instant) => instant.replace('Z', '+00:00')))),
  harmless('a short eTag', everyRecord(put('eTag', '"7"'))),
  harmless(
    'no ETag header',
    header('etag', () => undefined),
  ),
  harmless(
    'no request-id comes back',
    header('request-id', () => undefined),
  ),
  harmless(
    'a media type with parameters',
    header('content-type', (type) => `${type}; odata.metadata=minimal`),
  ),
  harmless(
    'a media type without parameters',
    header('content-type', () => 'application/json'),
  ),
  mutation('harmless: a create answers 201', 'create', status(200, 201)),
  mutation('harmless: a create answers 202', 'create', status(200, 202)),
  mutation('harmless: a PATCH answers 202', 'change', emptyStatus(204, 202)),
  mutation('harmless: a PUT answers 202', 'replace', status(200, 202)),
  harmless(
    'a nextLink without its host',
    success(
      at(
        '@odata.nextLink',
        text((link) => link.replace(/^\w+:\/\/[^/]+/, '')),
      ),
    ),
  ),
  harmless(
    'a nextLink that lacks a part of its path',
    success(
      at(
        '@odata.nextLink',
        text((link) => link.replace('/engagements', '')),
      ),
    ),
  ),
  harmless(
    'a nextLink that begins with its token',
    success(
      at(
        '@odata.nextLink',
        text((link) => link.replace(/\?(.*)&(.*skiptoken.*)$/, '?$2&$1')),
      ),
    ),
  ),
  harmless(
    'a nextLink with a bare dollar',
    success(
      at(
        '@odata.nextLink',
        text((link) => link.replaceAll('%24', '$')),
      ),
    ),
  ),
  ...refusedStatuses.map((each) =>
    harmless(`another message with ${each}`, refusal(each, put('error.message', 'Non.'))),
  ),
  harmless('no message', refusal(412, without('error.message'))),
  harmless(
    'a code in capitals',
    refusalText(404, (body) => body.replace('itemNotFound', 'ItemNotFound')),
  ),
  harmless('the code of the published example', refusal(401, put('error.code', 'unAuthorized'))),
  harmless('a target in capitals', refusal(400, put('error.target', 'CustomerProfile.Address.Country'))),
  harmless('a target as a pointer', refusal(400, put('error.target', '/customerProfile/address/country'))),
  harmless('innererror in another spelling', refusal(400, renamed('error.innerError', 'innererror'))),
  harmless('details of an error', refusal(400, plus('error.details', [{ code: 'x', message: 'y' }]))),
  harmless(
    'Retry-After as a date',
    header('retry-after', () => 'Sat, 31 Jan 2026 10:00:30 GMT'),
  ),
  harmless(
    'a longer wait',
    header('retry-after', () => '3600'),
  ),
  harmless(
    'claims without quotes',
    header('www-authenticate', (value) => value.replace(/claims="(.*)"/, 'claims=$1')),
  ),
  harmless(
    'a challenge with a realm',
    header('www-authenticate', (value) => value.replace('Bearer ', 'Bearer realm="", ')),
  ),
  harmless(
    'a challenge without an error',
    header('www-authenticate', (value) => value.replace(/error="\w+", /, '')),
  ),
];

const isList = (value: unknown): boolean => valueAt(value, 'value') !== undefined;
