import { type Answer, attempt, type Outcome } from './attempt.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './error-of-failure.ts';
import { InvalidRequestError } from './errors.ts';
import { claimsOf, type Failure, type Intent, isLost, mayRetry, retryAfterOf } from './failure.ts';
import type { Reading } from './read-answer.ts';
import { waitBeforeRetry } from './retry-timing.ts';
import { tokenFrom, type TokenRequest, type TokenSource } from './token.ts';

export interface CallOptions {
  /** The id of the whole operation, the same whenever it is sent again; a new one unless given. */
  readonly requestId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Attempts at most, the first one included; 1 turns retries off. */
  readonly attempts?: number | undefined;
  /** Milliseconds of one attempt at most. */
  readonly timeout?: number | undefined;
  /** A claims challenge that the token has to meet: the `claims` of an earlier error. */
  readonly claims?: string | undefined;
}

/** What operations are performed with; `timeout` in milliseconds. */
export interface Connection {
  readonly token: TokenSource;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly timeout: number;
  readonly attempts: number;
}

export interface Operation<Value> {
  readonly intent: Intent;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Reads the answer of a success. */
  readonly read: (answer: Answer) => Reading<Value>;
}

/** Sends an operation until it succeeds, is refused, or may not be sent again. Rejects as `ReferralClient` says. */
export const perform = async <Value>(
  connection: Connection,
  operation: Operation<Value>,
  options: CallOptions,
): Promise<Value> => {
  const { clock, newId, random } = connection;
  const { intent } = operation;
  const { signal, claims, attempts = connection.attempts, timeout = connection.timeout } = options;
  const requestId = options.requestId ?? newId();
  const askToken = (request: TokenRequest) =>
    tokenFrom(connection.token, claims === undefined ? request : { ...request, claims }, requestId);
  signal?.throwIfAborted();
  let token = await askToken({});
  let refreshed = false;
  let afterLostAnswer = false;
  for (let count = 1; ; ) {
    signal?.throwIfAborted();
    const clientRequestId = newId();
    const request = requestOf(operation, { token, requestId, clientRequestId });
    const outcome = await attempt(operation.url, request, { fetch: connection.fetch, timeout, signal });
    const reading = readingOf(outcome, operation.read);
    if (reading.ok) return reading.value;
    const { failure } = reading;
    // A create that was given up may have been made, and only its own error says so.
    if (intent !== 'create') signal?.throwIfAborted();
    if (!refreshed && asksForAnotherToken(failure)) {
      refreshed = true;
      token = await askToken({ refresh: true });
      continue;
    }
    const now = clock.now();
    const wait =
      count < attempts && mayRetry(intent, failure)
        ? waitBeforeRetry(count, retryAfterOf(failure, now), random)
        : undefined;
    if (wait === undefined) throw errorOf(failure, { intent, requestId, clientRequestId, afterLostAnswer, now });
    afterLostAnswer ||= isLost(failure);
    await clock.sleep(wait, signal);
    count += 1;
  }
};

const readingOf = <Value>(
  outcome: Outcome,
  read: Operation<Value>['read'],
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure } => {
  if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status > 299) return { ok: false, failure: outcome };
  const reading = read(outcome);
  if (reading.ok) return reading;
  return { ok: false, failure: { kind: 'unreadable', status: outcome.status, reason: reading.reason } };
};

const asksForAnotherToken = (failure: Failure): boolean =>
  failure.kind === 'answer' && failure.status === 401 && claimsOf(failure) === undefined;

interface Identity {
  readonly token: string;
  readonly requestId: string;
  readonly clientRequestId: string;
}

const requestOf = (operation: Operation<unknown>, identity: Identity): RequestInit => {
  const { method, body } = operation;
  const headers = headersOf(operation, identity);
  return { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
};

const headersOf = (operation: Operation<unknown>, { token, requestId, clientRequestId }: Identity): Headers => {
  try {
    return new Headers({
      ...operation.headers,
      ...(operation.body !== undefined && { 'Content-Type': 'application/json' }),
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      'request-id': requestId,
      'client-request-id': clientRequestId,
    });
  } catch (cause) {
    // Found before sending: fetch would report it like a broken connection.
    const message = 'The eTag or the request-id has characters that no header may have.';
    throw new InvalidRequestError(message, { code: 'invalidRequest', requestId, cause });
  }
};
