import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { forward } from './forward.ts';
import type { Interaction } from './pact-file.ts';
import { setUpState, type StateValues, tearDownState } from './states-door.ts';

export interface ProviderUnderTest {
  /** Origin of the API. */
  readonly origin: string;
  /** Address of its door for provider states. */
  readonly statesDoor: string | undefined;
  /** Goes into every call for which no state gives a token. */
  readonly token: string | undefined;
}

/** Stands between Pact's native verifier and a provider for the time of one interaction. */
export interface Relay {
  readonly url: string;
  readonly statesUrl: string;
  /** Why the provider could not be asked or did not answer, if so. The verifier itself only knows that a call failed. */
  failure(): string | undefined;
  close(): void;
}

const statesPath = '/_states';

const stateSchema = z.object({ state: z.string(), action: z.enum(['setup', 'teardown']) });

export const openRelay = async (
  { origin, statesDoor, token }: ProviderUnderTest,
  { states, valueNames }: Interaction,
  signal: AbortSignal,
): Promise<Relay> => {
  let values: StateValues = {};
  let failure: string | undefined;

  const enter = async (door: string, request: IncomingMessage): Promise<string> => {
    const body = await text(request);
    const { state, action } = stateSchema.parse(JSON.parse(body));
    if (action === 'teardown') {
      await tearDownState(door, body, signal);
      return '{}';
    }
    const given = await setUpState(door, body, state, signal);
    values = { ...values, ...given };
    const missing = state === states.at(-1) ? valueNames.filter((name) => !Object.hasOwn(values, name)) : [];
    if (missing.length > 0) throw new Error(`The door for states gave no ${missing.join(', no ')} for "${state}".`);
    return JSON.stringify(given);
  };
  const callerToken = (): string | undefined => (typeof values['token'] === 'string' ? values['token'] : token);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === statesPath && statesDoor !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(await enter(statesDoor, request));
      return;
    }
    const { status, headers, body } = await forward(request, origin, callerToken(), signal);
    response.writeHead(status, [...headers]).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      failure ??= error instanceof Error ? error.message : String(error);
      request.socket.destroy();
    });
  });
  const url = `http://127.0.0.1:${await portOf(server)}`;
  return {
    url,
    statesUrl: `${url}${statesPath}`,
    failure: () => failure,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const portOf = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return z.object({ port: z.number() }).parse(server.address()).port;
};
