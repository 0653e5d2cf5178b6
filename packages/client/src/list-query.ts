import type { Filter } from './filter.ts';

export interface ListQuery {
  readonly filter?: Filter | undefined;
  /** `createdDateTime desc` unless said otherwise. */
  readonly orderBy?: `${'createdDateTime' | 'updatedDateTime'} ${'asc' | 'desc'}` | undefined;
  /** Referrals in one page, 1 to 100. */
  readonly top?: number | undefined;
  /** Top-level properties to send; `id` always comes along. */
  readonly select?: readonly string[] | undefined;
}

const largestPage = 100;

/** The query string of one page, `skipToken` telling which. RangeError where `top` is no page size. */
export const listSearch = (query: ListQuery, skipToken?: string): string => {
  const { filter, orderBy = 'createdDateTime desc', top, select } = query;
  if (top !== undefined && !(Number.isInteger(top) && top >= 1 && top <= largestPage)) {
    throw new RangeError(`top must be a whole number from 1 to ${largestPage}.`);
  }
  const options: Record<string, string | undefined> = {
    $filter: filter?.expression,
    $orderby: orderBy,
    $top: top?.toString(),
    $select: select && [...new Set(['id', ...select])].join(','),
    $skiptoken: skipToken,
  };
  return Object.entries(options)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
};

export type SkipToken =
  | { readonly ok: true; readonly skipToken: string | undefined }
  | { readonly ok: false; readonly reason: string };

/**
 * The `$skiptoken` of a page's `@odata.nextLink`. Only the token is taken, for published links lack a part of the path;
 * a link to another host, or back from https to http, is refused, so that no token of the caller ever goes there.
 */
export const skipTokenOf = (nextLink: string | null | undefined, base: URL): SkipToken => {
  if (nextLink === null || nextLink === undefined) return { ok: true, skipToken: undefined };
  if (!URL.canParse(nextLink, base.href)) return { ok: false, reason: 'its nextLink is no address' };
  const url = new URL(nextLink, base);
  if (url.host !== base.host || url.protocol !== base.protocol) {
    return { ok: false, reason: 'its nextLink leads to another host' };
  }
  const skipToken = [...url.searchParams].find(([name]) => name.toLowerCase() === '$skiptoken')?.[1];
  return skipToken ? { ok: true, skipToken } : { ok: false, reason: 'its nextLink has no $skiptoken' };
};
