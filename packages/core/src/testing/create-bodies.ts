import * as fc from 'fast-check';
import { currencies } from '../catalogues/currencies.ts';
import { customerSizes } from '../catalogues/customer-sizes.ts';
import {
  assistanceRequestCodes,
  customerIdTypes,
  referralQualifications,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  salesStages,
  targetTypes,
} from '../catalogues/enums.ts';
import type { CreateBody, Target } from '../referral/create-body.ts';
import type { Rules } from '../rules/check-referral.ts';
import { address } from './addresses.ts';
import { wholeDay } from './instants.ts';
import { sketchyMember, team } from './members.ts';
import { partialRecord, record } from './records.ts';
import { requirements } from './requirements.ts';
import { answerableText } from './texts.ts';

/** Money to the cent, as a number that JSON keeps. */
export const dealValue = (): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);

export const target = (): fc.Arbitrary<Target> =>
  record({ type: fc.constantFrom(...targetTypes), id: fc.oneof(fc.uuid(), answerableText()) });

const consent = (share: fc.Arbitrary<boolean>) =>
  partialRecord(
    {
      consentToToShareInfoWithOthers: share,
      consentToContact: fc.boolean(),
      consentToShareReferralWithMicrosoftSellers: fc.boolean(),
      consentToMicrosoftToContactSpecificPartners: fc.boolean(),
    },
    ['consentToToShareInfoWithOthers'],
  );

const customerProfile = () => ({
  name: answerableText(),
  size: fc.constantFrom(...customerSizes, '' as const),
  address: address(),
  team: team(),
  ids: fc.array(record({ profileType: fc.constantFrom(...customerIdTypes), id: answerableText() }), {
    maxLength: 2,
  }),
});

const details = () => ({
  notes: answerableText(),
  dealValue: dealValue(),
  currency: fc.constantFrom(...currencies),
  closingDateTime: wholeDay(),
  requirements: requirements(),
  customerAction: answerableText(),
  customerRequestedContact: fc.boolean(),
});

const inviteContext = () =>
  partialRecord({
    notes: answerableText(),
    invitedBy: partialRecord({
      organizationId: fc.oneof(fc.uuid(), fc.constant('msft')),
      organizationName: answerableText(),
    }),
    assistanceRequestCode: fc.constantFrom(...assistanceRequestCodes),
    invitedMpnId: answerableText(),
  });

const rest = () => ({
  name: answerableText(),
  externalReferenceId: answerableText(),
  engagementId: fc.uuid(),
  status: fc.constantFrom(...referralStatuses),
  substatus: fc.constantFrom(...referralSubstatuses),
  statusReason: answerableText(),
  qualification: fc.constantFrom(...referralQualifications),
  type: fc.constantFrom(...referralTypes),
  inviteContext: inviteContext(),
  target: fc.array(target(), { maxLength: 2 }),
  campaignId: answerableText(),
  salesStage: fc.constantFrom(...salesStages),
  referralProgram: answerableText(),
});

const docsBody = (): fc.Arbitrary<CreateBody> =>
  partialRecord(
    {
      ...rest(),
      customerProfile: partialRecord({ ...customerProfile(), team: fc.array(sketchyMember(), { maxLength: 2 }) }),
      consent: consent(fc.boolean()),
      details: partialRecord(details()),
      team: fc.array(sketchyMember(), { maxLength: 2 }),
    },
    ['type', 'customerProfile', 'consent', 'details'],
  );

// The customer's people are always among them: whoever asks Microsoft for help must name one.
const strictBody = (): fc.Arbitrary<CreateBody> =>
  partialRecord(
    {
      ...rest(),
      customerProfile: partialRecord(customerProfile(), ['name', 'address', 'team']),
      consent: consent(fc.constant(true)),
      details: partialRecord(details(), ['dealValue', 'currency', 'closingDateTime', 'requirements']),
      team: team(),
    },
    ['name', 'type', 'customerProfile', 'consent', 'details', 'team'],
  );

/** A create body that passes `parseCreateBody` and `checkReferral` of the rules; `docs` bodies may lack nearly everything. */
export const createBody = ({ rules }: { readonly rules: Rules }): fc.Arbitrary<CreateBody> =>
  rules === 'strict' ? strictBody() : docsBody();
