import type { OutgoingActivity } from './envelope.ts';

/**
 * What became of an activity. `status` is 0 when no answer came in time, and `failure` then says why; or when nothing was sent,
 * after no `attempts`: among several people a bot hears only what names it.
 */
export interface Delivery {
  status: number;
  /** Parsed JSON, or the text where it is none; undefined for an empty body. */
  body: unknown;
  failure?: 'timeout' | 'unreachable';
  attempts: number;
}

export interface DeliveryOptions {
  /** Origin of the bot, asked for at each delivery: a bot may come back on another port. */
  botUrl: () => string;
  fetch: typeof fetch;
  /** Teams hears the answer to an invoke only so long, then asks twice more with the same activity. */
  invokeTimeoutMs: number;
  messageTimeoutMs: number;
}

const invokeAttempts = 3;

export function createDelivery({ botUrl, fetch, invokeTimeoutMs, messageTimeoutMs }: DeliveryOptions) {
  async function attempt(activity: OutgoingActivity, timeoutMs: number): Promise<Omit<Delivery, 'attempts'>> {
    try {
      const response = await fetch(new URL('/api/messages', botUrl()), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: readable(await response.text()) };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return { status: 0, body: undefined, failure: late ? 'timeout' : 'unreachable' };
    }
  }

  return async function deliver(activity: OutgoingActivity): Promise<Delivery> {
    const invoke = activity['type'] === 'invoke';
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await attempt(activity, invoke ? invokeTimeoutMs : messageTimeoutMs);
      const again = invoke && outcome.failure === 'timeout' && attempts < invokeAttempts;
      if (!again) return { ...outcome, attempts };
    }
  };
}

function readable(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
