import { z } from 'zod';
import { invalidRequest } from '../exchange/api-refusal.ts';
import { demoOrganization } from '../service/organizations.ts';

/** What a contract says of a state. Everything is optional, and what it does not name the emulator chooses. */
export interface StateParameters {
  /** The caller's. */
  readonly organizationId?: unknown;
  readonly user?: unknown;
  /** Of the referral; whatever stood under it, and under the engagement, is forgotten. */
  readonly id?: unknown;
  readonly engagementId?: unknown;
  /** What the referral was created with, in the shape of a POST. */
  readonly body?: unknown;
  /** Put over the body's. */
  readonly name?: unknown;
  readonly externalReferenceId?: unknown;
  /** Of the referral that Microsoft holds in the same engagement. */
  readonly connectedId?: unknown;
  readonly connectedBody?: unknown;
  /** Of several referrals, the oldest first. */
  readonly ids?: unknown;
  /** Seconds for a state that asks to wait. */
  readonly retryAfter?: unknown;
  /** Of a claims challenge: 401 or 403, and the claims as they stand in the header. */
  readonly status?: unknown;
  readonly claims?: unknown;
}

const guid = z.guid().toLowerCase();

const parametersSchema = z.looseObject({
  organizationId: z.string().min(1).default(demoOrganization.organizationId),
  user: z.string().min(1).default('seller@contoso.com'),
  id: guid.optional(),
  engagementId: guid.optional(),
  body: z.looseObject({}).optional(),
  name: z.string().optional(),
  externalReferenceId: z.string().optional(),
  connectedId: guid.optional(),
  connectedBody: z.looseObject({}).optional(),
  ids: z.array(guid).optional(),
  retryAfter: z.number().min(0).default(30),
  status: z.union([z.literal(401), z.literal(403)]).default(401),
  claims: z
    .string()
    .regex(/^[\w+/=-]+$/)
    .default('e30='),
});

export type Parameters = z.output<typeof parametersSchema>;

/** The parameters of a state; 400 for what makes no sense. */
export const readStateParameters = (params: StateParameters): Parameters => {
  const parsed = parametersSchema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidRequest(`params.${issue?.path.join('.')}: ${issue?.message}`, 'params');
};
