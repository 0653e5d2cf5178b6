/** Published values of `status`. `None` is a value of the API, here and in the lists below, not an absence. */
export const referralStatuses = ['None', 'New', 'Active', 'Closed'] as const;
/** A published value of `status`. */
export type ReferralStatus = (typeof referralStatuses)[number];

/** Published values of `substatus`. Which of them a status may have is in `publishedTable`. */
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
/** A published value of `substatus`. */
export type ReferralSubstatus = (typeof referralSubstatuses)[number];

/** Published values of `type`: `Independent` is one record, `Shared` two that an engagement ties. */
export const referralTypes = ['Independent', 'Shared'] as const;
/** A published value of `type`. */
export type ReferralType = (typeof referralTypes)[number];

/** Published values of `qualification`: who qualified the deal. `Direct` is the customer. */
export const referralQualifications = ['None', 'Direct', 'MarketingQualified', 'SalesQualified'] as const;
/** A published value of `qualification`. */
export type ReferralQualification = (typeof referralQualifications)[number];

/**
 * Published values of `details.requirements.solutions[].type`. `Category` goes with an id of the published solution list,
 * `Name` with a catalogue id such as `SOL-34104-EBB`.
 */
export const solutionTypes = ['None', 'Category', 'Name'] as const;
/** A published value of `details.requirements.solutions[].type`. */
export type SolutionType = (typeof solutionTypes)[number];

/** Published values of `target[].type`. Microsoft is a `BusinessProfileLocation` with the id `msft`. */
export const targetTypes = ['None', 'BusinessProfileLocation', 'SolutionProfile'] as const;
/** A published value of `target[].type`. */
export type TargetType = (typeof targetTypes)[number];

/** Values of `direction`. Records that a partner started itself show `Incoming` as well. */
export const directions = ['Incoming', 'Outgoing'] as const;
/** A value of `direction`. */
export type Direction = (typeof directions)[number];

/** Values of `customerProfile.ids[].profileType`: a D-U-N-S number, or an id of your own. */
export const customerIdTypes = ['Duns', 'External'] as const;
/** A value of `customerProfile.ids[].profileType`. */
export type CustomerIdType = (typeof customerIdTypes)[number];

/** Values of `inviteContext.assistanceRequestCode`. `Unknown` is what records without a request for help carry. */
export const assistanceRequestCodes = [
  'Unknown',
  'WorkloadSpecificValueProposition',
  'CustomerTechnicalArchitecture',
  'ProofOfConceptOrDemo',
  'QuotesOrLicensing',
  'PostSalesCustomerSuccess',
  'GeneralOrOther',
] as const;
/** A value of `inviteContext.assistanceRequestCode`. */
export type AssistanceRequestCode = (typeof assistanceRequestCodes)[number];

/**
 * Ids of an attribute of type `CustomerMarketplaceIntent`. Only `HaveNotDecided` is confirmed by a published sample; the
 * other two follow the bulk file of Partner Center.
 */
export const marketplaceIntents = ['HaveNotDecided', 'Yes', 'No'] as const;
/** A known id of an attribute of type `CustomerMarketplaceIntent`. */
export type MarketplaceIntent = (typeof marketplaceIntents)[number];

/** Types of `additionalRequirements.attributes`. Their ids change with Microsoft's fiscal year, so only the first has a list. */
export const attributeTypes = ['CustomerMarketplaceIntent', 'PartnerRole', 'SolutionArea', 'SolutionPlay'] as const;
/** A known `type` of `additionalRequirements.attributes`. */
export type AttributeType = (typeof attributeTypes)[number];

/** Values of `salesStage` in the connector's list. Percentages such as `40` occur as well, so reading keeps any text. */
export const salesStages = ['Qualify', 'Develop', 'Propose', 'Close'] as const;
/** A stage of the connector's list for `salesStage`. */
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
/** A key of our own for one of Partner Center's reasons; it never goes over the wire. */
export type ClosingReason = (typeof closingReasons)[number];
