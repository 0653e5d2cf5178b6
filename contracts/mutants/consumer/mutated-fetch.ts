import type { EmulatorRequest } from '@cosell/emulator';
import { isDeepStrictEqual } from 'node:util';
import { type Mutation, operationOf } from '../mutation.ts';

/**
 * The platform's fetch with one thing changed in what a client sends, or in what it reads: to the world outside it is a client
 * with that fault. `onChange` hears of each exchange in which something was changed.
 */
export const mutatedFetch =
  (send: typeof fetch, mutation: Mutation, onChange: () => void): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search } = new URL(request.url);
    const body = await request.text();
    const meant: EmulatorRequest = {
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      ...(body !== '' && { body }),
    };
    const operation = operationOf(meant);
    const isMutated = operation !== undefined && mutation.operations.includes(operation);
    const sent = (isMutated && mutation.request?.(meant)) || meant;
    const response = await send(origin + sent.path, {
      ...requestInit(sent),
      redirect: 'manual',
      signal: request.signal,
    });
    const given = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
    const read = (isMutated && mutation.answer?.(given)) || given;
    if (!isDeepStrictEqual([sent, read], [meant, given])) onChange();
    return new Response(read.body === '' ? null : read.body, { status: read.status, headers: read.headers });
  };

const requestInit = ({ method, headers, body }: EmulatorRequest): RequestInit => {
  const init = { method, headers: new Headers() };
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') init.headers.set(name, value);
  return body === undefined ? init : { ...init, body };
};
