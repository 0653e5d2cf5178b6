import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '@cosell/core';
import { emptyStatus, option, success, withoutOption } from '../changes.ts';
import { at, eachRecord, type Edit, list as inList, plus, put, renamed, without } from '../json-edit.ts';
import { type Change, mutation } from '../mutation.ts';
import {
  backwards,
  lastTwice,
  replacing,
  swapped,
  unquoted,
  withoutFirst,
  withoutLast,
  zoneless,
} from '../value-edits.ts';

const list = (name: string, change: Change) => mutation(`list: ${name}`, 'list', change);
const records = (edit: Edit): Change => success(at('value', edit));
const each = (edit: Edit): Change => success(eachRecord(edit));

const recordsOf: Edit = (page) => valueAt(page, 'value');
const isEmpty = (page: unknown): boolean => isDeepStrictEqual(recordsOf(page), []);
const hasNext = (page: unknown): boolean => Object.hasOwn(Object(page), '@odata.nextLink');
const where =
  (isMeant: (page: unknown) => boolean, edit: Edit): Edit =>
  (page) =>
    isMeant(page) ? edit(page) : page;

const idOnly: Edit = (record) => ({ id: valueAt(record, 'id') });
const idsOf = inList((items) => items.map((item) => valueAt(item, 'id')));

/** What is wrong with a list of records. */
export const listMutants = [
  list('the records are called items', success(renamed('value', 'items'))),
  list('the records stand bare', success(recordsOf)),
  list('an empty list is null', success(where(isEmpty, put('value', null)))),
  list('an empty list is missing', success(where(isEmpty, without('value')))),
  list('an empty list is not found', {
    answer: (answer) => (isEmpty(JSON.parse(answer.body)) ? { ...answer, status: 404 } : answer),
  }),
  list('nothing comes back', emptyStatus(200, 204)),
  list('one record is missing', records(withoutLast)),
  list('one record comes twice', records(lastTwice)),
  list('the oldest comes first', records(backwards)),
  list('records have only their ids', each(idOnly)),
  list('ids are numbers', each(put('id', 4711))),
  list('no ids', each(without('id'))),
  list('no engagementId', each(without('engagementId'))),
  list('no eTags', each(without('eTag'))),
  list('eTags have lost their quotes', each(at('eTag', unquoted))),
  list('no createdDateTime', each(without('createdDateTime'))),
  list('createdDateTime without its zone', each(at('createdDateTime', zoneless))),
  list('no status', each(without('status'))),
  list('no substatus', each(without('substatus'))),
  list('no name', each(without('name'))),
  list('no CRM id', each(put('externalReferenceId', null))),
  list('no type', each(without('type'))),
  list('customers have no name', each(without('customerProfile.name'))),
  list('no value', each(without('details.dealValue'))),
  list('no currency', each(without('details.currency'))),
  list('no target', each(without('target'))),
  list('targets are only ids', each(at('target', idsOf))),
  list('no organizationId', each(without('organizationId'))),
  list('every record is the caller’s own', each(put('organizationId', '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d'))),
  list('nobody has invited', each(without('inviteContext'))),
  list('$filter is not honoured', withoutOption('$filter')),
  list('$orderby is not honoured', option('$orderby', replacing('desc', 'asc'))),
];

/** What is wrong with a list of several pages. */
export const pagingMutants = [
  list('$top is not honoured', withoutOption('$top')),
  list('$skiptoken is not honoured', withoutOption('$skiptoken')),
  list('a page has fewer records than asked for', success(where(hasNext, at('value', withoutFirst)))),
  list('no nextLink', success(without('@odata.nextLink'))),
  list('nextLink is called nextLink', success(renamed('@odata.nextLink', 'nextLink'))),
  list('nextLink is null', success(put('@odata.nextLink', null))),
  list('nextLink is an object', success(at('@odata.nextLink', (uri) => ({ uri, method: 'GET' })))),
  list('nextLink counts records', success(put('@odata.nextLink', '/v1.0/engagements/referrals?$skip=2'))),
  list('nextLink has an empty token', success(put('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken='))),
  list('nextLink is only the token', success(at('@odata.nextLink', swapped(/.*skiptoken=/, '')))),
  list(
    'the last page leads to another',
    success(plus('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken=again')),
  ),
];
