import { ApiRefusal, type ErrorCode } from '../exchange/api-refusal.ts';
import { ConnectionLost, type EmulatorRequest, type EmulatorResponse, headerOf } from '../exchange/exchange.ts';
import type { Fault } from '../state/faults.ts';
import type { OpenEntry } from '../state/journal.ts';
import type { World } from '../world.ts';
import { respond, respondWithRefusal } from './api.ts';

/** The API's answer, or what the armed faults make of it. Every call stands in the journal. */
export const answerCall = (world: World, request: EmulatorRequest): EmulatorResponse | Promise<EmulatorResponse> => {
  const entry = world.journal.open(request, world.tokens.namedBy(headerOf(request.headers, 'authorization')));
  const fault = world.faults.strike(request.method, request.path);
  if (fault !== undefined) return faultyAnswer(world, entry, fault);
  const response = respond(world, request);
  entry.response = response;
  return response;
};

const faultyAnswer = async (world: World, entry: OpenEntry, fault: Fault): Promise<EmulatorResponse> => {
  const commit = (): EmulatorResponse => respond(world, entry.request);
  switch (fault.kind) {
    case 'status':
      return note(entry, respondWithRefusal(world, entry.request, refusalOf(fault)));
    case 'status-after-commit':
      commit();
      return note(entry, respondWithRefusal(world, entry.request, refusalOf(fault)));
    case 'delay':
      await pause(world, fault.delayMs);
      return note(entry, commit());
    case 'delay-after-commit': {
      const response = note(entry, commit());
      await pause(world, fault.delayMs);
      return response;
    }
    case 'malformed':
      return note(entry, cutInHalf(commit()));
    case 'drop-before-commit':
      throw new ConnectionLost('drop');
    case 'drop-after-commit':
      note(entry, commit());
      entry.isDropped = true;
      throw new ConnectionLost('drop');
    case 'reset':
      throw new ConnectionLost('reset');
    case 'hang':
      await interruptionOf(world);
      throw new ConnectionLost('drop');
    default:
      return fault.kind satisfies never;
  }
};

const note = (entry: OpenEntry, response: EmulatorResponse): EmulatorResponse => {
  entry.response = response;
  return response;
};

/** A wait that loses the connection when a reset comes meanwhile: a delayed call must not commit into the next world. */
const pause = async (world: World, ms: number): Promise<void> => {
  try {
    await world.wait(ms);
  } catch {
    throw new ConnectionLost('drop');
  }
};

const interruptionOf = (world: World): Promise<void> =>
  new Promise((resolve) => {
    world.interruption().addEventListener('abort', () => resolve(), { once: true });
  });

const cutInHalf = (response: EmulatorResponse): EmulatorResponse => ({
  ...response,
  body: response.body.slice(0, response.body.length / 2),
});

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'resourceModified',
  412: 'preconditionFailed',
  429: 'serviceNotAvailable',
  500: 'generalException',
};

const refusalOf = ({ status, retryAfter, claims }: Fault): ApiRefusal => {
  const code = codes[status] ?? (status >= 500 ? 'serviceNotAvailable' : 'invalidRequest');
  return new ApiRefusal(status, code, 'A fault that was asked for at the control door.', {
    ...(claims !== undefined && {
      innerError: { code: 'insufficient_claims', message: 'More claims are needed.', details: null },
    }),
    headers: {
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...((status === 401 || claims !== undefined) && { 'www-authenticate': challengeOf(claims) }),
    },
  });
};

const challengeOf = (claims: string | undefined): string =>
  claims === undefined ? 'Bearer' : `Bearer error="insufficient_claims", claims="${claims}"`;
