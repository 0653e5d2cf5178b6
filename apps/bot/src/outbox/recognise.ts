import { type CreateBody, entriesOf, type Referral } from '@cosell/core';
import type { Leg } from './submission.ts';

/** What a lost POST is looked for by. */
export interface Wanted {
  readonly leg: Leg;
  readonly body: CreateBody;
  /** The connected leg that an own one may already have, after a restore for one. */
  readonly sibling: CreateBody | undefined;
  /** Milliseconds since 1970. */
  readonly firstSentAt: number;
  /** Whether no other submission can have sent the same external reference. */
  readonly hasOwnReference: boolean;
}

/**
 * How far the service's clock may be behind ours when a record's creation is compared with our first try, in milliseconds.
 * Records that other submissions own are told apart by their ids, so the allowance mistakes none of them for ours.
 */
const clockAllowance = 60_000;

/** Whether a record was created at or after an instant, as far as two clocks can say. */
export const isRecent = (record: Referral, since: number): boolean =>
  Date.parse(record.createdDateTime ?? '') >= since - clockAllowance;

/**
 * Whether a record may be what a lost POST created. The own leg is known by reference and name together with its time, the
 * connected one by its engagement and target, which no other record shares.
 */
export const mayBeOurs = (record: Referral, { leg, body, sibling, firstSentAt }: Wanted): boolean => {
  if (leg === 'connected') return record.engagementId === body.engagementId && sameTarget(record, body);
  return (
    record.externalReferenceId === body.externalReferenceId &&
    record.name === body.name &&
    isRecent(record, firstSentAt) &&
    !(sibling && sameTarget(record, sibling))
  );
};

/**
 * Whether nobody else's POST can have created a record that may be ours. A seller's own CRM id can stand in several referrals
 * that are on their way at the same moment, so there the deal itself has to be the same.
 */
export const isSurelyOurs = (record: Referral, { leg, body, hasOwnReference }: Wanted): boolean =>
  leg === 'connected' || hasOwnReference || sameDeal(record, body);

const sameDeal = (record: Referral, body: CreateBody): boolean =>
  record.type === body.type &&
  record.customerProfile?.name === body.customerProfile.name &&
  Number(record.details?.dealValue ?? 0) === (body.details.dealValue ?? 0) &&
  (body.target === undefined || sameTarget(record, body));

const sameTarget = (record: Referral, body: CreateBody): boolean => {
  const [wanted] = body.target ?? [];
  return entriesOf(record.target).some(({ type, id }) => type === wanted?.type && id === wanted?.id);
};
