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

export const createClock = (source: TimeSource): Clock => {
  let stoppedAt: number | undefined;
  let ahead = 0;
  const now = (): Date => new Date(stoppedAt ?? source.now().getTime() + ahead);
  return {
    now,
    set: (instant) => {
      stoppedAt = instant.getTime();
    },
    move: (move) => {
      const before = now();
      const after = move(before).getTime();
      if (stoppedAt === undefined) ahead += after - before.getTime();
      else stoppedAt = after;
    },
  };
};
