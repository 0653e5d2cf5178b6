import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createReferralClient } from '@cosell/client';
import { createEmulator, demoOrganization, type FaultRequest } from '@cosell/emulator';
import type { StandingRecord } from './law.ts';
import type { Random } from './seeded-random.ts';

/** Where a POST is held up: before it is committed, or behind it, when only its answer is missing. */
export type Phase = 'before' | 'after';

const posts = { method: 'POST', path: '/v1.0/engagements/referrals' } as const;

/** All that a wait tells of itself is its length, so one before a commit is a millisecond shorter than one behind it. */
const faultsOf = (longestHold: number): FaultRequest[] => [
  { ...posts, every: 3, kind: 'delay', delayMs: longestHold - 1 },
  { ...posts, every: 4, kind: 'delay-after-commit', delayMs: longestHold },
  { ...posts, every: 11, kind: 'drop-after-commit' },
];

export interface UnrulyServiceOptions {
  readonly idempotency: 'on' | 'off';
  /** The longest a POST is held up, in milliseconds. */
  readonly longestHold: number;
  readonly random: Random;
}

export interface UnrulyService {
  readonly url: string;
  /** Its caller is dead: gives how many of the caller's POSTs were held up, whose answers nobody awaits any more. */
  strand(): Readonly<Record<Phase, number>>;
  /** Resolves when the next POST is held up there, or after so many milliseconds. */
  nextHeld(phase: Phase, within: number): Promise<void>;
  /** From now on it answers at once. */
  calm(): void;
  records(): Promise<StandingRecord[]>;
  close(): Promise<void>;
}

/** The emulator, which holds many POSTs up for a random time and loses some answers. */
export const openUnrulyService = async ({
  idempotency,
  longestHold,
  random,
}: UnrulyServiceOptions): Promise<UnrulyService> => {
  const held = { before: new Set<symbol>(), after: new Set<symbol>() };
  const arrivals = new EventEmitter();
  const emulator = createEmulator({
    idempotency,
    // The records are counted, never the calls.
    journalSize: 1,
    wait: async (longest, signal) => {
      const phase = longest < longestHold ? 'before' : 'after';
      const post = Symbol(phase);
      held[phase].add(post);
      arrivals.emit(phase);
      try {
        await wait(random() * longest, undefined, { signal });
      } finally {
        held[phase].delete(post);
      }
    },
  });
  emulator.control.faults(faultsOf(longestHold));
  const api = await emulator.listen();
  const client = createReferralClient({
    baseUrl: api.url,
    token: async () => emulator.control.token(),
    fetch: emulator.fetch,
  });
  return {
    url: api.url,
    strand: () => {
      const stranded = { before: held.before.size, after: held.after.size };
      held.before.clear();
      held.after.clear();
      return stranded;
    },
    nextHeld: async (phase, within) => {
      const arrival = new AbortController();
      await Promise.race([
        once(arrivals, phase, { signal: arrival.signal }).catch(() => {}),
        wait(within, undefined, { ref: false }),
      ]);
      arrival.abort();
    },
    calm: () => {
      emulator.control.faults([]);
    },
    records: async () => {
      const records: StandingRecord[] = [];
      for await (const { name, engagementId, organizationId } of client.list()) {
        const leg = organizationId === demoOrganization.organizationId ? 'own' : 'connected';
        records.push({ name: name ?? '', engagementId: engagementId ?? '', leg });
      }
      return records;
    },
    close: () => api.close(),
  };
};
