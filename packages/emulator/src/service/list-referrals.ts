import { originOf, queryOf } from '../exchange/exchange.ts';
import { engagementOf, fits } from '../query/filter-predicate.ts';
import { type ListQuery, readListQuery } from '../query/list-query.ts';
import { writePlace } from '../query/page-place.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { ApiCall } from './api-call.ts';
import { maySee } from './caller.ts';
import { listItemText, listStart } from './entity-text.ts';
import type { Outcome } from './outcome.ts';
import { referralsPath } from './referral-record.ts';

/** GET of the collection: one page of what the caller may see, and the way to the next. */
export const listReferrals = ({ world, caller, request }: ApiCall): Outcome => {
  const parameters = queryOf(request.path);
  const query = readListQuery(parameters);
  const engagementId = engagementOf(query.filter);
  const candidates =
    engagementId === undefined
      ? world.referrals.ofOrganization(caller.organizationId)
      : world.referrals.ofEngagement(engagementId);
  const isWanted = (stored: Stored): boolean =>
    maySee(caller, stored) && (query.filter === undefined || fits(query.filter, stored));
  const { page, hasMore } = pageOf(candidates, query, isWanted);
  const last = page.at(-1);
  const link = hasMore && last ? nextLink(originOf(request.headers), parameters, query, last) : undefined;
  const ending = link === undefined ? ']}' : `],"@odata.nextLink":${JSON.stringify(link)}}`;
  return { status: 200, body: listStart + page.map((stored) => textOf(stored, query.select)).join(',') + ending };
};

/** Walks the records in the order asked for and stops when the page is full. They arrive by creation time. */
const pageOf = (
  candidates: readonly Stored[],
  query: ListQuery,
  isWanted: (stored: Stored) => boolean,
): { page: Stored[]; hasMore: boolean } => {
  const ordered = query.orderBy === 'createdDateTime' ? candidates : candidates.filter(isWanted).sort(byUpdate);
  const page: Stored[] = [];
  const step = query.isDescending ? -1 : 1;
  for (let index = startOf(ordered, query); index >= 0 && index < ordered.length; index += step) {
    const stored = ordered[index];
    if (stored === undefined || !isWanted(stored)) continue;
    if (page.length === query.size) return { page, hasMore: true };
    page.push(stored);
  }
  return { page, hasMore: false };
};

const byUpdate = (one: Stored, other: Stored): number => {
  if (one.own.updatedDateTime === other.own.updatedDateTime) return one.serial - other.serial;
  return one.own.updatedDateTime < other.own.updatedDateTime ? -1 : 1;
};

/** The index of the first record behind the place where the last page ended, by halving. */
const startOf = (ordered: readonly Stored[], { after, orderBy, isDescending }: ListQuery): number => {
  if (after === undefined) return isDescending ? ordered.length - 1 : 0;
  // Ascending: how many stand at or before the place. Descending: how many stand before it.
  const isBefore = ({ own, serial }: Stored): boolean => {
    const value = own[orderBy];
    if (value !== after.value) return value < after.value;
    return isDescending ? serial < after.serial : serial <= after.serial;
  };
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const stored = ordered[middle];
    if (stored !== undefined && isBefore(stored)) low = middle + 1;
    else high = middle;
  }
  return isDescending ? low - 1 : low;
};

const textOf = (stored: Stored, select: readonly string[] | undefined): string => {
  if (select === undefined) return listItemText(stored.entity);
  const record = recordOf(stored);
  return JSON.stringify(Object.fromEntries(select.map((name) => [name, record[name]])));
};

const nextLink = (origin: string, parameters: URLSearchParams, query: ListQuery, last: Stored): string => {
  const following = new URLSearchParams(parameters);
  following.delete('$skiptoken');
  const place = {
    value: last.own[query.orderBy],
    serial: last.serial,
    options: query.after?.options ?? following.toString(),
  };
  following.set('$skiptoken', writePlace(place));
  return `${origin}${referralsPath}?${following.toString()}`;
};
