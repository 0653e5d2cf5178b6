import { header, headerValue, refusal, status, success, successText, withoutHeader } from '../changes.ts';
import { at, eachRecord, type Edit, plus, put, without } from '../json-edit.ts';
import { type Change, everyOperation, mutation, type Operation } from '../mutation.ts';
import { backwards, replacing, swapped, unquoted, withoutLast } from '../value-edits.ts';

const reads = (name: string, change: Change) => mutation(`reads: ${name}`, everyOperation, change);
const of = (operation: Operation, name: string, edit: Edit) => mutation(`reads: ${name}`, operation, success(edit));
const nothing = successText(() => '');
const oneQueryMore = swapped(/$/, '%26$top=2');

/** Clients that read answers wrong: each behaves as if the answer had been the changed one. */
export const readAnswerMutants = [
  reads('eTags lose their quotes', success(at('eTag', unquoted))),
  reads('no status', success(without('status'))),
  reads('status and substatus are one', success(put('substatus', 'Active'))),
  reads('no name', success(without('name'))),
  reads('no CRM id', success(without('externalReferenceId'))),
  reads('values are cut to thousands', success(put('details.dealValue', 50))),
  of('create', 'no engagementId of a new record', put('engagementId', null)),
  of('create', 'no target of a new record', without('target')),
  of('get', 'no engagementId', put('engagementId', null)),
  of('get', 'no creation time', without('createdDateTime')),
  of('list', 'only what comes before the last record', at('value', withoutLast)),
  of('list', 'a page backwards', at('value', backwards)),
  of('list', 'no target of listed records', eachRecord(without('target'))),
  of('list', 'no engagementId of listed records', eachRecord(put('engagementId', null))),
  of('list', 'no nextLink', without('@odata.nextLink')),
  of('list', 'more of a nextLink than its token', at('@odata.nextLink', oneQueryMore)),
  of('list', 'always another page', plus('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken=again')),
  mutation('reads: the changed record is thrown away', 'change', nothing),
  mutation('reads: the replaced record is thrown away', 'replace', nothing),
  mutation('reads: only 201 is a success', 'create', status(200, 400)),
  reads('no Retry-After', withoutHeader('retry-after')),
  reads('Retry-After in milliseconds', headerValue('retry-after', '0')),
  reads('no claims challenge', withoutHeader('www-authenticate')),
  reads('other claims', header('www-authenticate', replacing(/claims="\w+/, 'claims="e30='))),
  reads('no target of an error', refusal(400, without('error.target'))),
  reads('one code for all conflicts', refusal(412, put('error.code', 'resourceModified'))),
  reads('400 as a failure of the service', status(400, 500)),
  reads('401 as a missing role', status(401, 403)),
  reads('403 as a bad token', status(403, 401)),
  reads('404 as a bad request', status(404, 400)),
  reads('404 as a success', status(404, 200)),
  reads('412 as a bad request', status(412, 400)),
  reads('429 as a failure of the service', status(429, 503)),
  reads('503 as too many requests', status(503, 429)),
];
