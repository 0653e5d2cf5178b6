/** How long the outbox waits for what, in milliseconds. */
export interface Timing {
  /** Most time one POST may take. Afterwards its outcome counts as unknown. */
  readonly postTimeout: number;
  /** How long after the last try an unknown outcome is left alone, so that a slow service can still commit. */
  readonly settleWindow: number;
  /** The same for a try that a process has left behind by dying or stopping: it is looked for meanwhile, but not sent again. */
  readonly orphanWindow: number;
  /** How long a lease lasts without a sign of life: a dead worker's work goes on after that. */
  readonly leaseTime: number;
  /** Between two signs of life. */
  readonly heartbeat: number;
  /** Between two looks into the store. */
  readonly shortestSleep: number;
  readonly longestSleep: number;
}

/**
 * A gateway in front of such an API gives up after about 60 s. A service that ignores request-ids and commits only then would
 * be posted to twice if we went away before it, so we stay longer.
 */
const postTimeout = 65_000;

export const productionTiming: Timing = {
  postTimeout,
  settleWindow: 7_000,
  // With the lease of a dead bot, and the looks into the store, below the 25 s in which a seller's referral goes on.
  orphanWindow: 12_000,
  leaseTime: 10_000,
  heartbeat: 3_000,
  shortestSleep: 20,
  longestSleep: 2_000,
};
