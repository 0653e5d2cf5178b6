import { eq, type ReferralClient } from '@cosell/client';
import type { Referral } from '@cosell/core';
import type { Store } from '../store/store.ts';
import { legBody, referenceOf } from './leg-body.ts';
import { isRecent, isSurelyOurs, mayBeOurs } from './recognise.ts';
import type { Step, Submission } from './submission.ts';

/** Most records read while looking for a lost one. More in so short a time leaves the question open. */
const mostRecords = 1_000;

export interface LookUpPorts {
  /** Tells whether a record is known as another submission's. */
  readonly isTaken: Store['isTaken'];
  readonly signal: AbortSignal;
}

export type Finding =
  | { readonly outcome: 'found'; readonly referral: Referral }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unclear' };

/**
 * Looks for the record a POST of unknown outcome may have created: the engagement's records for a connected leg, else the
 * newest of the organisation back to the first try.
 */
export const lookUp = async (
  client: ReferralClient,
  submission: Submission,
  { leg, firstSentAt }: Extract<Step, { state: 'sent' }>,
  { isTaken, signal }: LookUpPorts,
): Promise<Finding> => {
  const body = legBody(submission, leg);
  const hasSibling = leg === 'own' && submission.draft.type === 'Shared';
  const sibling = hasSibling ? legBody(submission, 'connected') : undefined;
  const wanted = { leg, body, sibling, firstSentAt, hasOwnReference: referenceOf(submission) === submission.id };
  const filter = body.engagementId ? { filter: eq('engagementId', body.engagementId) } : {};
  // By id: a record that is created meanwhile pushes the last one of a page onto the next page too.
  const candidates = new Map<string, Referral>();
  let read = 0;
  for await (const record of client.list(filter, { signal })) {
    read += 1;
    if (read > mostRecords) return { outcome: 'unclear' };
    if (leg === 'own' && !isRecent(record, firstSentAt)) break;
    if (mayBeOurs(record, wanted)) candidates.set(record.id, record);
  }
  const untaken: Referral[] = [];
  // Asked last: somebody else may have got the answer to his own POST while the pages came.
  for (const record of candidates.values()) {
    if (!(await isTaken(submission.seller.organizationId, record.id, submission.id))) untaken.push(record);
  }
  const [referral, ...more] = untaken;
  if (!referral) return { outcome: 'absent' };
  return more.length === 0 && isSurelyOurs(referral, wanted) ? { outcome: 'found', referral } : { outcome: 'unclear' };
};
