/** Milliseconds of the first wait at most; each further one doubles it. */
const firstWaitMs = 250;
/** Milliseconds of any wait at most, whoever asks for it: a longer one is the caller's to plan. */
export const longestWaitMs = 30_000;
const longestBackOffMs = 8_000;
const longestRetryAfterMs = 24 * 60 * 60 * 1_000;

/**
 * Milliseconds that a `Retry-After` asks for: whole seconds or an HTTP date (RFC 9110, 10.2.3), at most a day. A date that
 * has passed is 0; what is neither is undefined.
 */
export const readRetryAfter = (header: string | null, now: number): number | undefined => {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : text.endsWith(' GMT') ? Date.parse(text) - now : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestRetryAfterMs);
};

/**
 * Milliseconds to wait before the next attempt, or undefined where waiting inside the call is no use. `attempt` counts from
 * 1 and is the one that failed; `random` gives [0, 1). Retry-After is authoritative when present: never less, and when it
 * asks for more than 30 s the caller is told instead. Otherwise exponential back-off with full jitter.
 */
export const waitBeforeRetry = (
  attempt: number,
  retryAfterMs: number | undefined,
  random: () => number,
): number | undefined => {
  if (retryAfterMs !== undefined) return retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
  return random() * Math.min(firstWaitMs * 2 ** (attempt - 1), longestBackOffMs);
};
