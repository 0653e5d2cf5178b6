import type { ReferralDraft } from '@cosell/core';
import type { SellerProfile } from '../store/store.ts';

/** Solutions remembered for a seller. */
const mostSolutions = 20;

/** What the next form begins with. The first team member's address and phone are kept only where that is the seller. */
export const profileAfter = (profile: SellerProfile, draft: ReferralDraft, sellerName: string): SellerProfile => {
  const used = (draft.details.requirements?.solutions ?? []).map(({ id, name }) => ({ id, name: name ?? id }));
  const self = draft.team?.find(({ firstName, lastName }) => `${firstName} ${lastName}` === sellerName.trim());
  const before = profile.solutions.filter(({ id }) => used.every((solution) => solution.id !== id));
  return {
    email: self?.email ?? profile.email,
    phone: self?.phoneNumber ?? profile.phone,
    currency: draft.details.currency,
    country: draft.customerProfile.address?.country,
    solutions: [...used, ...before].slice(0, mostSolutions),
  };
};
