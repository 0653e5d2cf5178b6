import type { Rules } from '@cosell/core';
import { z } from 'zod';
import type { TokenReader } from './service/token-reader.ts';
import { type Clock, clockSettingSchema, createClock, type TimeSource } from './state/clock.ts';
import { createExpiryQueue, type ExpiryQueue } from './state/expiry-queue.ts';
import { armedFaultsSchema, createFaultList, type FaultList } from './state/faults.ts';
import { createGuidSource, type GuidSource } from './state/guid-source.ts';
import { createJournal, type Journal } from './state/journal.ts';
import { inMemory, type Persistence } from './state/persistence.ts';
import { createReferralStore, type ReferralStore, type Stored } from './state/referral-store.ts';
import { createReplayMemory, type ReplayMemory } from './state/replay-memory.ts';
import { type ChangeableSettings, createSettings, settingsSchema } from './state/settings.ts';
import { createWebhooks, subscriptionSchema, type Webhooks } from './state/webhooks.ts';

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
  readonly persistence: Persistence;
  /** Puts a world read anew in the place of this one. */
  readonly discard: () => void;
}

/** Everything that a reset makes anew. */
export interface World {
  readonly settings: ChangeableSettings;
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
  /** Everything that is saved in the work is kept as a whole. */
  transaction<Result>(work: () => Result): Result;
  /** Goes back to what is kept, where the state that stands could not be. */
  discard(): void;
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
  const { persistence } = options;
  const records = persistence.records.read();
  return {
    settings: createSettings(
      { mode: options.mode, idempotency: options.idempotency },
      persistence.slot('settings', settingsSchema),
    ),
    solutions: new Set([demoSolution, ...options.solutions]),
    tokens: options.tokens,
    clock: createClock(options.clock, persistence.slot('clock', clockSettingSchema)),
    newGuid: createGuidSource(options.seed, persistence.slot('guids', z.int())),
    newRequestId: createGuidSource(
      options.seed === undefined ? undefined : ~options.seed,
      inMemory.slot('request-ids', z.int()),
    ),
    referrals: createReferralStore(records, persistence.records),
    expiries: expiriesOf(records),
    faults: createFaultList(persistence.slot('faults', armedFaultsSchema)),
    journal: createJournal(options.journalSize),
    replays: createReplayMemory(persistence.replays),
    webhooks: createWebhooks(wait, () => interruption.signal, persistence.slot('webhooks', subscriptionSchema)),
    transaction: (work) => persistence.transaction(work),
    discard: options.discard,
    wait,
    report: options.report,
    interruption: () => interruption.signal,
    interrupt: () => {
      interruption.abort();
      interruption = new AbortController();
    },
  };
};

const expiriesOf = (records: readonly Stored[]): ExpiryQueue<Stored> => {
  const expiries = createExpiryQueue<Stored>();
  for (const stored of records) {
    const { status, expirationDateTime } = stored.own;
    if (status === 'New' && expirationDateTime !== null) expiries.add(Date.parse(expirationDateTime), stored);
  }
  return expiries;
};
