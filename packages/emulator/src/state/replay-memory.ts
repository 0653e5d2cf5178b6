import type { Caller } from '../service/caller.ts';
import type { Outcome } from '../service/outcome.ts';
import type { Persistence } from './persistence.ts';

/** What was committed under a caller's `request-id`, so that a repeated call gets the same answer and changes nothing. */
export interface ReplayMemory {
  find(key: string): Outcome | undefined;
  keep(key: string, outcome: Outcome): void;
}

const mostKept = 10_000;

/** The most that is ever remembered at once. */
export const mostRemembered = 2 * mostKept;

/** Keeps the latest 10,000 at least. Two generations, of which the older is let go as a whole, cost nothing per call. */
export const createReplayMemory = (kept: Persistence['replays']): ReplayMemory => {
  let young = new Map<string, Outcome>();
  let old = young;
  const remember = (key: string, outcome: Outcome): void => {
    if (young.size >= mostKept) {
      old = young;
      young = new Map();
    }
    young.set(key, outcome);
  };
  for (const [key, outcome] of kept.read()) remember(key, outcome);
  return {
    find: (key) => young.get(key) ?? old.get(key),
    keep: (key, outcome) => {
      remember(key, outcome);
      kept.save(key, outcome);
    },
  };
};

/** The same for a repeated call: caller, `request-id`, method and path. */
export const replayKey = (caller: Caller, requestId: string, method: string, path: string): string =>
  JSON.stringify([caller.organizationId, caller.user, requestId, method, path]);
