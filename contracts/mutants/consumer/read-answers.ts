import { header, refusal, status, success, successText } from '../changes.ts';
import { at, eachRecord, type Edit, list, plus, put, text, without } from '../json-edit.ts';
import { everyOperation, mutation, type Operation } from '../mutation.ts';

const withRecord: readonly Operation[] = ['create', 'get', 'change', 'replace'];
const record = (name: string, edit: Edit, operations = withRecord) =>
  mutation(`reads: ${name}`, operations, success(edit));
const page = (name: string, edit: Edit) => mutation(`reads: ${name}`, 'list', success(edit));
const any = (name: string, change: ReturnType<typeof status>) => mutation(`reads: ${name}`, everyOperation, change);

/** Clients that read answers wrong: each behaves as if the answer had been the changed one. */
export const readAnswerMutants = [
  record(
    'eTags lose their quotes',
    at(
      'eTag',
      text((tag) => tag.replaceAll('"', '')),
    ),
  ),
  record('no engagementId of a new record', put('engagementId', null), ['create']),
  record('no engagementId', put('engagementId', null), ['get']),
  record('no status', without('status')),
  record(
    'status and substatus are one',
    at('substatus', () => 'Active'),
  ),
  record('no name', without('name')),
  record('no CRM id', without('externalReferenceId')),
  record('no creation time', without('createdDateTime'), ['get']),
  record(
    'values are cut to thousands',
    at('details.dealValue', () => 50),
  ),
  record('no target', without('target'), ['create']),
  mutation(
    'reads: the changed record is thrown away',
    'change',
    successText(() => ''),
  ),
  mutation(
    'reads: the replaced record is thrown away',
    'replace',
    successText(() => ''),
  ),
  page(
    'only the first record of a page',
    at(
      'value',
      list((records) => records.slice(0, 1)),
    ),
  ),
  page(
    'a page backwards',
    at(
      'value',
      list((records) => records.toReversed()),
    ),
  ),
  page('no target of listed records', eachRecord(without('target'))),
  page('no engagementId of listed records', eachRecord(put('engagementId', null))),
  page('no nextLink', without('@odata.nextLink')),
  page(
    'a nextLink with its query',
    at(
      '@odata.nextLink',
      text((link) => `${link}%26$top=2`),
    ),
  ),
  page('always another page', plus('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken=again')),
  any(
    'no Retry-After',
    header('retry-after', () => undefined),
  ),
  any(
    'Retry-After in milliseconds',
    header('retry-after', () => '0'),
  ),
  any(
    'no claims challenge',
    header('www-authenticate', () => undefined),
  ),
  any(
    'claims as they stand in the header',
    header('www-authenticate', (value) => value.replace(/claims="\w+/, 'claims="e30=')),
  ),
  any('no target of an error', refusal(400, without('error.target'))),
  any('no code of an error', refusal(412, put('error.code', 'resourceModified'))),
  any('400 as a failure of the service', status(400, 500)),
  any('401 as a missing role', status(401, 403)),
  any('403 as a bad token', status(403, 401)),
  any('404 as a bad request', status(404, 400)),
  any('404 as a success', status(404, 200)),
  any('412 as a bad request', status(412, 400)),
  any('429 as a failure of the service', status(429, 503)),
  any('503 as too many requests', status(503, 429)),
  mutation('reads: only 201 is a success', 'create', status(200, 400)),
];
