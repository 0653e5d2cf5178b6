import type { Referral } from '../referral/referral.ts';
import { microsoftOrganizationId, type ReferralDraft } from '../referral/referral-draft.ts';

/**
 * The words sellers know for a deal: `private` (only the own company sees it), `partner-led` (Microsoft sellers see it),
 * `co-sell` (Microsoft is asked to join), `partner-to-partner` (another partner is).
 */
export type DealKind = 'private' | 'partner-led' | 'co-sell' | 'partner-to-partner';

/** The kind of deal a draft makes. A shared one without a target of its own asks Microsoft. */
export const dealKindOf = (draft: Pick<ReferralDraft, 'type' | 'consent' | 'connected'>): DealKind => {
  if (draft.type === 'Shared') {
    const [target] = draft.connected?.target ?? [];
    return target === undefined || target.id === microsoftOrganizationId ? 'co-sell' : 'partner-to-partner';
  }
  return draft.consent.consentToShareReferralWithMicrosoftSellers === true ? 'partner-led' : 'private';
};

/** Where a record comes from, after the published introduction of the API. */
export type ReferralCategory = 'marketplace-lead' | 'qualified-lead' | 'co-sell-opportunity' | 'unknown';

/**
 * The category of a record, by its type, qualification and who sent the invitation. `direction` is not asked: records that
 * a partner started itself show `Incoming` as well.
 */
export const categoryOf = (referral: Pick<Referral, 'type' | 'qualification' | 'inviteContext'>): ReferralCategory => {
  const inviter = referral.inviteContext?.invitedBy?.organizationId ?? undefined;
  const fromMicrosoft = inviter === microsoftOrganizationId;
  const { type, qualification } = referral;
  if (type === 'Independent' && qualification === 'Direct' && (fromMicrosoft || inviter === undefined)) {
    return 'marketplace-lead';
  }
  const qualified = qualification === 'SalesQualified' || qualification === 'MarketingQualified';
  if (type === 'Independent' && qualified && fromMicrosoft) return 'qualified-lead';
  const known = type === 'Independent' || type === 'Shared';
  const unqualified = qualification === 'SalesQualified' || qualification === 'None' || !qualification;
  return known && unqualified && inviter !== undefined && !fromMicrosoft ? 'co-sell-opportunity' : 'unknown';
};
