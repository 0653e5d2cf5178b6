import type { Trap } from './trap.ts';

const core = 'packages/core/src';
const client = 'packages/client/src';
const emulator = 'packages/emulator/src';

/** What the documents let one expect of the service, and what it is better to rely on. */
export const behaviour: readonly Trap[] = [
  {
    number: 9,
    documents: 'The sample asks for New/Pending and is answered Active/Accepted.',
    decision: 'The service decides, and what is answered counts. A status is sent only where a seller has chosen one.',
    held: [`${emulator}/service/referral-record.ts`, 'contracts/consumer/create.pact.test.ts'],
  },
  {
    number: 10,
    documents: 'The create sample carries a reason of success with a new referral.',
    decision:
      'Sent on create only where a seller has typed one; required by our rules for Lost and Declined. The emulator echoes it.',
    held: [`${core}/status/decide.ts`],
  },
  {
    number: 11,
    documents:
      'The create sample is written from the side of Microsoft: invitedBy is msft, and its people are the team.',
    decision:
      'Sent only where a seller has typed one. The emulator puts the organisation of the caller there whatever is sent.',
    held: [`${emulator}/service/referral-record.ts`, `${emulator}/service/create-referral.test.ts`],
  },
  {
    number: 12,
    documents: 'Three of the samples are no JSON: commas are missing or too many.',
    decision: 'No sample is used as it stands. What they show is restated, with invented people, and parsed.',
    held: ['contracts/reference/create-page.ts', 'contracts/reference/read-pages.ts'],
  },
  {
    number: 13,
    documents: 'The PUT sample is answered with another id and an unchanged eTag.',
    decision: 'The same id and a new eTag are expected.',
    held: [`${emulator}/service/change-referral.test.ts`],
  },
  {
    number: 14,
    documents: 'The eTag holds quotes of its own, which nobody explains.',
    decision: 'The text goes into If-Match as it is: nothing stripped, nothing added, never W/.',
    held: [
      `${client}/referral-client.test.ts`,
      `${emulator}/service/preconditions.ts`,
      'contracts/consumer/change.pact.test.ts',
    ],
  },
  {
    number: 15,
    documents: 'PUT replaces everything, and its sample leaves out name, externalReferenceId and organizationId.',
    decision:
      'A record is replaced by the whole of what was read, unknown properties too, without links and annotations.',
    held: [`${client}/put-body.ts`, `${client}/referral-client.test.ts`],
  },
  {
    number: 17,
    documents: 'A PATCH without If-Match overwrites in silence.',
    decision: 'The client cannot change without one. A 412 comes back as a conflict of its own kind.',
    held: [`${client}/referral-client.ts`, `${client}/errors.ts`],
  },
  {
    number: 18,
    documents: 'One page says that PATCH answers the record and shows an empty 204 for a request that prefers it.',
    decision: 'It depends on Prefer, and both are read: 204, or 200 with the record.',
    held: [`${client}/referral-client.test.ts`, `${emulator}/service/change-referral.test.ts`],
  },
  {
    number: 19,
    documents: 'Independent means one partner on one page and two parties on another.',
    decision: 'One record and one owner; one POST.',
    held: [`${core}/referral/referral-draft.ts`, `${core}/referral/referral-draft.test.ts`],
  },
  {
    number: 20,
    documents: 'Documents say Outgoing for what one has started; records of own deals show Incoming.',
    decision: 'direction is never asked. Who has started a deal is told by inviteContext.invitedBy.',
    held: [`${core}/deal/deal-kind.ts`, `${core}/deal/deal-kind.test.ts`],
  },
  {
    number: 21,
    documents: 'request-id stands among the response headers, described as one of requests.',
    decision: 'Sent, the same on each retry of one operation, and never trusted: a lost answer is looked for first.',
    held: [`${client}/operation.ts`, `${client}/retries.test.ts`, 'apps/bot/src/outbox/look-up.ts'],
  },
  {
    number: 23,
    documents: 'closingDateTime is sent in the samples and missing in their answers.',
    decision: 'The answer is not asked for it. The emulator echoes it.',
    held: [`${emulator}/service/create-referral.test.ts`],
  },
  {
    number: 25,
    documents: '$orderby is marked as required, and a filter called email is really team/any(...).',
    decision: 'Lists are always ordered; the filter on people is the lambda.',
    held: [`${client}/list-query.ts`, `${client}/filter.ts`, `${client}/filter.test.ts`],
  },
  {
    number: 26,
    documents:
      'The example has the code unAuthorized, which is in no list; innerError and innererror; insufficent_claims.',
    decision: 'Codes are compared without regard to case, both spellings are read, and so are both of the claims.',
    held: [`${client}/error-body.ts`, `${client}/error-body.test.ts`, `${client}/claims-challenge.test.ts`],
  },
  {
    number: 34,
    documents: '@odata.count stands in a list that was not asked for it, and says 100 of two.',
    decision: 'Ignored. The emulator does not send it.',
    held: [`${client}/read-answer.ts`, `${emulator}/service/list-referrals.ts`],
  },
  {
    number: 38,
    documents: 'That an invitation runs for fourteen days stands in prose only; samples show eight, and none.',
    decision:
      'expirationDateTime is read; without it a card says that its date is an estimate. The emulator uses fourteen days.',
    held: ['packages/cards/src/referral/referral-facts.ts', 'packages/cards/src/referral/referral-card.test.ts'],
  },
];
