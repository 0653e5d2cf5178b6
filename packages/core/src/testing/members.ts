import * as fc from 'fast-check';
import type { CreateBody } from '../referral/create-body.ts';
import { partialRecord } from './records.ts';
import { answerableText, emailAddress, phoneNumber } from './texts.ts';

/** One entry of `team` or `customerProfile.team`. */
export type Member = NonNullable<CreateBody['team']>[number];

const model = () => ({
  firstName: answerableText(),
  lastName: answerableText(),
  phoneNumber: phoneNumber(),
  email: emailAddress(),
  title: answerableText(),
  contactPreference: partialRecord({
    locale: fc.constantFrom('en-us', 'de-DE', 'tr-TR'),
    disableNotifications: fc.boolean(),
  }),
});

/** A complete person: first and last name, phone and e-mail, at times a title and a contact preference. */
export const member = (): fc.Arbitrary<Member> =>
  partialRecord(model(), ['firstName', 'lastName', 'phoneNumber', 'email']);

/** A person of whom anything may be missing. */
export const sketchyMember = (): fc.Arbitrary<Member> => partialRecord(model());

/** People of whom at least one is complete, at any place. */
export const team = (): fc.Arbitrary<Member[]> =>
  fc
    .tuple(fc.array(sketchyMember(), { maxLength: 2 }), member(), fc.array(sketchyMember(), { maxLength: 2 }))
    .map(([before, complete, after]) => [...before, complete, ...after]);
