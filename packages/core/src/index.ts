export { countries, countryFromAlpha3 } from './catalogues/countries.ts';
export { currencies } from './catalogues/currencies.ts';
export {
  type CustomerSize,
  customerSizeLabels,
  customerSizes,
  newerCustomerSizes,
  olderCustomerSizes,
} from './catalogues/customer-sizes.ts';
export {
  type AssistanceRequestCode,
  type AttributeType,
  assistanceRequestCodes,
  attributeTypes,
  type ClosingReason,
  type CustomerIdType,
  closingReasons,
  customerIdTypes,
  type Direction,
  directions,
  type MarketplaceIntent,
  marketplaceIntents,
  type ReferralQualification,
  type ReferralStatus,
  type ReferralSubstatus,
  type ReferralType,
  referralQualifications,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  type SalesStage,
  type SolutionType,
  salesStages,
  solutionTypes,
  type TargetType,
  targetTypes,
} from './catalogues/enums.ts';
export { type Industry, industries, industryLabels } from './catalogues/industries.ts';
export { type Product, productLabels, products } from './catalogues/products.ts';
export { type Service, serviceLabels, services } from './catalogues/services.ts';
export {
  type SolutionCategory,
  solutionCategories,
  solutionCategoryLabels,
} from './catalogues/solution-categories.ts';
export { categoryOf, type DealKind, dealKindOf, type ReferralCategory } from './deal/deal-kind.ts';
export { fieldAt, fieldPaths, isFieldPath } from './fields/field-paths.ts';
export {
  type Field,
  type FieldKind,
  type FieldLabel,
  type FieldPath,
  type FieldRequirement,
  fields,
} from './fields/fields.ts';
export { formatPath, type PathStep, parsePath, valueAt, withValueAt } from './fields/json-path.ts';
export { type CreateBody, createBodySchema, type Target, targetSchema } from './referral/create-body.ts';
export { type Parsed, parseCreateBody, readReferral } from './referral/read-referral.ts';
export { entriesOf, type Referral, referralSchema } from './referral/referral.ts';
export {
  connectedLeg,
  legCount,
  microsoftOrganizationId,
  microsoftTarget,
  ownLeg,
  type ReferralDraft,
  referralDraftSchema,
} from './referral/referral-draft.ts';
export { withWireSpelling } from './referral/spelling.ts';
export { asksForHelp, checkReferral, emailPattern, mostEntries, type Rules } from './rules/check-referral.ts';
export { type Issue, type IssueCode, issue, issueCodes } from './rules/issue.ts';
export { issuesOf } from './rules/schema-issues.ts';
export {
  type Action,
  allowedActions,
  type Decision,
  decide,
  evolve,
  type Refusal,
  type RefusalRule,
  type Situation,
  type StatusChange,
} from './status/decide.ts';
export { partOf, type RawPair, type ReferralState, stateOf, statusPairs } from './status/referral-state.ts';
export {
  type ActionType,
  type Actor,
  actionTypes,
  actors,
  type KnownStatus,
  offeredEdges,
  publishedTable,
  type StatusPair,
} from './status/status-table.ts';
export { type Transition, transitions } from './status/transitions.ts';
