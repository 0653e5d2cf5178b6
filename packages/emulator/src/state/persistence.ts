import type { z } from 'zod';
import type { Outcome } from '../service/outcome.ts';
import type { RecordKeeper, Stored } from './referral-store.ts';

/** One value that is kept under a name. */
export interface Slot<Value> {
  read(): Value | undefined;
  save(value: Value): void;
}

/** Where the state of an emulator outlives its process. It is read once, when a world is made, and written as that changes. */
export interface Persistence {
  readonly records: RecordKeeper & {
    /** In order of their serial numbers. */
    read(): readonly Stored[];
  };
  readonly replays: {
    /** Oldest first. */
    read(): readonly (readonly [key: string, outcome: Outcome])[];
    save(key: string, outcome: Outcome): void;
  };
  slot<Schema extends z.ZodType>(name: string, schema: Schema): Slot<z.output<Schema>>;
  /** What the work saves is kept as a whole when this returns, or not at all when it throws. */
  transaction<Result>(work: () => Result): Result;
  clear(): void;
  /** Twice is harmless. */
  close(): void;
}

const emptySlot = { read: () => undefined, save: () => undefined };

/** Keeps nothing: the state ends with the process. */
export const inMemory: Persistence = {
  records: { read: () => [], save: () => undefined, remove: () => undefined },
  replays: { read: () => [], save: () => undefined },
  slot: () => emptySlot,
  transaction: (work) => work(),
  clear: () => undefined,
  close: () => undefined,
};
