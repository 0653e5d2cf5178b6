import type { StoredSubmission, StuckLimits } from '../store/operator-store.ts';

/** The worker takes what is due within seconds. In milliseconds. */
const longestDue = 10 * 60_000;
/** A service that is away so long is worth a look, however often the worker tries. */
const longestOpen = 60 * 60_000;

/** From when on an open submission counts as stuck: due for so long that no worker can be at it, or open for very long. */
export const stuckLimits = (now: number): StuckLimits => ({
  dueBefore: now - longestDue,
  createdBefore: now - longestOpen,
});

export const isStuck = (
  { state, dueAt, createdAt }: Pick<StoredSubmission, 'state' | 'dueAt' | 'createdAt'>,
  now: number,
): boolean => {
  const { dueBefore, createdBefore } = stuckLimits(now);
  return state === 'open' && (dueAt <= dueBefore || createdAt <= createdBefore);
};
