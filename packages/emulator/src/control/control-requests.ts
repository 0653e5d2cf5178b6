import { z } from 'zod';
import { faultSchema } from '../state/faults.ts';
import { isWritable } from './duration.ts';

/** The bodies of the control door. Every key is optional; a key or value that is not known is 400, so that no typing error passes. */

export const tokenSchema = z.strictObject({
  user: z.string().min(1).optional(),
  organizationId: z.string().min(1).optional(),
  roles: z.array(z.string()).optional(),
  audience: z.string().optional(),
  expiresIn: z.number().optional(),
});

export const faultsSchema = z.array(faultSchema);

export const clockSchema = z.strictObject({
  now: z
    .string()
    .refine((text) => isWritable(new Date(text)), 'must be a date-time of ISO 8601')
    .optional(),
  advance: z.string().optional(),
});

export const modeSchema = z.strictObject({
  mode: z.enum(['strict', 'docs']).optional(),
  idempotency: z.enum(['on', 'off']).optional(),
});

export const webhooksSchema = z.strictObject({ url: z.string().nullish() });

/** `action` and `consumer` are what a Pact verifier sends along. */
export const stateSchema = z.looseObject({
  state: z.string().default(''),
  params: z.record(z.string(), z.unknown()).nullish(),
  action: z.string().nullish(),
});
