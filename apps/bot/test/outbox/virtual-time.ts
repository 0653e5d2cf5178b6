/** A time that stands still until it is moved, and the sleeps that end in it. Instants are milliseconds since 1970. */
export interface VirtualTime {
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** The instant at which the next sleep ends; undefined when nobody sleeps. */
  nextEnd(): number | undefined;
  /** Moves on to an instant, not back, and ends the sleeps up to it. */
  moveTo(instant: number): void;
}

export const createVirtualTime = (start: number): VirtualTime => {
  let now = start;
  const sleepers = new Set<{ readonly end: number; readonly wake: () => void }>();
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper = { end: now + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        const giveUp = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
      }),
    nextEnd: () => (sleepers.size === 0 ? undefined : Math.min(...[...sleepers].map(({ end }) => end))),
    moveTo: (instant) => {
      now = Math.max(now, instant);
      for (const sleeper of sleepers) {
        if (sleeper.end > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
};
