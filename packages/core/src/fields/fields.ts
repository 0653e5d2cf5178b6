import { newerCustomerSizes } from '../catalogues/customer-sizes.ts';
import {
  assistanceRequestCodes,
  customerIdTypes,
  marketplaceIntents,
  referralQualifications,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  salesStages,
  targetTypes,
} from '../catalogues/enums.ts';
import { industries } from '../catalogues/industries.ts';
import { products } from '../catalogues/products.ts';
import { services } from '../catalogues/services.ts';
import { solutionCategories } from '../catalogues/solution-categories.ts';

/**
 * What a field holds: `choice` one value of `values`, `tags` any number of them as `{ id }` entries, `solutions` the same
 * with name and type, `attribute` the id of an id/type pair, `date` a whole day, `decimal` a number that is not negative.
 */
export type FieldKind =
  | 'text'
  | 'notes'
  | 'email'
  | 'phone'
  | 'country'
  | 'currency'
  | 'decimal'
  | 'date'
  | 'flag'
  | 'choice'
  | 'tags'
  | 'solutions'
  | 'attribute';

/**
 * When a value is required: by the published table (`docs`), by the rules users meet (`strict`), by the latter as soon as
 * Microsoft's help is asked for (`with-help`), or never.
 */
export type FieldRequirement = 'docs' | 'strict' | 'with-help' | 'never';

/** What a form, an import or a check needs to know of one field. */
export interface Field {
  readonly kind: FieldKind;
  readonly required: FieldRequirement;
  /** The closed list of a `choice` or `tags` field, and the ids of the published list for `solutions`. */
  readonly values?: readonly string[];
  /** For `attribute`: the `type` beside the id. */
  readonly attribute?: string;
  /** The label's key, the same for every member of a list: `team.email` for `team[0].email`. */
  readonly label: string;
  /** Most characters that we let people type; the API documents no limit. */
  readonly maxLength: number;
}

const line = 200;
const paragraph = 2_000;

const text = <Label extends string>(label: Label, required: FieldRequirement = 'never') =>
  ({ kind: 'text', required, label, maxLength: line }) as const;
const notes = <Label extends string>(label: Label) =>
  ({ kind: 'notes', required: 'never', label, maxLength: paragraph }) as const;
const flag = <Label extends string>(label: Label, required: FieldRequirement = 'never') =>
  ({ kind: 'flag', required, label, maxLength: 5 }) as const;
const phone = <Label extends string>(label: Label, required: FieldRequirement) =>
  ({ kind: 'phone', required, label, maxLength: line }) as const;
const email = <Label extends string>(label: Label, required: FieldRequirement) =>
  ({ kind: 'email', required, label, maxLength: line }) as const;
const choice = <Label extends string>(label: Label, values: readonly string[], required: FieldRequirement = 'never') =>
  ({ kind: 'choice', required, label, values, maxLength: line }) as const;
const tags = <Label extends string>(label: Label, values: readonly string[]) =>
  ({ kind: 'tags', required: 'never', label, values, maxLength: paragraph }) as const;
const attribute = <Label extends string>(type: string, label: Label) =>
  ({ kind: 'attribute', required: 'never', attribute: type, label, maxLength: line }) as const;

/**
 * Every field a person can fill in, by its JSON path in the create body. What belongs to the second leg of a shared
 * referral begins with `connected.`. Forms are drawn from it, answers read by it, errors point into it.
 */
export const fields = {
  type: choice('type', referralTypes, 'docs'),
  name: text('name', 'strict'),
  externalReferenceId: text('externalReferenceId'),
  qualification: choice('qualification', referralQualifications),

  'customerProfile.name': text('customerProfile.name', 'strict'),
  'customerProfile.size': choice('customerProfile.size', newerCustomerSizes),
  'customerProfile.address.addressLine1': text('customerProfile.address.addressLine1', 'strict'),
  'customerProfile.address.addressLine2': text('customerProfile.address.addressLine2'),
  'customerProfile.address.city': text('customerProfile.address.city', 'strict'),
  'customerProfile.address.state': text('customerProfile.address.state'),
  'customerProfile.address.postalCode': text('customerProfile.address.postalCode'),
  'customerProfile.address.country': {
    kind: 'country',
    required: 'strict',
    label: 'customerProfile.address.country',
    maxLength: line,
  },
  'customerProfile.address.region': text('customerProfile.address.region'),
  'customerProfile.ids[0].profileType': choice('customerProfile.ids.profileType', customerIdTypes),
  'customerProfile.ids[0].id': text('customerProfile.ids.id'),
  'customerProfile.team[0].firstName': text('customerProfile.team.firstName', 'with-help'),
  'customerProfile.team[0].lastName': text('customerProfile.team.lastName', 'with-help'),
  'customerProfile.team[0].phoneNumber': phone('customerProfile.team.phoneNumber', 'with-help'),
  'customerProfile.team[0].email': email('customerProfile.team.email', 'with-help'),
  'customerProfile.team[0].title': text('customerProfile.team.title'),
  'customerProfile.team[0].contactPreference.locale': text('customerProfile.team.contactPreference.locale'),
  'customerProfile.team[0].contactPreference.disableNotifications': flag(
    'customerProfile.team.contactPreference.disableNotifications',
  ),
  'customerProfile.team[1].firstName': text('customerProfile.team.firstName'),
  'customerProfile.team[1].lastName': text('customerProfile.team.lastName'),
  'customerProfile.team[1].phoneNumber': phone('customerProfile.team.phoneNumber', 'never'),
  'customerProfile.team[1].email': email('customerProfile.team.email', 'never'),
  'customerProfile.team[1].title': text('customerProfile.team.title'),
  'customerProfile.team[1].contactPreference.locale': text('customerProfile.team.contactPreference.locale'),
  'customerProfile.team[1].contactPreference.disableNotifications': flag(
    'customerProfile.team.contactPreference.disableNotifications',
  ),

  'details.dealValue': { kind: 'decimal', required: 'strict', label: 'details.dealValue', maxLength: 20 },
  'details.currency': { kind: 'currency', required: 'strict', label: 'details.currency', maxLength: 3 },
  'details.closingDateTime': { kind: 'date', required: 'strict', label: 'details.closingDateTime', maxLength: 10 },
  'details.notes': notes('details.notes'),
  'details.customerAction': text('details.customerAction'),
  'details.customerRequestedContact': flag('details.customerRequestedContact'),
  'details.requirements.industries': tags('details.requirements.industries', industries),
  'details.requirements.products': tags('details.requirements.products', products),
  'details.requirements.services': tags('details.requirements.services', services),
  'details.requirements.solutions': {
    kind: 'solutions',
    required: 'strict',
    label: 'details.requirements.solutions',
    values: solutionCategories,
    maxLength: paragraph,
  },
  'details.requirements.additionalRequirements.attributes[0].id': {
    ...attribute('CustomerMarketplaceIntent', 'attributes.CustomerMarketplaceIntent'),
    values: marketplaceIntents,
  },
  'details.requirements.additionalRequirements.attributes[1].id': attribute('PartnerRole', 'attributes.PartnerRole'),
  'details.requirements.additionalRequirements.attributes[2].id': attribute('SolutionArea', 'attributes.SolutionArea'),
  'details.requirements.additionalRequirements.attributes[3].id': attribute('SolutionPlay', 'attributes.SolutionPlay'),

  'target[0].type': choice('target.type', targetTypes),
  'target[0].id': text('target.id'),
  'team[0].firstName': text('team.firstName', 'strict'),
  'team[0].lastName': text('team.lastName', 'strict'),
  'team[0].phoneNumber': phone('team.phoneNumber', 'strict'),
  'team[0].email': email('team.email', 'strict'),
  'team[0].title': text('team.title'),
  'team[0].contactPreference.locale': text('team.contactPreference.locale'),
  'team[0].contactPreference.disableNotifications': flag('team.contactPreference.disableNotifications'),
  'team[1].firstName': text('team.firstName'),
  'team[1].lastName': text('team.lastName'),
  'team[1].phoneNumber': phone('team.phoneNumber', 'never'),
  'team[1].email': email('team.email', 'never'),
  'team[1].title': text('team.title'),
  'team[1].contactPreference.locale': text('team.contactPreference.locale'),
  'team[1].contactPreference.disableNotifications': flag('team.contactPreference.disableNotifications'),
  'consent.consentToToShareInfoWithOthers': flag('consent.consentToToShareInfoWithOthers', 'strict'),
  'consent.consentToContact': flag('consent.consentToContact'),
  'consent.consentToShareReferralWithMicrosoftSellers': flag('consent.consentToShareReferralWithMicrosoftSellers'),
  'consent.consentToMicrosoftToContactSpecificPartners': flag('consent.consentToMicrosoftToContactSpecificPartners'),
  'inviteContext.notes': notes('inviteContext.notes'),
  'inviteContext.assistanceRequestCode': choice('inviteContext.assistanceRequestCode', assistanceRequestCodes),
  'inviteContext.invitedBy.organizationId': text('inviteContext.invitedBy.organizationId'),
  'inviteContext.invitedMpnId': text('inviteContext.invitedMpnId'),
  salesStage: choice('salesStage', salesStages),
  campaignId: text('campaignId'),
  referralProgram: text('referralProgram'),
  status: choice('status', referralStatuses),
  substatus: choice('substatus', referralSubstatuses),
  statusReason: text('statusReason'),

  'connected.target[0].type': choice('connected.target.type', targetTypes),
  'connected.target[0].id': text('connected.target.id'),
  'connected.inviteContext.assistanceRequestCode': choice(
    'connected.inviteContext.assistanceRequestCode',
    assistanceRequestCodes,
  ),
  'connected.inviteContext.notes': notes('connected.inviteContext.notes'),
} as const satisfies Readonly<Record<string, Field>>;

/** The key of a field's words: the same for every member of a list. */
export type FieldLabel = (typeof fields)[FieldPath]['label'];

/** The JSON path of a field, which is its input's id in every form. */
export type FieldPath = keyof typeof fields;
