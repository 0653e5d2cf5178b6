/** How much a store holds: referrals that are known, submissions that created them or wait. */
export interface Size {
  readonly name: string;
  readonly referrals: number;
  readonly submissions: number;
}

export const small: Size = { name: '1k', referrals: 1_000, submissions: 100 };
export const large: Size = { name: '1M', referrals: 1_000_000, submissions: 100_000 };
