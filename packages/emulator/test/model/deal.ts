import { privateDeal } from '../fidelity/deals.ts';

/** What the model knows of a referral’s content: only what some rule or filter asks for. */
export interface Deal {
  readonly name: string | undefined;
  readonly type: string;
  readonly country: string;
  readonly dealValue: number;
  readonly isSeenBySellers: boolean;
  readonly salesStage: string | null;
  /** E-mail addresses. */
  readonly team: readonly string[];
  readonly target: readonly { readonly type: string; readonly id: string }[];
}

const memberOf = (email: string) => ({ ...privateDeal.team[0], email });

/** The deal as a body to send. */
export const bodyOf = (deal: Deal) => ({
  ...privateDeal,
  name: deal.name,
  type: deal.type,
  customerProfile: {
    ...privateDeal.customerProfile,
    address: { ...privateDeal.customerProfile.address, country: deal.country },
  },
  consent: { ...privateDeal.consent, consentToShareReferralWithMicrosoftSellers: deal.isSeenBySellers },
  details: { ...privateDeal.details, dealValue: deal.dealValue },
  salesStage: deal.salesStage,
  team: deal.team.map(memberOf),
  target: deal.target,
});

/** The deal as it is answered. */
export const answerOf = (deal: Deal) => ({ ...bodyOf(deal), name: deal.name ?? null });

/** One change of a deal, as an operation of a patch and as what comes of it. */
export interface Edit {
  readonly operation: { readonly op: string; readonly path: string; readonly value: unknown };
  readonly applied: (deal: Deal) => Deal;
}

export const stageEdit = (salesStage: string): Edit => ({
  operation: { op: 'replace', path: '/salesStage', value: salesStage },
  applied: (deal) => ({ ...deal, salesStage }),
});

export const valueEdit = (dealValue: number, isText: boolean): Edit => ({
  operation: { op: 'replace', path: '/details/dealValue', value: isText ? String(dealValue) : dealValue },
  applied: (deal) => ({ ...deal, dealValue }),
});

export const consentEdit = (isSeenBySellers: boolean): Edit => ({
  operation: { op: 'add', path: '/consent/consentToShareReferralWithMicrosoftSellers', value: isSeenBySellers },
  applied: (deal) => ({ ...deal, isSeenBySellers }),
});

export const memberEdit = (email: string): Edit => ({
  operation: { op: 'add', path: '/team/-', value: memberOf(email) },
  applied: (deal) => ({ ...deal, team: [...deal.team, email] }),
});

export const renameEdit = (name: string): Edit => ({
  operation: { op: 'replace', path: '/name', value: name },
  applied: (deal) => ({ ...deal, name }),
});
