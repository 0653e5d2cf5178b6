import type { Direction, ReferralQualification, ReferralStatus, ReferralSubstatus, ReferralType } from '@cosell/core';

/** An OData expression for `$filter`. Build it with `eq`, `teamHas`, `updatedSince` and `and`. */
export interface Filter {
  readonly expression: string;
}

/** The properties that the documentation shows in a filter. */
export interface FilterValues {
  engagementId: string;
  status: ReferralStatus;
  substatus: ReferralSubstatus;
  qualification: ReferralQualification;
  direction: Direction;
  type: ReferralType;
  'customerProfile/address/country': string;
}

// GUIDs too: the documentation quotes them.
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const eq = <Name extends keyof FilterValues>(name: Name, value: FilterValues[Name]): Filter => ({
  expression: `${name} eq ${quoted(value)}`,
});

/** Referrals whose own team has a member with this address. */
export const teamHas = (email: string): Filter => ({ expression: `team/any(t:t/email eq ${quoted(email)})` });

/**
 * Referrals changed at this instant or later (ISO 8601, cut to milliseconds). RangeError for what is no instant. The
 * documentation names the property and shows no example, so be ready for an `InvalidRequestError`.
 */
export const updatedSince = (instant: string | Date): Filter => ({
  expression: `updatedDateTime ge ${new Date(instant).toISOString()}`,
});

export const and = (first: Filter, ...others: readonly Filter[]): Filter => ({
  expression: [first, ...others].map(({ expression }) => expression).join(' and '),
});
