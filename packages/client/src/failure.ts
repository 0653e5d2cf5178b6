import { type Answer, jsonOf, type Outcome } from './attempt.ts';
import { claimsChallengeOf } from './claims-challenge.ts';
import { readErrorBody } from './error-body.ts';
import { readRetryAfter } from './retry-timing.ts';

/** What an operation does to the service: nothing, a change guarded by an eTag, or a new record. */
export type Intent = 'read' | 'change' | 'create';

/** An outcome that is not what was hoped for; `unreadable` is a success whose body makes no sense. */
export type Failure = Outcome | { readonly kind: 'unreadable'; readonly status: number; readonly reason: string };

const notProcessed: ReadonlySet<number> = new Set([429, 503]);
const passing: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Whether the same request may be sent again. A create only where it surely was not processed. */
export const mayRetry = (intent: Intent, failure: Failure): boolean => {
  if (failure.kind === 'unsent') return true;
  if (failure.kind === 'lost') return intent !== 'create';
  return failure.kind === 'answer' && (intent === 'create' ? notProcessed : passing).has(failure.status);
};

// Not implemented, no space, over the bandwidth: documented, never processed, and not over in a moment.
const unable: ReadonlySet<number> = new Set([501, 507, 509]);

/** Whether the service read the request and said no. */
export const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

/** Whether the request may have been processed although no answer says so. */
export const isLost = (failure: Failure): boolean => {
  if (failure.kind !== 'answer') return failure.kind !== 'unsent';
  return !(isRefusal(failure.status) || notProcessed.has(failure.status) || unable.has(failure.status));
};

/** Milliseconds that the service asks to wait. `now` in milliseconds since 1970. */
export const retryAfterOf = (failure: Failure, now: number): number | undefined =>
  failure.kind === 'answer' ? readRetryAfter(failure.headers.get('retry-after'), now) : undefined;

/** The claims challenge of a 401 or 403. */
export const claimsOf = (answer: Answer): string | undefined =>
  claimsChallengeOf(answer.headers.get('www-authenticate'), readErrorBody(jsonOf(answer)));
