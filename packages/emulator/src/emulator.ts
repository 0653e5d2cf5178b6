import { setTimeout } from 'node:timers/promises';
import type { Rules } from '@cosell/core';
import { type Control, createControl } from './control/control.ts';
import { answerControl, controlPath } from './control/control-door.ts';
import { type EmulatorRequest, type EmulatorResponse, pathnameOf, type RequestHeaders } from './exchange/exchange.ts';
import { createFetchDoor } from './exchange/fetch-door.ts';
import { type Listening, type ListenOptions, listenOn } from './exchange/http-listener.ts';
import { pageAt } from './pages/pages.ts';
import { mostBytes } from './service/api.ts';
import { answerCall } from './service/faulty-answer.ts';
import { createTokenReader } from './service/token-reader.ts';
import type { TrustedIssuer } from './service/trusted-issuer.ts';
import type { TimeSource } from './state/clock.ts';
import { inMemory, type Persistence } from './state/persistence.ts';
import { createWorld, type Wait, type World } from './world.ts';

export interface EmulatorOptions {
  /** `strict` (the default) enforces the rules users meet, `docs` only the published tables. */
  readonly mode?: Rules;
  /** Whether a repeated `request-id` gets the first answer again. `on` by default. */
  readonly idempotency?: 'on' | 'off';
  /** A whole number that makes all ids the same at every run. */
  readonly seed?: number;
  readonly clock?: TimeSource;
  /** Whose tokens count besides the emulator's own. */
  readonly trustedIssuer?: TrustedIssuer | undefined;
  /** Catalogue ids that `strict` accepts besides `SOL-34104-EBB`. */
  readonly solutions?: readonly string[];
  /** Opens the control door to callers of other machines that send it as `x-cosell-control-key`. */
  readonly controlKey?: string;
  /** How many calls the journal remembers: 5,000 by default. */
  readonly journalSize?: number;
  /** How delays and pauses pass, in milliseconds of real time. */
  readonly wait?: Wait;
  /** Where the state outlives the process, such as `openStateFile(path)`; in memory by default. */
  readonly persistence?: Persistence;
  /** Hears of errors that are the emulator's own fault. */
  readonly report?: (error: unknown) => void;
}

export interface Emulator {
  /** One request as plain values. Rejects with `ConnectionLost` where a fault drops the connection. */
  handle(request: EmulatorRequest): Promise<EmulatorResponse>;
  /** The same door in the shape of the platform's `fetch`; any origin will do. */
  readonly fetch: typeof fetch;
  listen(options?: ListenOptions): Promise<Listening>;
  /** Forgets everything, modes, faults and the journal too. What still waits is dropped. Tokens stay good. */
  reset(): void;
  readonly control: Control;
  /** Gives up what waits and lets go of what keeps the state. The emulator is of no use afterwards. */
  close(): void;
}

/** A local stand-in for the Partner Center Referrals API. */
export const createEmulator = (options: EmulatorOptions = {}): Emulator => {
  const tokens = createTokenReader(options.trustedIssuer);
  const persistence = options.persistence ?? inMemory;
  const newWorld = (): World =>
    createWorld({
      mode: options.mode ?? 'strict',
      idempotency: options.idempotency !== 'off',
      seed: options.seed,
      tokens,
      clock: options.clock ?? { now: () => new Date() },
      solutions: options.solutions ?? [],
      journalSize: options.journalSize ?? 5_000,
      wait: options.wait ?? ((ms, signal) => setTimeout(ms, undefined, { signal })),
      report: options.report ?? (() => undefined),
      persistence,
      discard: () => replaceWorld(),
    });
  let world = newWorld();
  const replaceWorld = (): void => {
    world.interrupt();
    world = newWorld();
  };
  const reset = (): void => {
    persistence.clear();
    replaceWorld();
  };
  const control = createControl(() => world);

  const answer = (request: EmulatorRequest): EmulatorResponse | Promise<EmulatorResponse> => {
    if (request.path.startsWith(controlPath)) return answerControl(control, reset, request, options.controlKey);
    const page = request.method === 'GET' ? pageAt(pathnameOf(request.path)) : undefined;
    return page ?? answerCall(world, request);
  };
  const handle = async (request: EmulatorRequest): Promise<EmulatorResponse> =>
    answer({ ...request, method: request.method.toUpperCase(), headers: withLowerCaseNames(request.headers) });

  return {
    handle,
    fetch: createFetchDoor(handle),
    listen: async (where = {}) => {
      const listening = await listenOn(answer, mostBytes, where);
      const close = async (): Promise<void> => {
        world.interrupt();
        await listening.close();
      };
      return { url: listening.url, close };
    },
    reset,
    control,
    close: () => {
      world.interrupt();
      persistence.close();
    },
  };
};

const withLowerCaseNames = (headers: RequestHeaders): RequestHeaders =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
