import { z } from 'zod';
import type { Emulator } from '../emulator.ts';
import { referralsPath } from '../service/referral-record.ts';
import type { TokenRequest } from '../service/token.ts';

const inviteContext = z.looseObject({ invitedBy: z.looseObject({ organizationId: z.string() }) });

/** What tests read of an answered referral. */
export const answeredReferral = z.looseObject({
  id: z.string(),
  engagementId: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  status: z.string(),
  substatus: z.string(),
  createdDateTime: z.string(),
  updatedDateTime: z.string(),
  acceptedDateTime: z.string().nullable(),
  closedDateTime: z.string().nullable(),
  expirationDateTime: z.string().nullable(),
  eTag: z.string(),
  inviteContext,
});
export type AnsweredReferral = z.output<typeof answeredReferral>;

const answeredError = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    target: z.string().optional(),
    innerError: z
      .object({
        code: z.string(),
        message: z.string(),
        details: z.array(z.object({ code: z.string(), target: z.string(), message: z.string() })).nullable(),
      })
      .optional(),
  }),
});
export type AnsweredError = z.output<typeof answeredError>['error'];

const answeredList = z.object({
  '@odata.context': z.string(),
  value: z.array(z.looseObject({})),
  '@odata.nextLink': z.string().optional(),
});

export type RequestHeaders = Readonly<Record<string, string>>;

/** Calls the API of an emulator in process as one user. */
export interface ApiCaller {
  call(method: string, path: string, body?: unknown, headers?: RequestHeaders): Promise<Response>;
  /** Expects a record and returns it. */
  create(body: unknown): Promise<AnsweredReferral>;
  get(id: string): Promise<AnsweredReferral>;
  list(query: Readonly<Record<string, string>>): Promise<z.output<typeof answeredList>>;
}

export const apiCaller = (emulator: Emulator, who: TokenRequest = {}): ApiCaller => {
  const authorization = `Bearer ${emulator.control.token(who)}`;
  const call: ApiCaller['call'] = (method, path, body, headers) =>
    emulator.fetch(`http://emulator.test${referralsPath}${path}`, {
      method,
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const record = async (response: Response): Promise<AnsweredReferral> =>
    answeredReferral.parse(await expectStatus(response, 200));
  return {
    call,
    create: async (body) => record(await call('POST', '', body)),
    get: async (id) => record(await call('GET', `/${id}`)),
    list: async (query) =>
      answeredList.parse(await expectStatus(await call('GET', `?${new URLSearchParams(query).toString()}`), 200)),
  };
};

const expectStatus = async (response: Response, status: number): Promise<unknown> => {
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
};

/** The error of an answer that refuses. */
export const errorOf = async (response: Response): Promise<AnsweredError> =>
  answeredError.parse(await response.json()).error;
