/** What a row must keep: ours divided by the bare one is at most, or at least, so much. */
export interface Budget {
  readonly kind: 'at-most' | 'at-least';
  readonly ratio: number;
}

/** One ratio per round of the interleaved run, or why nothing can be measured here. */
export type Measured = { readonly ratios: readonly number[] } | { readonly skipped: string };

/** A line of the budget table. For an `at-most` budget the ratios are of cost, for an `at-least` budget of speed. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly against: string;
  readonly budget: Budget;
  readonly measure: () => Promise<Measured>;
}

export const atMost = (ratio: number): Budget => ({ kind: 'at-most', ratio });
export const atLeast = (ratio: number): Budget => ({ kind: 'at-least', ratio });

export const isWithin = ({ kind, ratio }: Budget, measured: number): boolean =>
  kind === 'at-most' ? measured <= ratio : measured >= ratio;
