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
 * Measures over many looks into the table how long nobody worked on a submission that could go on: since it was due, or since
 * its worker's last sign of life, which moves the lease.
 */
export interface Silences {
  note(open: readonly OpenSubmission[], now: number): void;
  longest(): number;
  /** How many submissions were under the lease of a worker that was dead. */
  abandoned(): number;
}

interface Seen extends OpenSubmission {
  /** When its lease was first seen as it is. */
  readonly since: number;
}

export const createSilences = (): Silences => {
  const abandoned = new Set<string>();
  let seen = new Map<string, Seen>();
  let longest = 0;
  return {
    note: (open, now) => {
      seen = new Map(open.map((submission) => [submission.id, seenNow(submission, seen.get(submission.id), now)]));
      for (const { id, dueAt, leaseUntil, since } of seen.values()) {
        longest = Math.max(longest, now - Math.max(dueAt, since));
        if (leaseUntil > 0 && now - since > longestOfTheLiving) abandoned.add(id);
      }
    },
    longest: () => longest,
    abandoned: () => abandoned.size,
  };
};

const seenNow = (submission: OpenSubmission, before: Seen | undefined, now: number): Seen => ({
  ...submission,
  since: before?.leaseUntil === submission.leaseUntil ? before.since : now,
});
