import type { Rules } from '@cosell/core';
import { invalidRequest } from '../exchange/api-refusal.ts';
import { instantOf } from '../service/referral-record.ts';
import { issueToken, type TokenRequest } from '../service/token.ts';
import type { Fault, FaultRequest } from '../state/faults.ts';
import type { JournalEntry } from '../state/journal.ts';
import type { World } from '../world.ts';
import { faultsSchema } from './control-requests.ts';
import { later } from './duration.ts';
import { isLoopback } from '../exchange/loopback.ts';
import { setUpState, type StateValues } from './provider-states.ts';
import type { StateParameters } from './state-parameters.ts';

export interface ModeRequest {
  readonly mode?: Rules | undefined;
  readonly idempotency?: 'on' | 'off' | undefined;
}

export interface ClockRequest {
  /** A date-time of ISO 8601, at which the clock stops. */
  readonly now?: string | undefined;
  /** A duration of ISO 8601 to move forward by. */
  readonly advance?: string | undefined;
}

/** What a test can do with an emulator from outside the imitated API. */
export interface Control {
  /** An access token; by default of a Referrals admin of the demo organisation, without expiry. */
  token(request?: TokenRequest): string;
  /** Arms these faults in place of those before. */
  faults(faults: readonly FaultRequest[]): readonly Fault[];
  clock(request: ClockRequest): { now: string };
  mode(request: ModeRequest): { mode: Rules; idempotency: 'on' | 'off' };
  journal(): JournalEntry[];
  clearJournal(): void;
  /** Brings about a Pact provider state and gives the values for the interaction. */
  state(name: string, params?: StateParameters): StateValues;
  /** Disarms what a state armed. */
  tearDownState(): void;
  /** Sends change events to a loopback address, or to none. */
  webhooks(url: string | undefined): void;
}

/** `world` gives the present one, which a reset replaces. */
export const createControl = (world: () => World): Control => ({
  token: (request = {}) => issueToken(request, world().clock.now()),
  faults: (requests) => {
    const faults = faultsSchema.parse(requests);
    world().faults.replace(faults);
    return faults;
  },
  clock: ({ now, advance }) => {
    const { clock } = world();
    const start = now === undefined ? clock.now() : new Date(now);
    const end = advance === undefined ? start : later(start, advance);
    if (end === undefined) throw invalidRequest(`advance must be a duration such as P14D, not ${advance}.`, 'advance');
    if (now !== undefined) clock.set(end);
    else if (advance !== undefined) clock.move(() => end);
    return { now: instantOf(clock.now()) };
  },
  mode: ({ mode, idempotency }) => {
    const { settings } = world();
    settings.change({
      ...(mode !== undefined && { mode }),
      ...(idempotency !== undefined && { idempotency: idempotency === 'on' }),
    });
    return { mode: settings.mode, idempotency: settings.idempotency ? 'on' : 'off' };
  },
  journal: () => world().journal.read(),
  clearJournal: () => world().journal.clear(),
  state: (name, params = {}) => setUpState(world(), name, params),
  tearDownState: () => world().faults.replace([]),
  webhooks: (url) => {
    if (url !== undefined && !isLoopbackUrl(url)) {
      throw invalidRequest('url must be an http address on this machine, such as http://127.0.0.1:3000/events.', 'url');
    }
    world().webhooks.subscribe(url);
  },
});

const isLoopbackUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'http:' && url.username === '' && isLoopback(url.hostname);
};
