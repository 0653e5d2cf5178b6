import { randomUUID } from 'node:crypto';
import { noticeCard, wordsFor } from '@cosell/cards';
import { markDone, markSent, newSubmission } from '../../../apps/bot/src/outbox/submission.ts';
import type { Store } from '../../../apps/bot/src/store/store.ts';
import { referral, seller } from '../sample-submission.ts';
import { openDraftId } from './seed.ts';

/** A piece of what the bot does with its store, timed as a whole. */
export interface Work {
  readonly name: string;
  readonly run: (store: Store) => Promise<void>;
}

const profile = { email: 'ada.jensen@contoso.example', currency: 'EUR', solutions: [] };
const lease = () => ({ token: randomUUID(), until: Date.now() + 10_000 });
const card = noticeCard({ text: 'Step 2 of 3' }, wordsFor('en-US'));

/** The store's part of a pressed step of the form. */
const formStep = async (store: Store): Promise<void> => {
  const turnId = randomUUID();
  await store.beginTurn(seller, turnId, Date.now(), Date.now() + 5_000);
  const draft = await store.draft(seller, openDraftId);
  if (!draft) throw new Error('The open draft is not there.');
  await store.profile(seller);
  await store.saveDraft({ ...draft, updatedAt: Date.now() });
  await store.endTurn(seller, turnId, card);
};

const listDrafts = async (store: Store): Promise<void> => {
  await store.openDrafts(seller, 7);
};

/** A form that is sent: from the draft to the submission under lease, which is then given back unsent. */
const submit = async (store: Store): Promise<void> => {
  const [draftId, id] = [randomUUID(), randomUUID()];
  const answers = { name: 'Supply chain renewal' } as const;
  const found = { issues: [], guessed: [] };
  await store.saveDraft({ id: draftId, seller, state: 'open', step: 3, answers, ...found, updatedAt: Date.now() });
  const requestIds = { own: randomUUID(), connected: randomUUID() };
  const submission = newSubmission({ id, draftId, seller, locale: 'en-US', draft: referral }, requestIds, Date.now());
  const stored = await store.submit(submission, profile, lease());
  if (!stored?.lease) throw new Error('The submission was not taken.');
  await store.release(stored.lease);
};

/** What the worker does with a submission that `submit` left, but for the calls to the service. */
const workerStep = async (store: Store): Promise<void> => {
  const next = await store.nextDue();
  const { token, until } = lease();
  const claimed = next && (await store.claimDue(next.organizationId, Date.now(), token, until));
  if (!claimed) throw new Error('Nothing is due.');
  const sent = markSent(claimed.submission, Date.now());
  await store.saveClaimed(claimed.lease, sent);
  const created = { id: randomUUID(), engagementId: 'e', eTag: '"1"', status: 'Active', substatus: 'Accepted' };
  await store.isTaken(seller.organizationId, created.id, sent.id);
  const done = markDone(sent, created, Date.now());
  await store.saveClaimed(claimed.lease, done);
  await store.markShown(done.id, done.revision);
  await store.release(claimed.lease);
};

/** In this order: each worker step takes what a submit has left. */
export const works: readonly Work[] = [
  { name: 'form step', run: formStep },
  { name: 'drafts', run: listDrafts },
  { name: 'submit', run: submit },
  { name: 'worker step', run: workerStep },
];
