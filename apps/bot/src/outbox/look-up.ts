import { eq, type ReferralClient } from '@cosell/client';
import type { CreateBody, Referral } from '@cosell/core';
import { hasTargetOf, isOurs, isRecent } from './recognise.ts';
import type { Step } from './submission.ts';

/** Most records read while looking for a lost one. More in so short a time leaves the question open. */
const mostRecords = 1_000;

export type Finding =
  | { readonly outcome: 'found'; readonly referral: Referral }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unclear' };

/**
 * Looks for the record a POST of unknown outcome may have created: the engagement's records for a connected leg, else the
 * newest of the organisation back to the first try. `sibling` is the connected leg that an own one may already have, after a
 * restore for one; `isTaken` tells whether a record belongs to another submission.
 */
export const lookUp = async (
  client: ReferralClient,
  step: Extract<Step, { state: 'sent' }>,
  body: CreateBody,
  sibling: CreateBody | undefined,
  isTaken: (referralId: string) => Promise<boolean>,
): Promise<Finding> => {
  const filter = body.engagementId ? { filter: eq('engagementId', body.engagementId) } : {};
  const found: Referral[] = [];
  let read = 0;
  for await (const record of client.list(filter)) {
    read += 1;
    if (read > mostRecords) return { outcome: 'unclear' };
    if (step.leg === 'own' && !isRecent(record, step.firstSentAt)) break;
    if (!isOurs(record, step.leg, body, step.firstSentAt) || (sibling && hasTargetOf(record, sibling))) continue;
    if (!(await isTaken(record.id))) found.push(record);
  }
  const [referral, ...more] = found;
  if (!referral) return { outcome: 'absent' };
  return more.length === 0 ? { outcome: 'found', referral } : { outcome: 'unclear' };
};
