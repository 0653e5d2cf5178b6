/**
 * Published values of `customerProfile.size`: two generations of bands that overlap. Offer the newer ones, accept both.
 */
export const newerCustomerSizes = [
  '1to9employees',
  '10to50employees',
  '51to250employees',
  '251to1000employees',
  '1001to5000employees',
  '5001to10000employees',
  '10001to20000employees',
  'Morethan20000employees',
] as const;

/** The older bands of `customerProfile.size`, which records still carry. */
export const olderCustomerSizes = ['1to50employees', '51to500employees', 'Morethan500employees'] as const;

/** Every published band of `customerProfile.size`, older and newer. The wire also has the empty text. */
export const customerSizes = [...olderCustomerSizes, ...newerCustomerSizes] as const;
/** One band of `customerProfile.size`. */
export type CustomerSize = (typeof customerSizes)[number];

/** The English label of each band. The id goes over the wire, never the label. */
export const customerSizeLabels: Readonly<Record<CustomerSize, string>> = {
  '1to50employees': '1 to 50 employees',
  '51to500employees': '51 to 500 employees',
  Morethan500employees: 'More than 500 employees',
  '1to9employees': '1 to 9 employees',
  '10to50employees': '10 to 50 employees',
  '51to250employees': '51 to 250 employees',
  '251to1000employees': '251 to 1,000 employees',
  '1001to5000employees': '1,001 to 5,000 employees',
  '5001to10000employees': '5,001 to 10,000 employees',
  '10001to20000employees': '10,001 to 20,000 employees',
  Morethan20000employees: 'More than 20,000 employees',
};
