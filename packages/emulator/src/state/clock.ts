import { z } from 'zod';
import type { Slot } from './persistence.ts';

/** Where the time comes from. */
export interface TimeSource {
  now(): Date;
}

/** The emulator's time: it runs with its source until it is set, and then stands still. */
export interface Clock extends TimeSource {
  /** Stops the clock at an instant. */
  set(instant: Date): void;
  /** Moves the clock, running or stopped, to the instant that `move` makes of the present one. */
  move(move: (now: Date) => Date): void;
}

/** In milliseconds: the instant since 1970 at which the clock stands, if it does, and how far it runs ahead of its source. */
export const clockSettingSchema = z.object({ stoppedAt: z.number().optional(), ahead: z.number() });
type ClockSetting = z.output<typeof clockSettingSchema>;

export const createClock = (source: TimeSource, kept: Slot<ClockSetting>): Clock => {
  let { stoppedAt, ahead } = kept.read() ?? { ahead: 0 };
  const keep = (): void => kept.save({ stoppedAt, ahead });
  const now = (): Date => new Date(stoppedAt ?? source.now().getTime() + ahead);
  return {
    now,
    set: (instant) => {
      stoppedAt = instant.getTime();
      keep();
    },
    move: (move) => {
      const before = now();
      const after = move(before).getTime();
      if (stoppedAt === undefined) ahead += after - before.getTime();
      else stoppedAt = after;
      keep();
    },
  };
};
