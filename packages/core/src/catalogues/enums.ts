/** Wire spellings of the closed lists in the published referral resource. `None` is a value of the API, not an absence. */
export const referralStatuses = ['None', 'New', 'Active', 'Closed'] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

export const referralSubstatuses = [
  'None',
  'Pending',
  'Received',
  'Accepted',
  'Won',
  'Lost',
  'Declined',
  'Expired',
] as const;
export type ReferralSubstatus = (typeof referralSubstatuses)[number];

export const referralTypes = ['Independent', 'Shared'] as const;
export type ReferralType = (typeof referralTypes)[number];

export const referralQualifications = ['None', 'Direct', 'MarketingQualified', 'SalesQualified'] as const;
export type ReferralQualification = (typeof referralQualifications)[number];

/** `Category` goes with an id of the published solution list, `Name` with a catalogue id such as `SOL-34104-EBB`. */
export const solutionTypes = ['None', 'Category', 'Name'] as const;
export type SolutionType = (typeof solutionTypes)[number];

export const targetTypes = ['None', 'BusinessProfileLocation', 'SolutionProfile'] as const;
export type TargetType = (typeof targetTypes)[number];

export const directions = ['Incoming', 'Outgoing'] as const;
export type Direction = (typeof directions)[number];

export const customerIdTypes = ['Duns', 'External'] as const;
export type CustomerIdType = (typeof customerIdTypes)[number];

/** `Unknown` is what records without a request for help carry. */
export const assistanceRequestCodes = [
  'Unknown',
  'WorkloadSpecificValueProposition',
  'CustomerTechnicalArchitecture',
  'ProofOfConceptOrDemo',
  'QuotesOrLicensing',
  'PostSalesCustomerSuccess',
  'GeneralOrOther',
] as const;
export type AssistanceRequestCode = (typeof assistanceRequestCodes)[number];

/** Only `HaveNotDecided` is confirmed by a published sample; the other two follow the bulk file of Partner Center. */
export const marketplaceIntents = ['HaveNotDecided', 'Yes', 'No'] as const;
export type MarketplaceIntent = (typeof marketplaceIntents)[number];

/** Types of `additionalRequirements.attributes`. Their ids change with Microsoft's fiscal year, so only the first has a list. */
export const attributeTypes = ['CustomerMarketplaceIntent', 'PartnerRole', 'SolutionArea', 'SolutionPlay'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** Stages of the connector's list. Percentages such as `40` occur as well, so reading keeps any text. */
export const salesStages = ['Qualify', 'Develop', 'Propose', 'Close'] as const;
export type SalesStage = (typeof salesStages)[number];

/** Partner Center's reasons for Declined and Lost, in its order. The API knows only the free text of `statusReason`. */
export const closingReasons = [
  'budgetNotAdequate',
  'customerDidNotRespond',
  'customerChoseAnotherVendor',
  'requirementNotMet',
  'notACustomer',
  'timelineTooShort',
  'abuseSpamOrPhishing',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];
