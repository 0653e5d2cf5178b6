import * as fc from 'fast-check';
import { countries } from '../catalogues/countries.ts';
import type { CreateBody } from '../referral/create-body.ts';
import { partialRecord } from './records.ts';
import { answerableText } from './texts.ts';

/** The value of `customerProfile.address` in a create body. */
export type Address = NonNullable<CreateBody['customerProfile']['address']>;

/** An address with everything `strict` asks for: first line, city and a two-letter country. */
export const address = (): fc.Arbitrary<Address> =>
  partialRecord(
    {
      addressLine1: answerableText(),
      addressLine2: answerableText(),
      city: answerableText(),
      state: answerableText(),
      postalCode: answerableText(),
      country: fc.constantFrom(...countries),
      region: answerableText(),
    },
    ['addressLine1', 'city', 'country'],
  );
