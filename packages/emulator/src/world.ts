import type { Rules } from '@cosell/core';
import type { TokenReader } from './service/token-reader.ts';
import { type Clock, createClock, type TimeSource } from './state/clock.ts';
import { createExpiryQueue, type ExpiryQueue } from './state/expiry-queue.ts';
import { createFaultList, type FaultList } from './state/faults.ts';
import { createGuidSource, type GuidSource } from './state/guid-source.ts';
import { createJournal, type Journal } from './state/journal.ts';
import { createReferralStore, type ReferralStore, type Stored } from './state/referral-store.ts';
import { createReplayMemory, type ReplayMemory } from './state/replay-memory.ts';
import { createWebhooks, type Webhooks } from './state/webhooks.ts';

/** Waits `ms` milliseconds of real time; rejects when the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface WorldOptions {
  readonly mode: Rules;
  readonly idempotency: boolean;
  readonly seed: number | undefined;
  readonly tokens: TokenReader;
  readonly clock: TimeSource;
  readonly solutions: readonly string[];
  readonly journalSize: number;
  readonly wait: Wait;
  readonly report: (error: unknown) => void;
}

/** Everything that a reset makes anew. */
export interface World {
  readonly settings: { mode: Rules; idempotency: boolean };
  /** Ids of the catalogue solutions that `strict` accepts. */
  readonly solutions: ReadonlySet<string>;
  readonly tokens: TokenReader;
  readonly clock: Clock;
  /** For records and their versions. */
  readonly newGuid: GuidSource;
  /** For answers: apart, so that a call that changes nothing leaves a seeded row of ids as it is. */
  readonly newRequestId: GuidSource;
  readonly referrals: ReferralStore;
  readonly expiries: ExpiryQueue<Stored>;
  readonly faults: FaultList;
  readonly journal: Journal;
  readonly replays: ReplayMemory;
  readonly webhooks: Webhooks;
  wait(ms: number): Promise<void>;
  /** Hears of errors that are faults of the emulator itself. */
  report(error: unknown): void;
  /** Aborts at the next interruption. */
  interruption(): AbortSignal;
  /** Gives up everything that waits: delayed and hanging calls, undelivered events. */
  interrupt(): void;
}

/** A catalogue solution of the published samples, known to every emulator. */
export const demoSolution = 'SOL-34104-EBB';

export const createWorld = (options: WorldOptions): World => {
  let interruption = new AbortController();
  const wait = (ms: number): Promise<void> => options.wait(ms, interruption.signal);
  return {
    settings: { mode: options.mode, idempotency: options.idempotency },
    solutions: new Set([demoSolution, ...options.solutions]),
    tokens: options.tokens,
    clock: createClock(options.clock),
    newGuid: createGuidSource(options.seed),
    newRequestId: createGuidSource(options.seed === undefined ? undefined : ~options.seed),
    referrals: createReferralStore(),
    expiries: createExpiryQueue(),
    faults: createFaultList(),
    journal: createJournal(options.journalSize),
    replays: createReplayMemory(),
    webhooks: createWebhooks(wait, () => interruption.signal),
    wait,
    report: options.report,
    interruption: () => interruption.signal,
    interrupt: () => {
      interruption.abort();
      interruption = new AbortController();
    },
  };
};
