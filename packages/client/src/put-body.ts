import type { Referral } from '@cosell/core';

/**
 * What a PUT of this record may carry: the whole of it, unknown properties too, but no `links` and no OData annotation
 * (`@odata.context`, `team@odata.count`) at any depth. The service refuses both.
 */
export const putBody = (referral: Referral): unknown => {
  const { links: _, ...record } = referral;
  return withoutAnnotations(record);
};

const withoutAnnotations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.includes('@odata.'));
  return Object.fromEntries(own.map(([name, inner]) => [name, withoutAnnotations(inner)]));
};
