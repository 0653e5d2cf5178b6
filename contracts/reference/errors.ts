import type { FieldTable, Reference } from './reference.ts';

const page = {
  source: 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/error-codes.md',
  date: '2019-05-21',
};

/** The status codes of a refusal. */
export const errorStatuses = {
  title: 'HTTP status codes',
  ...page,
  values: [
    400, 401, 403, 404, 405, 406, 409, 410, 411, 412, 413, 415, 416, 422, 423, 429, 500, 501, 503, 504, 507, 509,
  ],
} as const satisfies Reference & { values: readonly number[] };

/** What `error.code` may be. The page's own example has `unAuthorized`, which is not among them. */
export const errorCodes = {
  title: 'Code property',
  ...page,
  values: [
    'accessDenied',
    'generalException',
    'invalidRequest',
    'itemNotFound',
    'preconditionFailed',
    'resourceModified',
    'serviceNotAvailable',
    'unauthenticated',
  ],
} as const satisfies Reference & { values: readonly string[] };

export const mostCharactersOfMessage = 1024;

/** The body of a refusal. `innerError` may hold another one; the page writes `innererror` as well. */
export const errorFields: FieldTable = {
  title: 'Error resource type',
  ...page,
  fields: {
    error: { type: 'object', sent: 'never', confidence: 'A' },
    'error.code': { type: 'string', sent: 'never', confidence: 'A', values: errorCodes.values },
    'error.message': { type: 'string', sent: 'never', confidence: 'A' },
    'error.target': { type: 'string', sent: 'never', confidence: 'A' },
    'error.innerError': { type: 'object', sent: 'never', confidence: 'A' },
    'error.innerError.code': { type: 'string', sent: 'never', confidence: 'A' },
    'error.innerError.message': { type: 'string', sent: 'never', confidence: 'A' },
    'error.innerError.details': { type: 'any', sent: 'never', confidence: 'C', nullable: true },
  },
};

/** The one refusal that a user has published, for a stale eTag. */
export const staleVersion = {
  title: 'A 412 as a user met it',
  source: 'GitHub microsoft/Partner-Center-Referrals, issue 4',
  date: '2021',
  status: 412,
  code: 'preconditionFailed',
  target: 'ETag',
  innerCode: '99918',
  innerDetails: null,
} as const satisfies Reference & Readonly<Record<string, unknown>>;

/** What a refusal's status says of its code, by the descriptions of both lists. */
export const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'invalidRequest',
  401: 'unauthenticated',
  403: 'accessDenied',
  404: 'itemNotFound',
  412: 'preconditionFailed',
  503: 'serviceNotAvailable',
};
