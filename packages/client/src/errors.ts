/** What every error of the client knows. */
export interface ErrorFacts {
  /** The deepest documented code of the answer, or one that fits where the answer has none. */
  readonly code: string;
  /** All codes of the answer as they came, from outer to deepest. */
  readonly codes?: readonly string[];
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** The `request-id` of the whole operation. */
  readonly requestId: string;
  /** The `client-request-id` of the last attempt; absent when nothing was sent. */
  readonly clientRequestId?: string | undefined;
  readonly cause?: unknown;
}

/** Something the Partner API, or the way to it, refused. Messages never hold tokens or bodies. */
export class PartnerApiError extends Error {
  override readonly name: string = 'PartnerApiError';
  readonly code: string;
  readonly codes: readonly string[];
  readonly status: number | undefined;
  readonly requestId: string;
  readonly clientRequestId: string | undefined;

  constructor(message: string, facts: ErrorFacts) {
    super(message, { cause: facts.cause });
    this.code = facts.code;
    this.codes = facts.codes ?? [];
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.clientRequestId = facts.clientRequestId;
  }
}

interface ClaimsFacts extends ErrorFacts {
  readonly claims?: string | undefined;
}

/** 401: the token is missing, stale or for another audience, also after one refresh. */
export class UnauthorizedError extends PartnerApiError {
  override readonly name = 'UnauthorizedError';
  /** As in `ForbiddenError`. */
  readonly claims: string | undefined;

  constructor(message: string, facts: ClaimsFacts) {
    super(message, facts);
    this.claims = facts.claims;
  }
}

/** 403: the caller may not do this. */
export class ForbiddenError extends PartnerApiError {
  override readonly name = 'ForbiddenError';
  /**
   * The claims a new sign-in has to bring, as the JSON text that token libraries take. Empty where the service asks for
   * more claims without naming them; undefined where signing in again would not help.
   */
  readonly claims: string | undefined;

  constructor(message: string, facts: ClaimsFacts) {
    super(message, facts);
    this.claims = facts.claims;
  }
}

/** 404 and 410: no such referral for this caller. */
export class NotFoundError extends PartnerApiError {
  override readonly name = 'NotFoundError';
}

/** 412, 409 and 423: the referral has changed since it was read. Get it again, apply the change again. */
export class ConflictError extends PartnerApiError {
  override readonly name = 'ConflictError';
  /** True when an earlier attempt's answer was lost: it may be that attempt which changed the referral. */
  readonly afterLostAnswer: boolean;

  constructor(message: string, facts: ErrorFacts & { readonly afterLostAnswer: boolean }) {
    super(message, facts);
    this.afterLostAnswer = facts.afterLostAnswer;
  }
}

/** 400, 422 and the other refusals of a request that no repetition will change. */
export class InvalidRequestError extends PartnerApiError {
  override readonly name = 'InvalidRequestError';
  /** JSON path of what is at fault in wire spelling, such as `team[0].email`; undefined where the service names none. */
  readonly path: string | undefined;

  constructor(message: string, facts: ErrorFacts & { readonly path?: string | undefined }) {
    super(message, facts);
    this.path = facts.path;
  }
}

interface WaitFacts extends ErrorFacts {
  readonly retryAfterMs?: number | undefined;
}

/** 429: too many requests. Nothing was processed. */
export class ThrottledError extends PartnerApiError {
  override readonly name = 'ThrottledError';
  /** Milliseconds the service asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, facts: WaitFacts) {
    super(message, facts);
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** The service cannot be reached or cannot answer now, and nothing was changed by this call. */
export class UnavailableError extends PartnerApiError {
  override readonly name = 'UnavailableError';
  /** Milliseconds the service asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, facts: WaitFacts) {
    super(message, facts);
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** The answer to a create or a change was lost: it may have been made or not. Look before sending it again. */
export class OutcomeUnknownError extends PartnerApiError {
  override readonly name = 'OutcomeUnknownError';
}

type ErrorType<Failure extends PartnerApiError> = abstract new (...facts: never[]) => Failure;

const guardOf =
  <Failure extends PartnerApiError>(type: ErrorType<Failure>) =>
  (error: unknown): error is Failure =>
    error instanceof type;

export const isPartnerApiError = guardOf(PartnerApiError);
export const isUnauthorized = guardOf(UnauthorizedError);
export const isForbidden = guardOf(ForbiddenError);
export const isNotFound = guardOf(NotFoundError);
export const isConflict = guardOf(ConflictError);
export const isInvalidRequest = guardOf(InvalidRequestError);
export const isThrottled = guardOf(ThrottledError);
export const isUnavailable = guardOf(UnavailableError);
export const isOutcomeUnknown = guardOf(OutcomeUnknownError);
