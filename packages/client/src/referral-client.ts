import type { CreateBody, Referral } from '@cosell/core';
import type { ChangeOperation } from './change-operation.ts';
import { type Clock, systemClock } from './clock.ts';
import { InvalidRequestError, NotFoundError } from './errors.ts';
import { type ListQuery, listSearch } from './list-query.ts';
import { type CallOptions, type Connection, perform } from './operation.ts';
import { putBody } from './put-body.ts';
import { type ReferralPage, readChanged, readPage, readRecord } from './read-answer.ts';
import type { TokenSource } from './token.ts';

export interface ReferralClientOptions {
  /** The origin, without `/v1.0`: `https://api.partner.microsoft.com`. */
  readonly baseUrl: string;
  /** Asked once per call, and once more with `refresh` after a 401 that has no claims challenge. */
  readonly token: TokenSource;
  readonly fetch?: typeof fetch | undefined;
  readonly clock?: Clock | undefined;
  /** Gives [0, 1): the jitter of the retries. */
  readonly random?: (() => number) | undefined;
  /** Gives a new GUID. */
  readonly newId?: (() => string) | undefined;
  /** Milliseconds of one attempt at most; 10 000. */
  readonly attemptTimeout?: number | undefined;
  /** Attempts of one call at most; 4. */
  readonly attempts?: number | undefined;
}

export interface ChangeOptions extends CallOptions {
  /** The record's `eTag` as it was read, inner quotes included. */
  readonly ifMatch: string;
  /** Whether the changed record should come back; `minimal` unless said otherwise. */
  readonly prefer?: 'representation' | 'minimal' | undefined;
}

/**
 * Every method rejects with a `PartnerApiError`, or with the reason of the caller's signal. Only a create that is aborted
 * while it is under way rejects with `OutcomeUnknownError`, the reason being its cause.
 */
export interface ReferralClient {
  /** A lost answer rejects with `OutcomeUnknownError` at once: look for the record before creating it again. */
  create(body: CreateBody, options?: CallOptions): Promise<Referral>;
  get(id: string, options?: CallOptions): Promise<Referral>;
  /** All pages, newest first unless ordered otherwise. Each page is an operation with a `request-id` of its own. */
  list(query?: ListQuery, options?: Omit<CallOptions, 'requestId'>): AsyncIterable<Referral>;
  /** One page: the first, or the one that `next` of another page stands for. */
  listPage(query?: ListQuery & { readonly next?: string | undefined }, options?: CallOptions): Promise<ReferralPage>;
  /** Resolves with the record where the service sends it back, else with undefined. */
  change(id: string, operations: readonly ChangeOperation[], options: ChangeOptions): Promise<Referral | undefined>;
  /** Replaces the whole record, guarded by its `eTag`. Microsoft calls this obsolete: prefer `change`. */
  replace(referral: Referral, options?: CallOptions): Promise<Referral | undefined>;
}

const collection = '/v1.0/engagements/referrals';

/** Of up to 100 referrals each. A list without an end is a fault of the service. */
const mostPages = 1_000;

/** A client of the Partner Center Referrals API. TypeError where `baseUrl` is no origin. */
export const createReferralClient = (options: ReferralClientOptions): ReferralClient => {
  const base = originOf(options.baseUrl);
  const connection: Connection = {
    token: options.token,
    fetch: options.fetch ?? fetch,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    newId: options.newId ?? (() => crypto.randomUUID()),
    timeout: options.attemptTimeout ?? 10_000,
    attempts: options.attempts ?? 4,
  };
  const idOf = (call: CallOptions): string => call.requestId ?? connection.newId();
  const collectionUrl = new URL(collection, base);
  const recordUrl = (id: string, call: CallOptions): URL => {
    // '.' and '..' would be steps in the path, and no id at all the whole collection.
    if (!/^\.{0,2}$/.test(id)) return new URL(`${collection}/${encodeURIComponent(id)}`, base);
    throw new NotFoundError('No referral has this id.', { code: 'itemNotFound', requestId: idOf(call) });
  };

  const listPage: ReferralClient['listPage'] = async ({ next, ...query } = {}, call = {}) => {
    const url = new URL(`?${listSearch(query, next)}`, collectionUrl);
    const read = (answer: Parameters<typeof readPage>[0]) => readPage(answer, base);
    return perform(connection, { intent: 'read', method: 'GET', url, read }, call);
  };

  return {
    create: (body, call = {}) => {
      const request = { intent: 'create', method: 'POST', url: collectionUrl, body } as const;
      return perform(connection, { ...request, read: readRecord }, call);
    },

    get: async (id, call = {}) => {
      const url = recordUrl(id, call);
      return perform(connection, { intent: 'read', method: 'GET', url, read: readRecord }, call);
    },

    listPage,

    async *list(query = {}, call = {}) {
      let next: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const { referrals, next: following } = await listPage({ ...query, next }, call);
        yield* referrals;
        if (following === undefined) return;
        next = following;
      }
      const message = `The list has more than ${mostPages} pages: narrow it with a filter.`;
      throw new InvalidRequestError(message, { code: 'invalidRequest', requestId: idOf({}) });
    },

    change: async (id, operations, { ifMatch, prefer = 'minimal', ...call }) => {
      const headers = { 'If-Match': ifMatch, Prefer: `return=${prefer}` };
      const request = { intent: 'change', method: 'PATCH', url: recordUrl(id, call), headers } as const;
      return perform(connection, { ...request, body: operations, read: readChanged }, call);
    },

    replace: async (referral, call = {}) => {
      const { id, eTag } = referral;
      if (!eTag) {
        const facts = { code: 'preconditionFailed', path: 'eTag', requestId: idOf(call) };
        throw new InvalidRequestError('The referral has no eTag: get it before replacing it.', facts);
      }
      const headers = { 'If-Match': eTag };
      const request = { intent: 'change', method: 'PUT', url: recordUrl(id, call), headers } as const;
      return perform(connection, { ...request, body: putBody(referral), read: readChanged }, call);
    },
  };
};

const originOf = (baseUrl: string): URL => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url;
  throw new TypeError(
    'baseUrl must be an http or https origin without a path, such as https://api.partner.microsoft.com.',
  );
};
