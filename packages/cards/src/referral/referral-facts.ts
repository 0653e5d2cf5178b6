import { asksForHelp, categoryOf, entriesOf, type FieldPath, type Referral, stateOf } from '@cosell/core';
import type { Fact } from '../elements.ts';
import type { Words } from '../words/words.ts';

/** What a record says, group by group, for people to read. Values the service leaves out are empty. */
export const factsOfReferral = (
  referral: Referral,
  words: Words,
): readonly { readonly title: string; readonly facts: readonly Fact[] }[] => [
  { title: words.say('referral.deal'), facts: dealFacts(referral, words) },
  { title: words.say('referral.customer'), facts: customerFacts(referral, words) },
  { title: words.say('referral.people'), facts: peopleFacts(referral, words) },
  { title: words.say('referral.dates'), facts: dateFacts(referral, words) },
];

/** The value of a deal with its currency, or nothing. */
export const valueOf = ({ details }: Referral, words: Words): string =>
  details?.dealValue === undefined || details.dealValue === null
    ? ''
    : words.money(details.dealValue, details.currency ?? '');

const dealFacts = (referral: Referral, words: Words): Fact[] => {
  const { details, type, qualification } = referral;
  const requirements = details?.requirements;
  const category = categoryOf(referral);
  const tags = (path: FieldPath, list: TagList): Fact => [words.label(path), namesOf(path, list, words)];
  return [
    [words.say('fact.value'), valueOf(referral, words)],
    [words.say('fact.closing'), details?.closingDateTime && words.day(details.closingDateTime)],
    [words.say('fact.kind'), type && words.value('type', type)],
    [words.label('qualification'), qualification && words.value('qualification', qualification)],
    [words.say('fact.category'), category === 'unknown' ? '' : words.say(`category.${category}`)],
    tags('details.requirements.solutions', requirements?.solutions),
    tags('details.requirements.products', requirements?.products),
    tags('details.requirements.services', requirements?.services),
    tags('details.requirements.industries', requirements?.industries),
    [words.label('details.notes'), details?.notes],
    [words.label('externalReferenceId'), referral.externalReferenceId],
    [words.label('statusReason'), referral.statusReason],
  ];
};

type TagList = NonNullable<NonNullable<Referral['details']>['requirements']>['solutions' | 'products'];

const namesOf = (path: FieldPath, list: TagList, words: Words): string =>
  entriesOf(list)
    .flatMap(({ id, name }) => (typeof name === 'string' && name !== '' ? name : words.value(path, id ?? '')))
    .filter((text) => text !== '')
    .join(', ');

const customerFacts = ({ customerProfile }: Referral, words: Words): Fact[] => {
  const address = customerProfile?.address;
  const size = customerProfile?.size;
  // For customers in the United States the service often keeps the state in `region`.
  const state = address?.state || address?.region;
  const town = spaced([address?.postalCode, address?.city]);
  const lines = [address?.addressLine1, address?.addressLine2, town, state, address?.country];
  return [
    [words.label('customerProfile.name'), customerProfile?.name],
    [words.label('customerProfile.size'), size && words.value('customerProfile.size', size)],
    [words.say('fact.address'), lines.filter(Boolean).join(', ')],
  ];
};

type MemberList = NonNullable<Referral['team']>;
const mostMembers = 5;

const peopleFacts = (referral: Referral, words: Words): Fact[] => {
  const { inviteContext } = referral;
  const help = inviteContext?.assistanceRequestCode;
  return [
    ...membersOf(referral.customerProfile?.team).map((text): Fact => [words.say('fact.contact'), text]),
    ...membersOf(referral.team).map((text): Fact => [words.say('fact.team'), text]),
    [words.say('fact.owner'), referral.organizationName],
    [
      words.say('fact.invited-by'),
      inviteContext?.invitedBy?.organizationName || inviteContext?.invitedBy?.organizationId,
    ],
    [words.say('fact.help'), asksForHelp(help) ? words.value('inviteContext.assistanceRequestCode', help ?? '') : ''],
    [words.say('fact.message'), inviteContext?.notes],
    [words.say('fact.wishes-contact'), referral.details?.customerRequestedContact ? words.say('value.flag.true') : ''],
  ];
};

const membersOf = (list: MemberList | null | undefined): string[] =>
  entriesOf(list)
    .slice(0, mostMembers)
    .map(({ firstName, lastName, title, email, phoneNumber }) =>
      [spaced([firstName, lastName]), title, email, phoneNumber].filter(Boolean).join(', '),
    );

const spaced = (texts: readonly (string | null | undefined)[]): string => texts.filter(Boolean).join(' ');

const dateFacts = (referral: Referral, words: Words): Fact[] => {
  const moment = (instant: string | null | undefined) => instant && words.moment(instant);
  return [
    [words.say('fact.answer-by'), answerBy(referral, words)],
    [words.say('fact.created'), moment(referral.createdDateTime)],
    [words.say('fact.updated'), moment(referral.updatedDateTime)],
    [words.say('fact.accepted'), moment(referral.acceptedDateTime)],
    [words.say('fact.closed'), moment(referral.closedDateTime)],
    [words.say('fact.id'), referral.id],
    [words.say('fact.engagement'), referral.engagementId],
  ];
};

const dayInMilliseconds = 86_400_000;
const daysToAnswer = 14;

/**
 * When an answer is due: the record's own deadline. A New record without one gets the 14 days that Microsoft names at
 * present, marked as an estimate.
 */
const answerBy = (referral: Referral, words: Words): string => {
  const { expirationDateTime, createdDateTime } = referral;
  if (stateOf(referral).status !== 'New') return '';
  if (expirationDateTime) return words.day(expirationDateTime);
  const created = Date.parse(createdDateTime ?? '');
  if (Number.isNaN(created)) return '';
  const due = new Date(created + daysToAnswer * dayInMilliseconds).toISOString();
  return words.say('fact.answer-by.estimated', { day: words.day(due) });
};
