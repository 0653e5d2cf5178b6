import { randomUUID } from 'node:crypto';
import { markDone, markSent, newSubmission, type Submission } from '../../apps/bot/src/outbox/submission.ts';
import type { Draft, Store } from '../../apps/bot/src/store/store.ts';
import { referral, seller } from './sample-submission.ts';

export const profile = { email: 'ada.jensen@contoso.example', currency: 'EUR', country: 'DE', solutions: [] };
export const now = Date.UTC(2026, 10, 16, 9);
export const lease = { token: 'lease-1', until: now + 10_000 };

export const answers = {
  type: 'Independent',
  name: 'Supply chain renewal',
  'customerProfile.name': 'Contoso',
} as const;
export const draftOf = (id: string): Draft => ({
  id,
  seller,
  state: 'open',
  step: 3,
  answers,
  issues: [],
  guessed: [],
  updatedAt: now,
});

/** A submission as it is stored, on its way, and done: what is saved one after the other. */
export const statesOf = (draftId: string): readonly [Submission, Submission, Submission] => {
  const requestIds = { own: randomUUID(), connected: randomUUID() };
  const stored = newSubmission(
    { id: randomUUID(), draftId, seller, locale: 'en-US', draft: referral },
    requestIds,
    now,
  );
  const sent = { ...markSent(stored, now), dueAt: now + 7_000 };
  const created = {
    id: randomUUID(),
    engagementId: randomUUID(),
    eTag: `"${randomUUID()}"`,
    status: 'Active',
    substatus: 'Accepted',
  };
  return [stored, sent, markDone(sent, created, now)];
};

/** The transactions of the store from the press of the button to the shown receipt. */
export const submitWithStore = async (store: Store, draftId: string): Promise<void> => {
  const [stored, sent, done] = statesOf(draftId);
  const submitted = await store.submit(stored, profile, lease);
  if (!submitted?.lease) throw new Error('The submission was not taken.');
  if (!(await store.saveClaimed(submitted.lease, sent)) || !(await store.saveClaimed(submitted.lease, done))) {
    throw new Error('The lease was lost.');
  }
  await store.markShown(done.id, done.revision);
  await store.release(submitted.lease);
};
