import { type CreateBody, connectedLeg, ownLeg } from '@cosell/core';
import type { Leg, Submission } from './submission.ts';

/** The reference a record is recognised by: the seller's own CRM id unaltered, the submission's id where there is none. */
export const referenceOf = ({ draft, id }: Submission): string => draft.externalReferenceId || id;

/** The body to POST for a leg. The connected leg carries the engagement of the own one, which therefore comes first. */
export const legBody = (submission: Submission, leg: Leg): CreateBody => {
  const draft = { ...submission.draft, externalReferenceId: referenceOf(submission) };
  return leg === 'own' ? ownLeg(draft) : connectedLeg(draft, engagementOf(submission));
};

/** The engagement the own leg was given; empty as long as it does not stand. */
export const engagementOf = ({ steps }: Submission): string => {
  const own = steps.find((step) => step.leg === 'own');
  return own?.state === 'done' ? own.referral.engagementId : '';
};
