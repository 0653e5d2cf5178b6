import * as fc from 'fast-check';
import { assistanceRequestCodes, type ReferralType } from '../catalogues/enums.ts';
import type { ReferralDraft } from '../referral/referral-draft.ts';
import { createBody, target } from './create-bodies.ts';
import { partialRecord } from './records.ts';
import { answerableText } from './texts.ts';

const connected = () =>
  partialRecord({
    target: fc.array(target(), { maxLength: 1 }),
    inviteContext: partialRecord({
      notes: answerableText(),
      assistanceRequestCode: fc.constantFrom(...assistanceRequestCodes),
    }),
  });

/**
 * A draft whose legs pass the `strict` rules: Independent or Shared unless `type` says which, a Shared one at times with a
 * connected part. Its people include a customer contact, so help may be asked for.
 */
export const referralDraft = ({ type }: { readonly type?: ReferralType } = {}): fc.Arbitrary<ReferralDraft> =>
  fc.tuple(createBody({ rules: 'strict' }), fc.option(connected(), { nil: undefined })).map(([generated, second]) => {
    const { engagementId: _, ...body } = generated;
    const draft = type === undefined ? body : { ...body, type };
    return draft.type === 'Shared' && second ? { ...draft, connected: second } : draft;
  });
