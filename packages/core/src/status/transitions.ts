import type { Rules } from '../rules/check-referral.ts';
import { statusPairs } from './referral-state.ts';
import {
  type Actor,
  type ActionType,
  actionTypes,
  actors,
  offeredEdges,
  publishedTable,
  type StatusPair,
} from './status-table.ts';

/** One way from a pair of status and substatus to another, with what `decide` asks of whoever takes it. */
export interface Transition {
  readonly from: StatusPair;
  readonly to: StatusPair;
  /** The action that leads there; absent where only `set` does. */
  readonly action?: ActionType;
  /** Who may take it. */
  readonly by: readonly Actor[];
  /** Whether its action needs a reason. `set` needs none. */
  readonly needsReason: boolean;
  /** Whether it is refused after the record's `expirationDateTime`. */
  readonly untilExpiry: boolean;
}

const published = (from: StatusPair): Transition[] => {
  const allowed: readonly string[] = publishedTable[from.status].to;
  return statusPairs
    .filter((to) => to !== from && allowed.includes(to.status))
    .map((to) => {
      const action = actionTypes.find((type) => offeredEdges[type].to.substatus === to.substatus);
      return { from, to, ...(action && { action }), by: actors, needsReason: false, untilExpiry: false };
    });
};

const offered = (from: StatusPair): Transition[] =>
  actionTypes
    .filter((action) => offeredEdges[action].from === from.status)
    .map((action) => {
      const { to, by, needsReason, untilExpiry } = offeredEdges[action];
      return { from, to, action, by: [by], needsReason, untilExpiry };
    });

/**
 * The status machine as data: every way from one pair to another that `decide` takes, by rules. What changes nothing is not
 * among them: `set` to the pair that stands is always allowed.
 */
export const transitions: Readonly<Record<Rules, readonly Transition[]>> = {
  docs: statusPairs.flatMap(published),
  strict: statusPairs.flatMap(offered),
};
