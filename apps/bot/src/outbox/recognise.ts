import { type CreateBody, entriesOf, type Referral } from '@cosell/core';
import type { Leg } from './submission.ts';

/**
 * How far the service's clock may be behind ours when a record's creation is compared with our first try, in milliseconds.
 * Records that other submissions own are told apart by their ids, so the allowance mistakes none of them for ours.
 */
const clockAllowance = 60_000;

/** Whether a record was created at or after an instant, as far as two clocks can say. */
export const isRecent = (record: Referral, since: number): boolean =>
  Date.parse(record.createdDateTime ?? '') >= since - clockAllowance;

/**
 * Whether a record is what a lost POST created. The own leg is known by reference and name together with its time, the
 * connected one by its engagement and target, which no other record shares.
 */
export const isOurs = (record: Referral, leg: Leg, body: CreateBody, firstSentAt: number): boolean => {
  if (leg === 'connected') {
    return record.engagementId === body.engagementId && hasTargetOf(record, body);
  }
  return (
    record.externalReferenceId === body.externalReferenceId &&
    record.name === body.name &&
    isRecent(record, firstSentAt)
  );
};

/** Whether a record is addressed to whom a body addresses. */
export const hasTargetOf = (record: Referral, body: CreateBody): boolean => {
  const [wanted] = body.target ?? [];
  return entriesOf(record.target).some(({ type, id }) => type === wanted?.type && id === wanted?.id);
};
