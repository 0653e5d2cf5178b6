import { type FieldPath, fieldPaths } from '@cosell/core';
import type { Answers } from './answers.ts';
import { encodeList } from './tag-list.ts';

/** What a fresh form is filled with. `value` is a plain decimal such as `50000.5`. */
export interface FormStart {
  readonly seller: { readonly name: string; readonly email?: string | undefined; readonly phone?: string | undefined };
  /** From the seller's last referral. `solutions` are ids. */
  readonly remembered?:
    | {
        readonly currency?: string | undefined;
        readonly country?: string | undefined;
        readonly solutions?: readonly string[] | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  /** From the line the seller began with: `new Contoso 50000 EUR`. */
  readonly start?:
    | {
        readonly customer?: string | undefined;
        readonly value?: string | number | undefined;
        readonly currency?: string | undefined;
      }
    | undefined;
}

/** The answers of a fresh form: the seller as first team member, what was remembered, and what the first line said. */
export const defaultAnswers = ({ seller, remembered, start }: FormStart): Answers => {
  const { firstName, lastName } = namesOf(seller.name);
  const answers: Partial<Record<FieldPath, string | undefined>> = {
    'customerProfile.name': start?.customer,
    'customerProfile.address.country': remembered?.country,
    'details.dealValue': start?.value === undefined ? undefined : String(start.value),
    'details.currency': start?.currency ?? remembered?.currency,
    'details.requirements.solutions': encodeList(remembered?.solutions ?? []),
    'team[0].firstName': firstName,
    'team[0].lastName': lastName,
    'team[0].email': seller.email,
    'team[0].phoneNumber': seller.phone ?? remembered?.phone,
  };
  return withoutEmpty(answers);
};

/** The last word is the last name; a single word is the first name, so that the seller sees what is missing. */
const namesOf = (name: string): { firstName: string; lastName: string } => {
  const words = name.trim().split(/\s+/);
  return words.length === 1
    ? { firstName: words[0] ?? '', lastName: '' }
    : { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
};

const withoutEmpty = (texts: Partial<Record<FieldPath, string | undefined>>): Answers => {
  const answers: Partial<Record<FieldPath, string>> = {};
  for (const path of fieldPaths) {
    const text = texts[path];
    if (text) answers[path] = text;
  }
  return answers;
};

const visibleToSellers = 'consent.consentToShareReferralWithMicrosoftSellers';

/** Who shares a deal lets Microsoft's sellers see it: proposed until the seller has answered. */
export const withProposals = (answers: Answers): Answers =>
  answers.type === 'Shared' && answers[visibleToSellers] === undefined
    ? { ...answers, [visibleToSellers]: 'true' }
    : answers;
