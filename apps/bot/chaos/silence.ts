/** How long a lease lasts without a sign of life, and how long a worker sleeps between two looks, in milliseconds. */
const leaseTime = 10_000;
const longestSleep = 2_000;

/** The longest a submission may be left alone: then its dead worker's lease has run out, and another one has looked. */
export const longestAllowedSilence = leaseTime + longestSleep;

/** A submission that is not at its end, as it stands in the table; instants in milliseconds since 1970. */
export interface OpenSubmission {
  readonly id: string;
  readonly dueAt: number;
  /** 0 without a lease. */
  readonly leaseUntil: number;
}

/**
 * How long nobody has worked on a submission that could go on: since it was due, or since the last sign of life of whoever
 * holds its lease, each of which makes the lease last its full time again.
 */
export const silenceOf = ({ dueAt, leaseUntil }: OpenSubmission, now: number): number =>
  Math.max(0, now - Math.max(dueAt, leaseUntil - leaseTime));

/** The longest silence of each submission over many looks into the table. */
export interface Silences {
  note(open: readonly OpenSubmission[], now: number): void;
  longest(): number;
  /** How many submissions were silent for longer than this many milliseconds. */
  countOver(milliseconds: number): number;
}

export const createSilences = (): Silences => {
  const longest = new Map<string, number>();
  return {
    note: (open, now) => {
      for (const submission of open) {
        longest.set(submission.id, Math.max(longest.get(submission.id) ?? 0, silenceOf(submission, now)));
      }
    },
    longest: () => Math.max(0, ...longest.values()),
    countOver: (milliseconds) => [...longest.values()].filter((silence) => silence > milliseconds).length,
  };
};
