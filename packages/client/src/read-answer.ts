import { type Referral, readReferral } from '@cosell/core';
import { z } from 'zod';
import { type Answer, jsonOf } from './attempt.ts';
import { skipTokenOf } from './list-query.ts';

/** The value of a successful answer, or why it is none. Reasons never quote the body. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface ReferralPage {
  readonly referrals: readonly Referral[];
  /** Opaque: hand it to `listPage` for the page after this one. Absent on the last page. */
  readonly next?: string;
}

/** Any success with a referral in its body will do: the documentation leaves open whether a POST answers 200 or 201. */
export const readRecord = (answer: Answer): Reading<Referral> => referralFrom(jsonOf(answer));

/** A change is answered by the record or, by default, by nothing. */
export const readChanged = (answer: Answer): Reading<Referral | undefined> =>
  answer.text === '' ? { ok: true, value: undefined } : readRecord(answer);

const pageSchema = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

/** One page of the list that was asked for at `base`. */
export const readPage = (answer: Answer, base: URL): Reading<ReferralPage> => {
  const page = pageSchema.safeParse(jsonOf(answer));
  if (!page.success) return { ok: false, reason: 'it is no list' };
  const referrals: Referral[] = [];
  for (const item of page.data.value) {
    const reading = referralFrom(item);
    if (!reading.ok) return reading;
    referrals.push(reading.value);
  }
  const next = skipTokenOf(page.data['@odata.nextLink'], base);
  if (!next.ok) return next;
  return { ok: true, value: { referrals, ...(next.skipToken !== undefined && { next: next.skipToken }) } };
};

const referralFrom = (value: unknown): Reading<Referral> => {
  const parsed = readReferral(value);
  if (parsed.ok) return parsed;
  const [issue] = parsed.issues;
  return { ok: false, reason: `it is no referral (${issue?.path || 'body'}: ${issue?.code})` };
};
