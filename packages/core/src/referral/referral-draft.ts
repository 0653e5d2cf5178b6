import { z } from 'zod';
import { assistanceRequestCodes } from '../catalogues/enums.ts';
import { type CreateBody, createBodySchema, targetSchema } from './create-body.ts';

/**
 * What a person has filled in: the create body of their own leg without an engagement, and under `connected` what only the
 * second leg of a shared referral carries. Exact and closed.
 */
export const referralDraftSchema = createBodySchema.omit({ engagementId: true }).extend({
  connected: z
    .strictObject({
      target: z.array(targetSchema).optional(),
      inviteContext: z
        .strictObject({
          notes: z.string().optional(),
          assistanceRequestCode: z.enum(assistanceRequestCodes).optional(),
        })
        .optional(),
    })
    .optional(),
});

/** What a person has filled in, parsed by `referralDraftSchema`. */
export type ReferralDraft = z.infer<typeof referralDraftSchema>;

/** Whom a connected leg is for when the draft does not say: Microsoft. */
export const microsoftTarget = { type: 'BusinessProfileLocation', id: 'msft' } as const;

/** The organisation id that stands for Microsoft. */
export const microsoftOrganizationId = 'msft';

/**
 * The body of the first POST: the seller's own record. A shared referral without a target is addressed to the first
 * catalogue solution of the deal, as the published flow does.
 */
export const ownLeg = (draft: ReferralDraft): CreateBody => {
  const { connected: _, ...body } = draft;
  if (draft.type !== 'Shared' || (draft.target?.length ?? 0) > 0) return body;
  const solution = draft.details.requirements?.solutions?.find(({ type }) => type === 'Name');
  return solution ? { ...body, target: [{ type: 'SolutionProfile', id: solution.id }] } : body;
};

/**
 * The body of the second POST of a shared referral: the same deal for the second party, tied by the engagement that the
 * first POST's answer names. Its invitation is the draft's `connected.inviteContext`.
 */
export const connectedLeg = (draft: ReferralDraft, engagementId: string): CreateBody => {
  const { connected, inviteContext: _, ...body } = draft;
  const invitation = connected?.inviteContext;
  return {
    ...body,
    engagementId,
    target: connected?.target && connected.target.length > 0 ? connected.target : [microsoftTarget],
    ...(invitation && { inviteContext: invitation }),
  };
};

/** How many POSTs a draft takes: 2 for a shared referral, 1 for an independent one. */
export const legCount = (draft: Pick<ReferralDraft, 'type'>): 1 | 2 => (draft.type === 'Shared' ? 2 : 1);
