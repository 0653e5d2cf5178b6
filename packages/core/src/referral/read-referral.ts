import type { Issue } from '../rules/issue.ts';
import { issuesOf } from '../rules/schema-issues.ts';
import { type CreateBody, createBodySchema } from './create-body.ts';
import { type Referral, referralSchema } from './referral.ts';
import { withWireSpelling } from './spelling.ts';

/** A parsed value, or everything that is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A referral from what the service sent: property names in any case, unknown properties and values kept. Fails only where
 * the value is no referral at all (no `id`, or an object where a text belongs).
 */
export const readReferral = (value: unknown): Parsed<Referral> => {
  const spelled = withWireSpelling(value);
  const result = referralSchema.safeParse(spelled);
  return result.success ? { ok: true, value: result.data } : { ok: false, issues: issuesOf(result.error, spelled) };
};

/** A create body, exact and closed. The rules of `checkReferral` come on top. */
export const parseCreateBody = (value: unknown): Parsed<CreateBody> => {
  const result = createBodySchema.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, issues: issuesOf(result.error, value) };
};
