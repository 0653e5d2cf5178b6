import type {
  AssistanceRequestCode,
  CustomerIdType,
  MarketplaceIntent,
  ReferralQualification,
  ReferralStatus,
  ReferralSubstatus,
  ReferralType,
  SalesStage,
  TargetType,
} from '@cosell/core';

/** What people read for the values of the closed lists. */
export const valueWords = {
  'value.flag.true': 'Yes',
  'value.flag.false': 'No',
  'value.disableNotifications.true': 'Off',
  'value.disableNotifications.false': 'On',
  'value.type.Independent': 'Independent: your own deal',
  'value.type.Shared': 'Shared: together with Microsoft or another partner',
  'value.qualification.None': 'None',
  'value.qualification.Direct': 'Direct, from the customer',
  'value.qualification.MarketingQualified': 'Qualified by Microsoft marketing',
  'value.qualification.SalesQualified': 'Qualified by sales',
  'value.customerIdType.Duns': 'D-U-N-S',
  'value.customerIdType.External': 'Other number',
  'value.marketplaceIntent.HaveNotDecided': 'Not decided yet',
  'value.marketplaceIntent.Yes': 'Yes',
  'value.marketplaceIntent.No': 'No',
  'value.targetType.None': 'None',
  'value.targetType.BusinessProfileLocation': 'Location of an organisation',
  'value.targetType.SolutionProfile': 'Solution',
  'value.assistance.Unknown': 'No help needed',
  'value.assistance.WorkloadSpecificValueProposition': 'Value proposition for a workload',
  'value.assistance.CustomerTechnicalArchitecture': 'Technical architecture for the customer',
  'value.assistance.ProofOfConceptOrDemo': 'Proof of concept or demo',
  'value.assistance.QuotesOrLicensing': 'Quotes or licensing',
  'value.assistance.PostSalesCustomerSuccess': 'Customer success after the sale',
  'value.assistance.GeneralOrOther': 'General or other',
  'value.salesStage.Qualify': 'Qualify',
  'value.salesStage.Develop': 'Develop',
  'value.salesStage.Propose': 'Propose',
  'value.salesStage.Close': 'Close',
  'value.status.None': 'None',
  'value.status.New': 'New',
  'value.status.Active': 'Active',
  'value.status.Closed': 'Closed',
  'value.substatus.None': 'None',
  'value.substatus.Pending': 'Pending',
  'value.substatus.Received': 'Received',
  'value.substatus.Accepted': 'Accepted',
  'value.substatus.Won': 'Won',
  'value.substatus.Lost': 'Lost',
  'value.substatus.Declined': 'Declined',
  'value.substatus.Expired': 'Expired',
} as const satisfies Record<
  | `value.${'flag' | 'disableNotifications'}.${boolean}`
  | `value.type.${ReferralType}`
  | `value.qualification.${ReferralQualification}`
  | `value.customerIdType.${CustomerIdType}`
  | `value.marketplaceIntent.${MarketplaceIntent}`
  | `value.targetType.${TargetType}`
  | `value.assistance.${AssistanceRequestCode}`
  | `value.salesStage.${SalesStage}`
  | `value.status.${ReferralStatus}`
  | `value.substatus.${ReferralSubstatus}`,
  string
>;
