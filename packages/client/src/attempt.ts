/** What came of sending one request. */
export type Outcome =
  | Answer
  /** No connection was made, so the service has seen nothing. */
  | { readonly kind: 'unsent'; readonly cause: unknown }
  /** Sent, perhaps, and no whole answer came: time-out, reset, dropped connection, the caller's own abort. */
  | { readonly kind: 'lost'; readonly cause: unknown };

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface AttemptOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer, its body too. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request once and reads the whole answer. Never rejects. */
export const attempt = async (url: URL, request: RequestInit, options: AttemptOptions): Promise<Outcome> => {
  const { fetch: send, timeout, signal } = options;
  const limits = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
  try {
    // A redirect would carry the token elsewhere.
    const response = await send(url, { ...request, redirect: 'manual', signal: AbortSignal.any(limits) });
    return { kind: 'answer', status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    return { kind: isConnectFailure(cause) ? 'unsent' : 'lost', cause };
  }
};

/** The answer's body as a JSON value; undefined when it is none. */
export const jsonOf = (answer: Answer): unknown => {
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined;
  }
};

// fetch hides the socket's error in `cause`; a name with several addresses gives one error for each in `errors`.
const isConnectFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isConnectFailure);
  const syscall = 'syscall' in error ? error.syscall : undefined;
  const code = 'code' in error ? error.code : undefined;
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    isConnectFailure(error.cause)
  );
};
