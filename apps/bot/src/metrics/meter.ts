export type Labels = Readonly<Record<string, string>>;

/** How often something has happened, by labels. */
export interface Count {
  readonly labels: Labels;
  readonly value: number;
}

/** How long something has taken, by labels. `atMost` counts, for each of the bounds, what took no longer. */
export interface Spread {
  readonly labels: Labels;
  readonly atMost: readonly number[];
  readonly count: number;
  /** In seconds. */
  readonly sum: number;
}

/** Upper bounds of the spreads, in seconds: a turn should take tenths of one, a POST may take a minute. */
export const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

export interface Readings {
  readonly turns: readonly Spread[];
  readonly apiCalls: readonly Spread[];
  readonly submissions: readonly Count[];
  readonly refusedRequests: readonly Count[];
}

/**
 * What the bot has done since its start, as plain numbers: the library that writes them down for a monitor is heavy, and is
 * loaded only when one asks. Every label comes from a closed list, so there are few of each.
 */
export interface Meter {
  turn(labels: { readonly kind: string; readonly outcome: string }, seconds: number): void;
  apiCall(labels: { readonly operation: string; readonly outcome: string }, seconds: number): void;
  /** A submission has come to an end: all its legs stand, or it needs its seller. */
  submissionEnded(labels: { readonly state: string }): void;
  /** Something at the door for messages was not taken: not signed, not served, or no activity. */
  requestRefused(labels: { readonly status: string }): void;
  read(): Readings;
}

export const createMeter = (): Meter => {
  const turns = createSpreads();
  const apiCalls = createSpreads();
  const submissions = createCounts();
  const refusedRequests = createCounts();
  return {
    turn: turns.add,
    apiCall: apiCalls.add,
    submissionEnded: submissions.add,
    requestRefused: refusedRequests.add,
    read: () => ({
      turns: turns.read(),
      apiCalls: apiCalls.read(),
      submissions: submissions.read(),
      refusedRequests: refusedRequests.read(),
    }),
  };
};

const keyOf = (labels: Labels): string => Object.values(labels).join('\n');

const createCounts = () => {
  const counts = new Map<string, Count>();
  return {
    add: (labels: Labels) => {
      const key = keyOf(labels);
      counts.set(key, { labels, value: (counts.get(key)?.value ?? 0) + 1 });
    },
    read: () => [...counts.values()],
  };
};

const createSpreads = () => {
  const spreads = new Map<string, { labels: Labels; atMost: number[]; count: number; sum: number }>();
  return {
    add: (labels: Labels, seconds: number) => {
      const key = keyOf(labels);
      const spread = spreads.get(key) ?? { labels, atMost: bounds.map(() => 0), count: 0, sum: 0 };
      spreads.set(key, spread);
      spread.count += 1;
      spread.sum += seconds;
      for (const [index, bound] of bounds.entries()) {
        if (seconds <= bound) spread.atMost[index] = (spread.atMost[index] ?? 0) + 1;
      }
    },
    read: (): Spread[] => structuredClone([...spreads.values()]),
  };
};
