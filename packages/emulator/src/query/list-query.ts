import { referralSchema } from '@cosell/core';
import { invalidRequest } from '../exchange/api-refusal.ts';
import type { Filter, InstantField } from './filter.ts';
import { type PagePlace, readPlace } from './page-place.ts';
import { readFilter } from './read-filter.ts';

/** A list request, read. `size` is the number of records of one page. */
export interface ListQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: InstantField;
  readonly isDescending: boolean;
  /** Names of properties; undefined for all. */
  readonly select: readonly string[] | undefined;
  readonly size: number;
  readonly after: PagePlace | undefined;
}

const mostPerPage = 100;
const options = ['$filter', '$orderby', '$select', '$top', '$skiptoken'];

/** Reads the documented query options; 400 naming any other. Names without `$` are no options and are let pass. */
export const readListQuery = (given: URLSearchParams): ListQuery => {
  const token = given.get('$skiptoken');
  const after = token === null ? undefined : readPlace(token);
  const parameters = after ? new URLSearchParams([...given, ...new URLSearchParams(after.options)]) : given;
  for (const name of parameters.keys()) {
    if (name.startsWith('$') && !options.includes(name)) {
      throw invalidRequest(`The option ${name} is not documented; possible: ${options.join(', ')}.`, name);
    }
  }
  const filter = parameters.get('$filter') ?? '';
  const select = parameters.get('$select');
  return {
    filter: filter.trim() === '' ? undefined : readFilter(filter),
    ...readOrder(parameters.get('$orderby') ?? ''),
    select: select === null ? undefined : readSelect(select),
    size: Math.min(readTop(parameters.get('$top')), mostPerPage),
    after,
  };
};

const readOrder = (text: string): Pick<ListQuery, 'orderBy' | 'isDescending'> => {
  if (text.trim() === '') return { orderBy: 'createdDateTime', isDescending: true };
  const match = /^\s*(?:(created)|updated)DateTime(?:\s+(?:asc|(desc)))?\s*$/i.exec(text);
  if (match === null) {
    throw invalidRequest('$orderby must be createdDateTime or updatedDateTime, then asc or desc.', '$orderby');
  }
  return { orderBy: match[1] ? 'createdDateTime' : 'updatedDateTime', isDescending: match[2] !== undefined };
};

const selectable = new Map(Object.keys(referralSchema.shape).map((name) => [name.toLowerCase(), name]));

const readSelect = (text: string): string[] =>
  text.split(',').map((part) => {
    const name = selectable.get(part.trim().toLowerCase());
    if (name === undefined)
      throw invalidRequest(`$select cannot use ${part.trim()}; name properties of a referral.`, '$select');
    return name;
  });

const readTop = (text: string | null): number => {
  if (text === null) return mostPerPage;
  if (!/^\d{1,9}$/.test(text)) throw invalidRequest('$top must be a whole number.', '$top');
  return Number(text);
};
