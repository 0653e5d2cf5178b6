import { ownLeg, type ReferralDraft } from '@cosell/core';
import type { World } from './world.ts';

/** Puts a referral into the API as the bot's sellers would, without a form; gives its id. */
export const storeReferral = async ({ emulator, apiUrl }: World, draft: ReferralDraft): Promise<string> => {
  const response = await fetch(`${apiUrl}/v1.0/engagements/referrals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${emulator.control.token()}` },
    body: JSON.stringify(ownLeg(draft)),
  });
  return String(Object(await response.json()).id);
};
