import { z } from 'zod';
import type { Emulator, TokenRequest } from '../../src/index.ts';

export const server = 'http://emulator.test';
export const referrals = '/v1.0/engagements/referrals';

/** One answer as a caller meets it; `body` is its JSON, undefined where it is empty. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export const recordSchema = z.looseObject({
  id: z.string(),
  engagementId: z.string(),
  organizationId: z.string(),
  status: z.string(),
  substatus: z.string(),
  createdDateTime: z.string(),
  updatedDateTime: z.string(),
  expirationDateTime: z.string().nullable(),
  eTag: z.string(),
});
export type ReferralAnswered = z.output<typeof recordSchema>;

const pageSchema = z.looseObject({
  value: z.array(z.looseObject({ id: z.string().optional() })),
  '@odata.nextLink': z.string().optional(),
});
export type PageAnswered = z.output<typeof pageSchema>;

export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

type Headings = Readonly<Record<string, string>>;

/** Somebody who calls the API with a token and knows nothing else of the emulator. */
export interface Partner {
  readonly organizationId: string;
  /** `path` stands behind the address of the collection. */
  send(method: string, path: string, body?: unknown, headers?: Headings): Promise<Answer>;
  post(body: unknown, headers?: Headings): Promise<Answer>;
  patch(id: string, operations: unknown, headers?: Headings): Promise<Answer>;
  put(id: string, body: unknown, headers?: Headings): Promise<Answer>;
  /** Posts and expects the record. */
  create(body: unknown): Promise<ReferralAnswered>;
  /** Expects the record. */
  read(id: string): Promise<ReferralAnswered>;
  /** Expects a page. */
  list(options?: Headings): Promise<PageAnswered>;
  /** The ids of one page. */
  ids(options?: Headings): Promise<(string | undefined)[]>;
}

export const createPartner = (
  emulator: Emulator,
  request: TokenRequest & { readonly organizationId: string },
): Partner => {
  const authorization = `Bearer ${emulator.control.token(request)}`;
  const send: Partner['send'] = async (method, path, body, headers) => {
    const response = await emulator.fetch(`${server}${referrals}${path}`, {
      method,
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  const list: Partner['list'] = async (options = {}) =>
    pageSchema.parse(expected(200, await send('GET', `?${new URLSearchParams(options).toString()}`)));
  return {
    organizationId: request.organizationId,
    send,
    post: (body, headers) => send('POST', '', body, headers),
    patch: (id, operations, headers) => send('PATCH', `/${id}`, operations, headers),
    put: (id, body, headers) => send('PUT', `/${id}`, body, headers),
    create: async (body) => recordSchema.parse(expected(200, await send('POST', '', body))),
    read: async (id) => recordSchema.parse(expected(200, await send('GET', `/${id}`))),
    list,
    ids: async (options) => (await list(options)).value.map(({ id }) => id),
  };
};

const expected = (status: number, answer: Answer): unknown => {
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** What an answer that refuses looks like. */
export const refusal = (status: number, code: string, target?: string) => ({
  status,
  body: { error: { code, ...(target !== undefined && { target }) } },
});

export const replace = (path: string, value: unknown): Operation => ({ op: 'replace', path, value });

export const add = (path: string, value: unknown): Operation => ({ op: 'add', path, value });

/** Status and substatus in one document. */
export const become = (status: string, substatus: string): Operation[] => [
  replace('/status', status),
  replace('/substatus', substatus),
];
