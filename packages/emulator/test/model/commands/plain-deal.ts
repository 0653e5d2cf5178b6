import type { Deal } from '../deal.ts';

/** A deal that any mode takes. */
export const plainDeal: Deal = {
  name: 'Cloud migration',
  type: 'Independent',
  country: 'DE',
  dealValue: 50_000,
  isSeenBySellers: false,
  salesStage: null,
  team: ['ada@contoso.example'],
  target: [],
};
