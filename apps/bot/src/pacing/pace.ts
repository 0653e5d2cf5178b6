/**
 * A rate: `burst` calls at once, then one in each `interval` milliseconds. In any window of `w` milliseconds it lets through at
 * most `burst + floor(w / interval)` calls.
 */
export interface Rate {
  readonly burst: number;
  readonly interval: number;
}

/**
 * At most `most` calls in each span of `length` milliseconds since 1970. Unlike a rate it gives free time away to whoever can
 * use it, though others have taken later slots before.
 */
export interface Spans {
  readonly most: number;
  readonly length: number;
}

/** The rates a lane has to keep, all at once; and the one that holds while the other side asks for less, where it can ask. */
export interface Pace {
  readonly usual: readonly Rate[];
  readonly spans?: Spans;
  readonly narrow?: Rate;
}

/**
 * What is known of a lane. `next[i]` is the instant at which the i-th usual rate has all its calls free again, `nextNarrow` the
 * same of the narrow one (the generic cell rate algorithm's theoretical arrival time). Milliseconds since 1970. `booked` counts
 * the calls of each span by its number.
 */
export interface LaneState {
  readonly next: readonly number[];
  readonly booked: readonly (readonly [span: number, calls: number])[];
  readonly nextNarrow: number;
  readonly narrowUntil: number;
}

/** A lane and the pace it has to keep. */
export interface PacedLane<Lane = LaneState> {
  readonly lane: Lane;
  readonly pace: Pace;
}

export const freshLane: LaneState = { next: [], booked: [], nextNarrow: 0, narrowUntil: 0 };

/** Spans that are over stay this long, in milliseconds: the clocks of other bots may be behind. */
const overFor = 5_000;

/**
 * The next slot that is free in all lanes, and the lanes once it is taken. The rates of a lane give theirs out in the order in
 * which they are asked for.
 */
export const slotAfter = (
  lanes: readonly PacedLane[],
  now: number,
): { readonly at: number; readonly lanes: readonly LaneState[] } => {
  const at = freeInAll(lanes, now);
  return { at, lanes: lanes.map((each) => taken(each, at, now)) };
};

const freeInAll = (lanes: readonly PacedLane[], from: number): number => {
  const at = lanes.reduce((latest, each) => freeFrom(each, latest), from);
  return at === from ? at : freeInAll(lanes, at);
};

/** The first instant from one on at which a lane is free. */
const freeFrom = ({ lane, pace }: PacedLane, from: number): number => {
  const { usual, spans, narrow } = pace;
  const free = Math.max(from, ...usual.map((rate, index) => earliest(rate, lane.next[index] ?? 0)));
  const isNarrow = narrow && free < lane.narrowUntil;
  const at = isNarrow ? Math.max(free, Math.min(earliest(narrow, lane.nextNarrow), lane.narrowUntil)) : free;
  return spans ? withRoom(spans, new Map(lane.booked), at) : at;
};

const withRoom = ({ most, length }: Spans, booked: ReadonlyMap<number, number>, from: number): number => {
  const first = Math.floor(from / length);
  let span = first;
  while ((booked.get(span) ?? 0) >= most) span += 1;
  return span === first ? from : span * length;
};

const taken = ({ lane, pace: { usual, spans, narrow } }: PacedLane, at: number, now: number): LaneState => {
  const isNarrow = narrow && at < lane.narrowUntil;
  if (usual.length === 0 && !spans && !isNarrow) return lane;
  return {
    ...lane,
    next: usual.map(({ interval }, index) => Math.max(lane.next[index] ?? 0, at) + interval),
    booked: spans ? bookedWith(spans, lane.booked, at, now) : [],
    nextNarrow: isNarrow ? Math.max(lane.nextNarrow, at) + narrow.interval : lane.nextNarrow,
  };
};

const bookedWith = ({ length }: Spans, before: LaneState['booked'], at: number, now: number): LaneState['booked'] => {
  const calls = new Map(before.filter(([span]) => span * length > now - overFor));
  const span = Math.floor(at / length);
  return [...calls.set(span, (calls.get(span) ?? 0) + 1)];
};

const earliest = ({ burst, interval }: Rate, next: number): number => next - (burst - 1) * interval;

/** From when on a lane that was called last at an instant is as good as a fresh one, as soon as the span of that call is over. */
export const usedUntil = ({ next, nextNarrow, narrowUntil }: LaneState, last: number): number =>
  Math.max(last, nextNarrow, narrowUntil, ...next);

/** A lane that is narrow at least until an instant. */
export const narrowed = (lane: LaneState, until: number): LaneState => ({
  ...lane,
  narrowUntil: Math.max(lane.narrowUntil, until),
});
