import { doubt, type Restored } from '../outbox/doubt.ts';
import type { OperatorStore } from '../store/operator-store.ts';
import { storedSubmissions } from './stored-submissions.ts';

/** What has been done to the submissions of a restored store. */
export interface Doubted {
  readonly doubted: number;
  /** Ids of those that this program cannot read, and so will not post either. */
  readonly unreadable: readonly string[];
  /** Ids of those that changed meanwhile: somebody else works on the store. */
  readonly changed: readonly string[];
}

/** Puts every open and parked submission in doubt, so that the worker looks for its legs before it posts. */
export const doubtAll = async (store: OperatorStore, restored: Restored): Promise<Doubted> => {
  const unreadable: string[] = [];
  const changed: string[] = [];
  let doubted = 0;
  for await (const { id, organizationId, submission } of storedSubmissions(store, { states: ['open', 'parked'] })) {
    if (!submission) unreadable.push(id);
    else if (await store.replace(organizationId, doubt(submission, restored), submission.revision)) doubted += 1;
    else changed.push(id);
  }
  return { doubted, unreadable, changed };
};
