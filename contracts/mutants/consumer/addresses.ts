import { method, query, sentPath } from '../changes.ts';
import { everyOperation, mutation } from '../mutation.ts';

/** Clients that ask the wrong address. */
export const addressMutants = [
  mutation(
    'path: no version',
    everyOperation,
    sentPath((path) => path.replace('/v1.0', '')),
  ),
  mutation(
    'path: the version is 1',
    everyOperation,
    sentPath((path) => path.replace('/v1.0', '/v1')),
  ),
  mutation(
    'path: engagments',
    everyOperation,
    sentPath((path) => path.replace('engagements', 'engagments')),
  ),
  mutation(
    'path: no engagements',
    everyOperation,
    sentPath((path) => path.replace('/engagements', '')),
  ),
  mutation(
    'path: a slash behind the collection',
    'create',
    sentPath((path) => `${path}/`),
  ),
  mutation(
    'path: the id as a key of OData',
    'get',
    sentPath((path) => path.replace(/\/([^/]+)$/, "('$1')")),
  ),
  mutation(
    'path: no id',
    'get',
    sentPath((path) => path.replace(/\/[^/]+$/, '')),
  ),
  mutation(
    'path: another id',
    'change',
    sentPath((path) => path.replace(/.{4}$/, '0000')),
  ),
  mutation('method: a create by PUT', 'create', method('PUT')),
  mutation('method: a change by POST', 'change', method('POST')),
  mutation('method: a change by PUT', 'change', method('PUT')),
  mutation('method: a replacement by PATCH', 'replace', method('PATCH')),
  mutation(
    'query: no $filter',
    'list',
    query((options) => options.delete('$filter')),
  ),
  mutation(
    'query: a filter without quotes',
    'list',
    query((options) => edit(options, '$filter', (filter) => filter.replaceAll("'", ''))),
  ),
  mutation(
    'query: a filter by another property',
    'list',
    query((options) => edit(options, '$filter', (filter) => filter.replace('engagementId', 'id'))),
  ),
  mutation(
    'query: filter without its dollar',
    'list',
    query((options) => rename(options, '$filter', 'filter')),
  ),
  mutation(
    'query: no $orderby',
    'list',
    query((options) => options.delete('$orderby')),
  ),
  mutation(
    'query: the oldest first',
    'list',
    query((options) => options.set('$orderby', 'createdDateTime asc')),
  ),
  mutation(
    'query: the latest change first',
    'list',
    query((options) => options.set('$orderby', 'updatedDateTime desc')),
  ),
  mutation(
    'query: no $top',
    'list',
    query((options) => options.delete('$top')),
  ),
  mutation(
    'query: one more than asked for',
    'list',
    query((options) => edit(options, '$top', (top) => String(Number(top) + 1))),
  ),
  mutation(
    'query: no $skiptoken',
    'list',
    query((options) => options.delete('$skiptoken')),
  ),
  mutation(
    'query: the token as $skip',
    'list',
    query((options) => rename(options, '$skiptoken', '$skip')),
  ),
];

const edit = (options: URLSearchParams, name: string, change: (value: string) => string): void => {
  const value = options.get(name);
  if (value !== null) options.set(name, change(value));
};

const rename = (options: URLSearchParams, name: string, other: string): void => {
  const value = options.get(name);
  if (value === null) return;
  options.delete(name);
  options.set(other, value);
};
