import type { Reference } from './reference.ts';

const resources = 'GitHub MicrosoftDocs/partner-rest, partner-rest/develop/referral-resources.md';
const connector =
  'GitHub microsoft/PowerPlatformConnectors, certified-connectors/PartnerCenterReferrals/apiDefinition.swagger.json';

interface DocumentedList extends Reference {
  readonly values: readonly string[];
}

const published = (title: string, values: readonly string[]): DocumentedList => ({
  title,
  source: resources,
  date: '2019-05-17',
  values,
});

const ofTheConnector = (title: string, values: readonly string[]): DocumentedList => ({
  title,
  source: connector,
  date: '2023-10-23',
  values,
});

/** The closed lists of the resource; the long ones stand in `catalogues.ts`. */
export const lists = {
  referralStatuses: published('ReferralStatus', ['None', 'New', 'Active', 'Closed']),
  referralSubstatuses: published('ReferralSubstatus', [
    'None',
    'Pending',
    'Received',
    'Accepted',
    'Won',
    'Lost',
    'Declined',
    'Expired',
  ]),
  referralTypes: published('ReferralType', ['Shared', 'Independent']),
  referralQualifications: published('ReferralQualification', [
    'None',
    'Direct',
    'MarketingQualified',
    'SalesQualified',
  ]),
  solutionTypes: published('SolutionType', ['None', 'Category', 'Name']),
  targetTypes: published('TargetType', ['None', 'BusinessProfileLocation', 'SolutionProfile']),
  customerIdTypes: published('CustomerProfileType', ['Duns', 'External']),
  directions: ofTheConnector('Direction', ['Incoming', 'Outgoing']),
  assistanceRequestCodes: ofTheConnector('AssistanceRequestCode', [
    'Unknown',
    'GeneralOrOther',
    'CustomerTechnicalArchitecture',
    'ProofOfConceptOrDemo',
    'QuotesOrLicensing',
    'PostSalesCustomerSuccess',
    'WorkloadSpecificValueProposition',
  ]),
  salesStages: ofTheConnector('SalesStage', ['Qualify', 'Develop', 'Propose', 'Close']),
} as const satisfies Readonly<Record<string, DocumentedList>>;

/** Status, where it may go and which substatus it may have. The same on three pages. */
export const statusTable = {
  title: 'Status & Substatus transition states',
  source: `${resources}, create-a-referral.md, update-a-referral.md`,
  date: '2019-05-17',
  rows: {
    New: { to: ['New', 'Active', 'Closed'], substatuses: ['Pending', 'Received'] },
    Active: { to: ['Active', 'Closed'], substatuses: ['Accepted'] },
    Closed: { to: ['Closed'], substatuses: ['Won', 'Lost', 'Declined', 'Expired'] },
  },
} as const satisfies Reference & { rows: object };
