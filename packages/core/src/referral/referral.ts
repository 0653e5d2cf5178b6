import { z } from 'zod';

const text = z.string().nullish();
const flag = z.boolean().nullish();
const instant = z.string().nullish();
// zod asks for the key of a bare `z.unknown()`.
const anything = z.unknown().optional();
/** Published samples write it as a number, a float and a string. */
const decimal = z.union([z.number(), z.string()]).nullish();

/** Arrays of the API come as an array, as null, as `{}` or not at all. */
const listOf = <Item extends z.ZodType>(item: Item) => z.union([z.array(item), z.looseObject({})]).nullish();

const organization = z.looseObject({ organizationId: text, organizationName: text });
const tag = z.looseObject({ id: text });
const link = z.looseObject({ uri: text, method: text });

const member = z.looseObject({
  firstName: text,
  lastName: text,
  phoneNumber: text,
  email: text,
  title: text,
  contactPreference: z.looseObject({ locale: text, disableNotifications: flag }).nullish(),
});

const customerProfile = z.looseObject({
  name: text,
  size: text,
  address: z
    .looseObject({
      addressLine1: text,
      addressLine2: text,
      city: text,
      state: text,
      postalCode: text,
      country: text,
      region: text,
    })
    .nullish(),
  team: listOf(member),
  ids: listOf(z.looseObject({ profileType: text, id: text })),
  isMatchingComplete: flag,
});

const consent = z.looseObject({
  consentToToShareInfoWithOthers: flag,
  consentToContact: flag,
  consentToShareReferralWithMicrosoftSellers: flag,
  consentToMicrosoftToContactSpecificPartners: flag,
});

const solution = z.looseObject({
  id: text,
  name: text,
  type: text,
  price: decimal,
  quantity: decimal,
  currency: text,
  publisherName: text,
  solutionType: text,
  closingDateTime: instant,
});

const additionalRequirements = z.looseObject({
  iot: z
    .looseObject({
      customerLicenseAgreementNumber: text,
      deviceCategory: text,
      siliconType: text,
      azureCertifiedDevice: text,
      attachServices: anything,
    })
    .nullish(),
  attributes: listOf(z.looseObject({ type: text, id: text })),
});

const details = z.looseObject({
  notes: text,
  dealValue: decimal,
  currency: text,
  closingDateTime: instant,
  requirements: z
    .looseObject({
      industries: listOf(tag),
      products: listOf(tag),
      services: listOf(tag),
      solutions: listOf(solution),
      offers: anything,
      salesPlays: anything,
      additionalRequirements: additionalRequirements.nullish(),
    })
    .nullish(),
  customerAction: text,
  customerRequestedContact: flag,
  incentiveLevel: anything,
});

const inviteContext = z.looseObject({
  notes: text,
  invitedBy: organization.nullish(),
  assistanceRequestCode: text,
  invitedMpnId: text,
});

const registration = z.looseObject({
  id: text,
  type: text,
  registrationDateTime: instant,
  status: text,
  statusReason: text,
  statusHistory: z.looseObject({}).nullish(),
  solutionDetails: anything,
  contract: z.looseObject({}).nullish(),
});

/**
 * The referral resource as the service sends it, read tolerantly: every property may be absent or null but `id`, unknown
 * properties and unknown enum values are kept as they came. `stateOf` gives the status a type.
 */
export const referralSchema = z.looseObject({
  id: z.string(),
  engagementId: text,
  organizationId: text,
  organizationName: text,
  name: text,
  externalReferenceId: text,
  createdDateTime: instant,
  updatedDateTime: instant,
  expirationDateTime: instant,
  acceptedDateTime: instant,
  closedDateTime: instant,
  status: text,
  substatus: text,
  statusReason: text,
  type: text,
  qualification: text,
  direction: text,
  customerProfile: customerProfile.nullish(),
  consent: consent.nullish(),
  details: details.nullish(),
  team: listOf(member),
  inviteContext: inviteContext.nullish(),
  target: listOf(z.looseObject({ type: text, id: text })),
  eTag: text,
  links: z.looseObject({ relatedReferrals: link.nullish(), self: link.nullish() }).nullish(),
  salesStage: text,
  campaignId: text,
  referralProgram: text,
  favorite: flag,
  mpnId: text,
  lastModifiedVia: text,
  lastRunId: text,
  createdVia: text,
  referralSource: text,
  callToAction: text,
  quality: text,
  isSpam: flag,
  dealSensitivity: text,
  tags: listOf(z.looseObject({ tag: text })),
  registrationStatus: text,
  registrations: listOf(registration),
  trackingInfo: z
    .looseObject({
      microsoftMsxId: text,
      microsoftUSFedOpportunityId: text,
      microsoftUSFedLeadId: text,
      migratedPSCDealId: text,
      migratedPSCPartnerDealId: text,
    })
    .nullish(),
});

/** A record that `referralSchema` has parsed. Instants are texts, as they came. */
export type Referral = z.infer<typeof referralSchema>;

/** The entries of a tolerant list: an array as it is, and nothing for null, undefined or `{}`. */
export const entriesOf = <List>(list: List): readonly Entry<List>[] => (isList(list) ? list : []);

/** What a tolerant list holds. */
type Entry<List> = Extract<List, readonly unknown[]>[number];

const isList = <List>(list: List): list is List & readonly Entry<List>[] => Array.isArray(list);
