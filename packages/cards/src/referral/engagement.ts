import { categoryOf, type DealKind, dealKindOf, type Referral } from '@cosell/core';

/** Whether a record is held by another organisation than the one that sent the invitation: the other side of its engagement. */
export const isOtherSide = ({ organizationId, inviteContext }: Referral): boolean => {
  const inviter = inviteContext?.invitedBy?.organizationId;
  return Boolean(organizationId && inviter && organizationId !== inviter);
};

/**
 * The kind of deal a record belongs to, by core's rules. `related` are the other records of its engagement. Undefined for
 * leads, which are no deal of ours yet, and for a shared record whose other side is not known.
 */
export const dealKindOfRecord = (referral: Referral, related: readonly Referral[]): DealKind | undefined => {
  const { type, consent } = referral;
  const category = categoryOf(referral);
  if (category === 'marketplace-lead' || category === 'qualified-lead') return undefined;
  if (type === 'Independent') {
    const visible = consent?.consentToShareReferralWithMicrosoftSellers === true;
    return dealKindOf({ type, consent: { consentToShareReferralWithMicrosoftSellers: visible } });
  }
  const id = [referral, ...related].find(isOtherSide)?.organizationId;
  if (type !== 'Shared' || !id) return undefined;
  return dealKindOf({ type, consent: {}, connected: { target: [{ type: 'BusinessProfileLocation', id }] } });
};
