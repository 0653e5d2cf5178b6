import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '@cosell/core';
import { emptyStatus, query, success } from '../changes.ts';
import { at, eachRecord, type Edit, list as inList, plus, put, renamed, text, without } from '../json-edit.ts';
import { type Change, mutation } from '../mutation.ts';

const list = (name: string, change: Change) => mutation(`list: ${name}`, 'list', change);
const records = (edit: (items: readonly unknown[]) => unknown): Change => success(at('value', inList(edit)));
const each = (edit: Edit): Change => success(eachRecord(edit));

const recordsOf: Edit = (page) => valueAt(page, 'value');
const isEmpty = (page: unknown): boolean => isDeepStrictEqual(recordsOf(page), []);
const idOf: Edit = (record) => valueAt(record, 'id');
const whereMore =
  (edit: Edit): Edit =>
  (page) =>
    Object.hasOwn(Object(page), '@odata.nextLink') ? edit(page) : page;

/** What is wrong with a list of records. */
export const listMutants = [
  list('the records are called items', success(renamed('value', 'items'))),
  list('the records stand bare', success(recordsOf)),
  list(
    'an empty list is null',
    records((items) => (items.length === 0 ? null : items)),
  ),
  list(
    'an empty list is missing',
    success((page) => (isEmpty(page) ? without('value')(page) : page)),
  ),
  list('an empty list is not found', {
    answer: (answer) => (isEmpty(JSON.parse(answer.body)) ? { ...answer, status: 404 } : answer),
  }),
  list('nothing comes back', emptyStatus(200, 204)),
  list(
    'one record is missing',
    records((items) => items.slice(0, -1)),
  ),
  list(
    'one record comes twice',
    records((items) => [...items, ...items.slice(-1)]),
  ),
  list(
    'the oldest comes first',
    records((items) => items.toReversed()),
  ),
  list(
    'records have only their ids',
    each((record) => ({ id: idOf(record) })),
  ),
  list('ids are numbers', each(put('id', 4711))),
  list('no ids', each(without('id'))),
  list('no engagementId', each(without('engagementId'))),
  list('no eTags', each(without('eTag'))),
  list(
    'eTags have lost their quotes',
    each(
      at(
        'eTag',
        text((tag) => tag.replaceAll('"', '')),
      ),
    ),
  ),
  list('no createdDateTime', each(without('createdDateTime'))),
  list(
    'createdDateTime without its zone',
    each(
      at(
        'createdDateTime',
        text((instant) => instant.slice(0, -1)),
      ),
    ),
  ),
  list('no status', each(without('status'))),
  list('no substatus', each(without('substatus'))),
  list('no name', each(without('name'))),
  list('no CRM id', each(put('externalReferenceId', null))),
  list('no type', each(without('type'))),
  list('customers have no name', each(without('customerProfile.name'))),
  list('no value', each(without('details.dealValue'))),
  list('no currency', each(without('details.currency'))),
  list('no target', each(without('target'))),
  list(
    'targets are only ids',
    each(
      at(
        'target',
        inList((targets) => targets.map(idOf)),
      ),
    ),
  ),
  list('no organizationId', each(without('organizationId'))),
  list('every record is the caller’s own', each(put('organizationId', '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d'))),
  list('nobody has invited', each(without('inviteContext'))),
  list(
    '$filter is not honoured',
    query((options) => options.delete('$filter')),
  ),
  list(
    '$orderby is not honoured',
    query((options) => options.set('$orderby', 'createdDateTime asc')),
  ),
];

/** What is wrong with a list of several pages. */
export const pagingMutants = [
  list(
    '$top is not honoured',
    query((options) => options.delete('$top')),
  ),
  list(
    '$skiptoken is not honoured',
    query((options) => options.delete('$skiptoken')),
  ),
  list(
    'a page has fewer records than asked for',
    success(
      whereMore(
        at(
          'value',
          inList((items) => items.slice(1)),
        ),
      ),
    ),
  ),
  list('no nextLink', success(without('@odata.nextLink'))),
  list('nextLink is called nextLink', success(renamed('@odata.nextLink', 'nextLink'))),
  list('nextLink is null', success(put('@odata.nextLink', null))),
  list('nextLink is an object', success(at('@odata.nextLink', (uri) => ({ uri, method: 'GET' })))),
  list('nextLink counts records', success(put('@odata.nextLink', '/v1.0/engagements/referrals?$skip=2'))),
  list('nextLink has an empty token', success(put('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken='))),
  list(
    'nextLink is only the token',
    success(
      at(
        '@odata.nextLink',
        text((link) => link.replace(/.*skiptoken=/, '')),
      ),
    ),
  ),
  list(
    'the last page leads to another',
    success(plus('@odata.nextLink', '/v1.0/engagements/referrals?$skiptoken=again')),
  ),
];
