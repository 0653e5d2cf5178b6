export type { ChangeOperation } from './change-operation.ts';
export type { Clock } from './clock.ts';
export {
  ConflictError,
  ForbiddenError,
  InvalidRequestError,
  isConflict,
  isForbidden,
  isInvalidRequest,
  isNotFound,
  isOutcomeUnknown,
  isPartnerApiError,
  isThrottled,
  isUnauthorized,
  isUnavailable,
  NotFoundError,
  OutcomeUnknownError,
  PartnerApiError,
  ThrottledError,
  UnauthorizedError,
  UnavailableError,
} from './errors.ts';
export { and, eq, type Filter, type FilterValues, teamHas, updatedSince } from './filter.ts';
export type { ListQuery } from './list-query.ts';
export type { CallOptions } from './operation.ts';
export type { ReferralPage } from './read-answer.ts';
export {
  type ChangeOptions,
  createReferralClient,
  type ReferralClient,
  type ReferralClientOptions,
} from './referral-client.ts';
export type { TokenRequest, TokenSource } from './token.ts';
