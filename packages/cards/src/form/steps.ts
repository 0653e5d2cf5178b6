import { type FieldPath, fieldAt } from '@cosell/core';

export const formSteps = [1, 2, 3] as const;
export type FormStep = (typeof formSteps)[number];

/** One row: a field, or two that stand side by side. */
type Row = readonly [FieldPath] | readonly [FieldPath, FieldPath];

const customer = 'customerProfile';
const contact = 'customerProfile.team';
const details = 'details';
const requirements = 'details.requirements';
const attributes = 'details.requirements.additionalRequirements.attributes';

/** The sections of the form: which fields, in which order. Every field of the catalogue stands in exactly one of them. */
export const sections = {
  'deal-kind': [['type'], ['name']],
  customer: [
    [`${customer}.name`],
    [`${customer}.size`],
    [`${customer}.address.addressLine1`],
    [`${customer}.address.postalCode`, `${customer}.address.city`],
    [`${customer}.address.state`, `${customer}.address.country`],
  ],
  'customer-more': [
    [`${customer}.address.addressLine2`, `${customer}.address.region`],
    [`${customer}.ids[0].profileType`, `${customer}.ids[0].id`],
  ],

  value: [
    [`${details}.dealValue`, `${details}.currency`],
    [`${details}.closingDateTime`],
    [`${requirements}.solutions`],
  ],
  notes: [[`${details}.notes`], ['qualification', 'externalReferenceId']],
  offer: [[`${requirements}.products`], [`${requirements}.services`], [`${requirements}.industries`]],
  'deal-more': [
    ['salesStage', 'campaignId'],
    ['referralProgram', `${details}.customerAction`],
    [`${details}.customerRequestedContact`],
  ],
  marketplace: [
    [`${attributes}[0].id`, `${attributes}[1].id`],
    [`${attributes}[2].id`, `${attributes}[3].id`],
  ],
  target: [['target[0].type', 'target[0].id']],
  status: [['status', 'substatus'], ['statusReason'], ['inviteContext.invitedBy.organizationId']],

  contact: [
    [`${contact}[0].firstName`, `${contact}[0].lastName`],
    [`${contact}[0].email`, `${contact}[0].phoneNumber`],
  ],
  'contact-more': [
    [`${contact}[0].title`, `${contact}[0].contactPreference.locale`],
    [`${contact}[0].contactPreference.disableNotifications`],
  ],
  'contact-second': [
    [`${contact}[1].firstName`, `${contact}[1].lastName`],
    [`${contact}[1].email`, `${contact}[1].phoneNumber`],
    [`${contact}[1].title`, `${contact}[1].contactPreference.locale`],
    [`${contact}[1].contactPreference.disableNotifications`],
  ],
  team: [
    ['team[0].firstName', 'team[0].lastName'],
    ['team[0].email', 'team[0].phoneNumber'],
  ],
  'team-more': [
    ['team[0].title', 'team[0].contactPreference.locale'],
    ['team[0].contactPreference.disableNotifications'],
  ],
  'team-second': [
    ['team[1].firstName', 'team[1].lastName'],
    ['team[1].email', 'team[1].phoneNumber'],
    ['team[1].title', 'team[1].contactPreference.locale'],
    ['team[1].contactPreference.disableNotifications'],
  ],
  consent: [
    ['consent.consentToToShareInfoWithOthers'],
    ['consent.consentToContact'],
    ['consent.consentToShareReferralWithMicrosoftSellers'],
    ['consent.consentToMicrosoftToContactSpecificPartners'],
  ],
  connected: [['connected.inviteContext.assistanceRequestCode'], ['connected.inviteContext.notes']],
  'connected-target': [['connected.target[0].type', 'connected.target[0].id']],
  invitation: [['inviteContext.assistanceRequestCode', 'inviteContext.invitedMpnId'], ['inviteContext.notes']],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

export type SectionId = keyof typeof sections;

/** A section in sight, and those folded away behind a button below it until they hold something. */
interface Place {
  readonly section: SectionId;
  readonly folded: readonly SectionId[];
}

/** The places of each step. Those with much to type stand apart from those with much to choose, for the size of the cards. */
export const stepPlaces: Readonly<Record<FormStep, readonly Place[]>> = {
  1: [
    { section: 'deal-kind', folded: [] },
    { section: 'customer', folded: ['customer-more', 'target', 'status'] },
  ],
  2: [
    { section: 'value', folded: ['offer'] },
    { section: 'notes', folded: ['deal-more', 'marketplace'] },
  ],
  3: [
    { section: 'contact', folded: ['contact-more', 'contact-second'] },
    { section: 'team', folded: ['team-more', 'team-second'] },
    { section: 'connected', folded: ['connected-target'] },
    { section: 'consent', folded: ['invitation'] },
  ],
};

/** The sections of each step in the order of its card. */
export const stepSections: Readonly<Record<FormStep, readonly SectionId[]>> = {
  1: stepPlaces[1].flatMap(({ section, folded }) => [section, ...folded]),
  2: stepPlaces[2].flatMap(({ section, folded }) => [section, ...folded]),
  3: stepPlaces[3].flatMap(({ section, folded }) => [section, ...folded]),
};

/** Sections that only a shared referral has. */
export const sharedSections: ReadonlySet<SectionId> = new Set(['connected', 'connected-target']);

export const fieldsOfSection = (section: SectionId): readonly FieldPath[] => sections[section].flat();

/** The fields of a step in the order of its card. */
export const fieldsOfStep: Readonly<Record<FormStep, readonly FieldPath[]>> = {
  1: stepSections[1].flatMap(fieldsOfSection),
  2: stepSections[2].flatMap(fieldsOfSection),
  3: stepSections[3].flatMap(fieldsOfSection),
};

/** All fields in the order of the form. */
export const fieldsInOrder: readonly FieldPath[] = formSteps.flatMap((step) => fieldsOfStep[step]);

const steps = new Map<string, FormStep>(formSteps.flatMap((step) => fieldsOfStep[step].map((path) => [path, step])));

/**
 * The field a finding belongs to, also where the form has no such entry of a list (`team[7].email` is shown at `team[0].email`).
 */
export const fieldOfIssue = (path: string): FieldPath | undefined =>
  fieldAt(path) ?? fieldAt(path.replace(/\[\d+\]/g, '[0]'));

/** The step of any issue's path; the first where it belongs to no field. */
export const stepOf = (path: string): FormStep => steps.get(fieldOfIssue(path) ?? '') ?? 1;

/** Where a field stands in the form, for sorting. */
export const formOrder: ReadonlyMap<string, number> = new Map(fieldsInOrder.map((path, index) => [path, index]));
