import { notFound } from '../exchange/api-refusal.ts';
import type { Stored } from '../state/referral-store.ts';
import type { ApiCall } from './api-call.ts';
import { maySee } from './caller.ts';
import type { Outcome } from './outcome.ts';

/** The record as the answer, with its version. */
export const answerWith = (status: number, { own, entity }: Stored): Outcome => ({
  status,
  body: entity,
  eTag: own.eTag,
});

/** The record with this id, if there is one and the caller may see it; 404 otherwise, which tells nobody the difference. */
export const visibleRecord = ({ world, caller }: ApiCall, id: string): Stored => {
  const stored = world.referrals.get(id.toLowerCase());
  if (stored === undefined || !maySee(caller, stored)) throw notFound('The referral');
  return stored;
};
