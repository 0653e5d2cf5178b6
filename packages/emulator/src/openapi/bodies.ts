import { referralSchema } from '@cosell/core';
import { z } from 'zod';

/** The bodies of the API that core does not know: reading is open here as well, writing is closed. */

export const listedReferral = referralSchema.partial({ id: true });

export const referralList = z.looseObject({
  '@odata.context': z.string(),
  value: z.array(listedReferral),
  '@odata.nextLink': z.string().optional(),
});

export const patchOperation = z.strictObject({
  op: z.enum(['add', 'replace']),
  path: z.string().regex(/^\//),
  value: z.unknown(),
});

export const patchBody = z.array(patchOperation).min(1);

const finding = z.looseObject({ code: z.string(), target: z.string(), message: z.string() });

export const errorBody = z.looseObject({
  error: z.looseObject({
    code: z.string(),
    message: z.string().max(1024),
    target: z.string().nullish(),
    innerError: z.looseObject({ code: z.string(), message: z.string(), details: z.array(finding).nullish() }).nullish(),
  }),
});

export const referralEvent = z.looseObject({
  EventName: z.enum(['referral-created', 'referral-updated', 'related-referral-created', 'related-referral-updated']),
  ResourceUri: z.url(),
  ResourceName: z.literal('referral'),
  AuditUri: z.null(),
  ResourceChangeUtcDate: z.iso.datetime({ offset: true }),
});
