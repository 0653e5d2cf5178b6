/** Properties compared with `eq` to a quoted text. */
export const textFields = [
  'status',
  'substatus',
  'qualification',
  'direction',
  'type',
  'customerProfile/address/country',
] as const;
export type TextField = (typeof textFields)[number];

/** Properties compared with any of `comparisons` to a date-time. */
export const instantFields = ['createdDateTime', 'updatedDateTime'] as const;
export type InstantField = (typeof instantFields)[number];

export const comparisons = ['eq', 'ge', 'gt', 'le', 'lt'] as const;
export type Comparison = (typeof comparisons)[number];

/** One condition of a `$filter`. Date-times are UTC texts that compare as they stand in records, GUIDs in lower case. */
export type Condition =
  | { readonly kind: 'text'; readonly field: TextField; readonly value: string }
  | { readonly kind: 'engagement'; readonly engagementId: string }
  | { readonly kind: 'instant'; readonly field: InstantField; readonly operator: Comparison; readonly value: string }
  | { readonly kind: 'team'; readonly email: string };

/** A documented `$filter`, read. */
export type Filter = Condition | { readonly kind: 'all'; readonly of: readonly Filter[] };
