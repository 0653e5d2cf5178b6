import { type Answer, jsonOf } from './attempt.ts';
import { documentedCodeOf, readErrorBody } from './error-body.ts';
import {
  ConflictError,
  type ErrorFacts,
  ForbiddenError,
  InvalidRequestError,
  NotFoundError,
  OutcomeUnknownError,
  type PartnerApiError,
  ThrottledError,
  UnauthorizedError,
  UnavailableError,
} from './errors.ts';
import { claimsOf, type Failure, type Intent, isLost, isRefusal, retryAfterOf } from './failure.ts';

export interface Circumstances {
  readonly intent: Intent;
  readonly requestId: string;
  readonly clientRequestId: string;
  /** Whether an earlier attempt of the same operation went without an answer. */
  readonly afterLostAnswer: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The error for a failure that is not retried any more. */
export const errorOf = (failure: Failure, circumstances: Circumstances): PartnerApiError => {
  const { intent, requestId, clientRequestId, afterLostAnswer, now } = circumstances;
  const ids = { requestId, clientRequestId };
  if (failure.kind === 'answer' && isRefusal(failure.status)) return errorOfRefusal(failure, ids, afterLostAnswer);
  if (intent !== 'read' && (afterLostAnswer || isLost(failure))) {
    const facts = { ...ids, ...traceOf(failure), code: 'outcomeUnknown' };
    return new OutcomeUnknownError(messageOf('The answer was lost: look before sending again', facts), facts);
  }
  const facts = { ...ids, ...traceOf(failure), retryAfterMs: retryAfterOf(failure, now) };
  return facts.status === 429
    ? new ThrottledError(messageOf('Too many requests', facts), facts)
    : new UnavailableError(messageOf('The Partner API gives no usable answer now', facts), facts);
};

type Ids = Pick<Circumstances, 'requestId' | 'clientRequestId'>;

const errorOfRefusal = (answer: Answer, ids: Ids, afterLostAnswer: boolean): PartnerApiError => {
  const facts = { ...ids, ...traceOf(answer) };
  switch (answer.status) {
    case 401:
      return new UnauthorizedError(messageOf('The token was refused', facts), { ...facts, claims: claimsOf(answer) });
    case 403:
      return new ForbiddenError(messageOf('The caller may not do this', facts), { ...facts, claims: claimsOf(answer) });
    case 404:
    case 410:
      return new NotFoundError(messageOf('There is no such referral for this caller', facts), facts);
    case 409:
    case 412:
    case 423: {
      const words = afterLostAnswer
        ? 'The referral has changed, perhaps by this very call'
        : 'The referral has changed';
      return new ConflictError(messageOf(`${words}: get it again`, facts), { ...facts, afterLostAnswer });
    }
    default: {
      const { path } = readErrorBody(jsonOf(answer));
      const words = path === undefined ? 'The request was refused' : `The request was refused at ${path}`;
      return new InvalidRequestError(messageOf(words, facts), { ...facts, path });
    }
  }
};

/** Codes of the documented list for answers that bring none. */
const usualCodes: ReadonlyMap<number, string> = new Map([
  [401, 'unauthenticated'],
  [403, 'accessDenied'],
  [404, 'itemNotFound'],
  [409, 'resourceModified'],
  [410, 'itemNotFound'],
  [412, 'preconditionFailed'],
  [423, 'resourceModified'],
]);

const traceOf = (failure: Failure): Omit<ErrorFacts, keyof Ids> => {
  if (failure.kind === 'answer') {
    const { status } = failure;
    const { codes } = readErrorBody(jsonOf(failure));
    const usual = usualCodes.get(status) ?? (isRefusal(status) ? 'invalidRequest' : 'serviceNotAvailable');
    return { code: documentedCodeOf(codes) ?? usual, codes, status };
  }
  if (failure.kind !== 'unreadable') return { code: 'serviceNotAvailable', cause: failure.cause };
  const cause = new Error(`The answer cannot be used: ${failure.reason}.`);
  return { code: 'serviceNotAvailable', status: failure.status, cause };
};

const messageOf = (words: string, { status, code, requestId }: ErrorFacts): string =>
  `${words} (${status === undefined ? '' : `${status} `}${code}, request-id ${requestId}).`;
