/** Breaking: who follows the documents would fail with ours, or ours with them. Additive: nobody notices. */
export type Severity = 'breaking' | 'additive';

/** One place where ours and the documents say different things. */
export interface Difference {
  /** Stays the same as long as the difference does. */
  readonly id: string;
  readonly severity: Severity;
  readonly sentence: string;
}

/** Differences of one comparison, which names them all. */
export const differencesOf =
  (comparison: string) =>
  (severity: Severity, place: string, sentence: string): Difference => ({
    id: `${comparison}: ${place} ${sentence}`,
    severity,
    sentence: `\`${place}\` ${sentence}`,
  });

export type Found = ReturnType<typeof differencesOf>;
