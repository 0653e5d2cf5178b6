import { z } from 'zod';
import { customerSizes } from '../catalogues/customer-sizes.ts';
import {
  assistanceRequestCodes,
  customerIdTypes,
  referralQualifications,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  solutionTypes,
  targetTypes,
} from '../catalogues/enums.ts';
import { industries } from '../catalogues/industries.ts';
import { products } from '../catalogues/products.ts';
import { services } from '../catalogues/services.ts';

const text = z.string();
const flag = z.boolean();
const optionalText = text.optional();
const utcInstant = z.iso.datetime({ offset: true });

const address = z.strictObject({
  addressLine1: optionalText,
  addressLine2: optionalText,
  city: optionalText,
  state: optionalText,
  postalCode: optionalText,
  country: optionalText,
  region: optionalText,
});

const member = z.strictObject({
  firstName: optionalText,
  lastName: optionalText,
  phoneNumber: optionalText,
  email: optionalText,
  title: optionalText,
  contactPreference: z.strictObject({ locale: optionalText, disableNotifications: flag.optional() }).optional(),
});

const customerProfile = z.strictObject({
  name: optionalText,
  size: z.enum([...customerSizes, '']).optional(),
  address: address.optional(),
  team: z.array(member).optional(),
  ids: z.array(z.strictObject({ profileType: z.enum(customerIdTypes), id: text })).optional(),
});

const consent = z.strictObject({
  consentToToShareInfoWithOthers: flag.optional(),
  consentToContact: flag.optional(),
  consentToShareReferralWithMicrosoftSellers: flag.optional(),
  consentToMicrosoftToContactSpecificPartners: flag.optional(),
});

const requirements = z.strictObject({
  industries: z.array(z.strictObject({ id: z.enum(industries) })).optional(),
  products: z.array(z.strictObject({ id: z.enum(products) })).optional(),
  services: z.array(z.strictObject({ id: z.enum(services) })).optional(),
  solutions: z
    .array(z.strictObject({ id: text, name: text.nullish(), type: z.enum(solutionTypes).optional() }))
    .optional(),
  additionalRequirements: z
    .strictObject({ attributes: z.array(z.strictObject({ type: text, id: text })).optional() })
    .optional(),
});

const details = z.strictObject({
  notes: optionalText,
  dealValue: z.number().nonnegative().optional(),
  currency: optionalText,
  closingDateTime: utcInstant.optional(),
  requirements: requirements.optional(),
  customerAction: optionalText,
  customerRequestedContact: flag.optional(),
});

const inviteContext = z.strictObject({
  notes: optionalText,
  invitedBy: z.strictObject({ organizationId: optionalText, organizationName: optionalText }).optional(),
  assistanceRequestCode: z.enum(assistanceRequestCodes).optional(),
  invitedMpnId: optionalText,
});

/** One `target` entry, exact and closed: what a referral is addressed to. */
export const targetSchema = z.strictObject({ type: z.enum(targetTypes), id: text });

/**
 * What a POST to `/v1.0/engagements/referrals` may carry, exact and closed: an unknown property or value is an error.
 * Required are the four members the published create page marks so; what people must fill in besides is the work of
 * `checkReferral`. `status`, `substatus`, `statusReason` and `inviteContext.invitedBy` stand in the published request, but
 * the service decides them itself.
 */
export const createBodySchema = z.strictObject({
  name: optionalText,
  externalReferenceId: optionalText,
  engagementId: optionalText,
  status: z.enum(referralStatuses).optional(),
  substatus: z.enum(referralSubstatuses).optional(),
  statusReason: optionalText,
  qualification: z.enum(referralQualifications).optional(),
  type: z.enum(referralTypes),
  customerProfile,
  consent,
  details,
  team: z.array(member).optional(),
  inviteContext: inviteContext.optional(),
  target: z.array(targetSchema).optional(),
  campaignId: optionalText,
  salesStage: optionalText,
  referralProgram: optionalText,
});

/** A body that `createBodySchema` has parsed. */
export type CreateBody = z.infer<typeof createBodySchema>;
/** One `target` entry. */
export type Target = z.infer<typeof targetSchema>;
