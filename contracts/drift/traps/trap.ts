/** A place where the documents mislead, and what we do about it. */
export interface Trap {
  /** Its number, kept for good. */
  readonly number: number;
  readonly documents: string;
  readonly decision: string;
  /** Where the decision is held, as files of this repository; none where nothing of ours touches it. */
  readonly held: readonly string[];
}
