import { method, option, optionAs, sentPath, withoutOption } from '../changes.ts';
import { type Change, everyOperation, mutation, type Operation } from '../mutation.ts';
import { replacing } from '../value-edits.ts';

const path = (name: string, pattern: RegExp | string, replacement: string, operation?: Operation) =>
  mutation(`path: ${name}`, operation ?? everyOperation, sentPath(replacing(pattern, replacement)));
const query = (name: string, change: Change) => mutation(`query: ${name}`, 'list', change);

/** Clients that ask the wrong address. */
export const addressMutants = [
  path('no version', '/v1.0', ''),
  path('the version is 1', '/v1.0', '/v1'),
  path('engagments', 'engagements', 'engagments'),
  path('no engagements', '/engagements', ''),
  path('a slash behind the collection', /$/, '/', 'create'),
  path('the id as a key of OData', /\/([^/]+)$/, "('$1')", 'get'),
  path('no id', /\/[^/]+$/, '', 'get'),
  path('another id', /.{4}$/, '0000', 'change'),
  mutation('method: a create by PUT', 'create', method('PUT')),
  mutation('method: a change by POST', 'change', method('POST')),
  mutation('method: a change by PUT', 'change', method('PUT')),
  mutation('method: a replacement by PATCH', 'replace', method('PATCH')),
  query('no $filter', withoutOption('$filter')),
  query('a filter without quotes', option('$filter', replacing(/'/g, ''))),
  query('a filter by another property', option('$filter', replacing('engagementId', 'id'))),
  query('filter without its dollar', optionAs('$filter', 'filter')),
  query('no $orderby', withoutOption('$orderby')),
  query('the oldest first', option('$orderby', replacing('desc', 'asc'))),
  query('the latest change first', option('$orderby', replacing('created', 'updated'))),
  query('no $top', withoutOption('$top')),
  query('the largest page always', option('$top', replacing(/.*/, '100'))),
  query('no $skiptoken', withoutOption('$skiptoken')),
  query('the token as $skip', optionAs('$skiptoken', '$skip')),
];
