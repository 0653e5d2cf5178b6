import type { Trap } from './trap.ts';

const core = 'packages/core/src';
const client = 'packages/client/src';
const emulator = 'packages/emulator/src';

/** What the documents misspell or give another shape than the wire has. */
export const namesAndShapes: readonly Trap[] = [
  {
    number: 1,
    documents: 'consentToToShareInfoWithOthers looks like a typing error.',
    decision: 'It is the real name, everywhere. Sent and read exactly so; the tidy spelling is an unknown property.',
    held: [`${core}/referral/create-body.ts`, `${core}/referral/create-body.test.ts`],
  },
  {
    number: 2,
    documents: 'The text on shared referrals writes enagementId.',
    decision: 'engagementId is sent. The pact holds the second leg to it.',
    held: [`${core}/referral/referral-draft.ts`, 'contracts/consumer/create.pact.test.ts'],
  },
  {
    number: 3,
    documents: 'Links and contexts of the samples say engagments.',
    decision: 'No link of an answer is followed; addresses are built from ids. The emulator spells them right.',
    held: [`${client}/referral-client.ts`, `${emulator}/service/referral-record.ts`],
  },
  {
    number: 4,
    documents: 'Some samples of 2020 have links without ? or /.',
    decision: 'As in 3: links are read as they are and never followed.',
    held: [`${core}/referral/referral.ts`, `${client}/put-body.ts`],
  },
  {
    number: 5,
    documents:
      'The nextLink of the sample is http and lacks /engagements; one version of it is not even a whole string.',
    decision:
      'Only its $skiptoken is taken, for our own address. Another host, and http from https, is refused; pages are capped.',
    held: [`${client}/list-query.ts`, `${client}/referral-list.test.ts`],
  },
  {
    number: 6,
    documents: 'The table links country to a three-letter code; samples and portal have two letters.',
    decision: 'Two capital letters. Three letters are refused, and the form offers the code that is meant.',
    held: [
      `${core}/catalogues/countries.ts`,
      `${core}/rules/check-referral.ts`,
      'contracts/consumer/refusals.pact.test.ts',
    ],
  },
  {
    number: 7,
    documents:
      'Tables say ReferralType and SolutionType, the wire says type; newer answers have a solutionType besides.',
    decision: 'type is sent and read; solutionType is another property that is only read.',
    held: [`${core}/referral/create-body.test.ts`, `${core}/referral/referral.ts`],
  },
  {
    number: 8,
    documents:
      'Target is one object in the table, under three names of types and with a description of something else.',
    decision: 'A list of type and id.',
    held: [`${core}/referral/create-body.ts`],
  },
  {
    number: 16,
    documents: 'PUT is called obsolete in 2020, is missing on the newest pages and is still in the connector.',
    decision: 'Changes are PATCHes. The client has replace besides, and the emulator answers PUT.',
    held: [`${client}/referral-client.ts`, `${emulator}/service/replace-referral.ts`],
  },
  {
    number: 22,
    documents: 'Partner role, solution area and marketplace intent stand at the top of the table.',
    decision:
      'They go as type and id into details.requirements.additionalRequirements.attributes; anything else is kept as it came.',
    held: [`${core}/referral/create-body.ts`, `${core}/catalogues/enums.ts`],
  },
  {
    number: 24,
    documents: 'customerProfile.ids is a table of Duns and External, [] in one sample and {} in another.',
    decision: 'Read as [], {}, null or entries of profileType and id; written as a list.',
    held: [
      `${core}/referral/referral.ts`,
      `${emulator}/service/sent-body.ts`,
      `${emulator}/service/test-vectors.test.ts`,
    ],
  },
  {
    number: 31,
    documents: 'Ids hold commas, ampersands and brackets, such as DynamicsAX,GP,NAV,SL.',
    decision: 'Exact strings; where a card joins ids by commas, those inside are encoded.',
    held: [
      `${core}/catalogues/products.ts`,
      `${core}/catalogues/catalogues.test.ts`,
      'packages/cards/src/form/tag-list.ts',
    ],
  },
  {
    number: 32,
    documents: 'The list of customer sizes holds two generations of bands that overlap.',
    decision: 'Forms offer the newer bands, both are accepted. The empty text of older records is accepted as well.',
    held: [`${core}/catalogues/customer-sizes.ts`, `${core}/referral/create-body.ts`],
  },
  {
    number: 35,
    documents: 'dealValue is a number in samples, a float in the connector and a text in the PATCH sample.',
    decision: 'A number is sent. Both are read; the emulator takes both and keeps a number.',
    held: [
      `${core}/referral/referral.ts`,
      `${emulator}/service/sent-body.ts`,
      `${emulator}/service/create-referral.test.ts`,
    ],
  },
  {
    number: 37,
    documents: 'The sales stage is a word in the connector and a percentage in the portal and in records.',
    decision: 'Any text passes. The form offers the four words and keeps what it does not know.',
    held: [`${core}/catalogues/enums.ts`, 'packages/cards/src/form/form-card.test.ts'],
  },
];
