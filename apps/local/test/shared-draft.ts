import { type ReferralDraft, referralDraftSchema } from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';

const sample = referralDraftSchema.parse(publishedSample());

/** The published sample, and what only a second leg can hold. */
export const sharedDraft: ReferralDraft = {
  ...sample,
  connected: { inviteContext: { notes: 'Please join us', assistanceRequestCode: 'GeneralOrOther' } },
};

/** What is sent of a leg: the form leaves out what is empty. */
export const withoutEmptyList = <Body extends { readonly customerProfile: object }>(body: Body) => {
  const { ids: _none, ...customerProfile } = { ids: undefined, ...body.customerProfile };
  return { ...body, customerProfile };
};
