import { markDone, newSubmission, type Submission } from '../../../apps/bot/src/outbox/submission.ts';
import { referral, seller } from '../sample-submission.ts';

const markedId = 'SUBMISSION-ID';
const markedDraft = 'DRAFT-ID';
const now = Date.UTC(2026, 10, 16, 9);

const waiting: Submission = newSubmission(
  { id: markedId, draftId: markedDraft, seller, locale: 'en-US', draft: referral },
  { own: 'request-own', connected: 'request-connected' },
  now,
);
const created = { id: 'referral', engagementId: 'engagement', eTag: '"1"', status: 'Active', substatus: 'Accepted' };

/** Texts with marks where each row has an id of its own. */
export const texts = {
  markedId,
  markedDraft,
  done: JSON.stringify(markDone(waiting, created, now)),
  waiting: JSON.stringify({ ...waiting, dueAt: now * 2 }),
} as const;

/** When the rows were stored, and a time that is far from due: milliseconds since 1970. */
export const times = { stored: now, later: now * 2 } as const;

/** Rows are shared out among so many sellers of so many organisations; one of them is the seller who is measured. */
export const sellers = 1_000;
export const organizations = 20;
/** One submission in so many still waits for a later time. */
export const waitingEach = 100;
