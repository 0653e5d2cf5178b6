/** How long a lease lasts without a sign of life, and how long a worker sleeps between two looks, in milliseconds. */
const leaseTime = 10_000;
const longestSleep = 2_000;
/** A living worker renews its lease every three seconds, on a busy machine a little later. */
const longestOfTheLiving = 4_000;

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

/** Whether it is under the lease of a worker that is dead. */
export const isAbandoned = ({ leaseUntil }: OpenSubmission, now: number): boolean =>
  leaseUntil > 0 && now - (leaseUntil - leaseTime) > longestOfTheLiving;

/** What many looks into the table have shown. */
export interface Silences {
  note(open: readonly OpenSubmission[], now: number): void;
  longest(): number;
  /** How many submissions were left by a bot that died. */
  abandoned(): number;
}

export const createSilences = (): Silences => {
  const abandoned = new Set<string>();
  let longest = 0;
  return {
    note: (open, now) => {
      for (const submission of open) {
        longest = Math.max(longest, silenceOf(submission, now));
        if (isAbandoned(submission, now)) abandoned.add(submission.id);
      }
    },
    longest: () => longest,
    abandoned: () => abandoned.size,
  };
};
