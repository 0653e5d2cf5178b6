import type { EmulatorRequest, EmulatorResponse } from './exchange.ts';

/**
 * A door in the shape of the platform's `fetch`, for tests without a port. A lost connection rejects with a TypeError, as it
 * does there; the caller's signal lets go of the answer, while the call itself goes on.
 */
export const createFetchDoor =
  (answer: (request: EmulatorRequest) => Promise<EmulatorResponse>): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { host, pathname, search } = new URL(request.url);
    const body = await request.text();
    const call = answer({
      method: request.method,
      path: pathname + search,
      headers: { host, ...Object.fromEntries(request.headers) },
      ...(body !== '' && { body }),
    });
    const { status, headers, body: text } = await Promise.race([call.catch(rejectAsFetch), abortOf(request.signal)]);
    return new Response(status === 204 ? null : text, { status, headers });
  };

const rejectAsFetch = (cause: unknown): never => {
  throw new TypeError('fetch failed', { cause });
};

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
