/**
 * A rate: `burst` calls at once, then one in each `interval` milliseconds. In any window of `w` milliseconds it lets through at
 * most `burst + floor(w / interval)` calls.
 */
export interface Rate {
  readonly burst: number;
  readonly interval: number;
}

/** The rates a lane has to keep, all at once; and the one that holds while the other side asks for less. */
export interface Pace {
  readonly usual: readonly Rate[];
  readonly narrow: Rate;
}

/**
 * What is known of a lane. `next[i]` is the instant at which the i-th usual rate has all its calls free again, `nextNarrow` the
 * same of the narrow one (the generic cell rate algorithm's theoretical arrival time). Milliseconds since 1970.
 */
export interface LaneState {
  readonly next: readonly number[];
  readonly nextNarrow: number;
  readonly narrowUntil: number;
}

export const freshLane: LaneState = { next: [], nextNarrow: 0, narrowUntil: 0 };

/** The next free slot, and the lane once it is taken. Slots are given out in the order in which they are asked for. */
export const slotAfter = (
  lane: LaneState,
  { usual, narrow }: Pace,
  now: number,
): { readonly at: number; readonly lane: LaneState } => {
  const free = Math.max(now, ...usual.map((rate, index) => earliest(rate, lane.next[index] ?? 0)));
  const isNarrow = free < lane.narrowUntil;
  if (usual.length === 0 && !isNarrow) return { at: free, lane };
  const at = isNarrow ? Math.max(free, Math.min(earliest(narrow, lane.nextNarrow), lane.narrowUntil)) : free;
  return {
    at,
    lane: {
      ...lane,
      next: usual.map(({ interval }, index) => Math.max(lane.next[index] ?? 0, at) + interval),
      nextNarrow: isNarrow ? Math.max(lane.nextNarrow, at) + narrow.interval : lane.nextNarrow,
    },
  };
};

const earliest = ({ burst, interval }: Rate, next: number): number => next - (burst - 1) * interval;

/** A lane that is narrow at least until an instant. */
export const narrowed = (lane: LaneState, until: number): LaneState => ({
  ...lane,
  narrowUntil: Math.max(lane.narrowUntil, until),
});
