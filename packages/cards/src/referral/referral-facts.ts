import { asksForHelp, categoryOf, entriesOf, type FieldPath, type Referral, stateOf } from '@cosell/core';
import type { Fact } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { dealKindOfRecord } from './engagement.ts';

/**
 * What a record says, group by group, for people to read. `related` are the other records of its engagement. Values the
 * service leaves out are empty.
 */
export const factsOfReferral = (
  referral: Referral,
  related: readonly Referral[],
  words: Words,
): readonly { readonly title: string; readonly facts: readonly Fact[] }[] => [
  { title: words.say('referral.deal'), facts: dealFacts(referral, related, words) },
  { title: words.say('referral.customer'), facts: customerFacts(referral, words) },
  { title: words.say('referral.people'), facts: peopleFacts(referral, words) },
  { title: words.say('section.consent'), facts: consentFacts(referral, words) },
  { title: words.say('referral.dates'), facts: dateFacts(referral, words) },
  { title: words.say('referral.ids'), facts: idFacts(referral, words) },
];

/** The same without people, addresses and what somebody wrote about the deal: for all to read. */
export const impersonalFactsOf = (referral: Referral, words: Words): ReturnType<typeof factsOfReferral> => [
  { title: words.say('referral.deal'), facts: tradeFacts(referral, [], words) },
  { title: words.say('referral.customer'), facts: companyFacts(referral, words) },
  { title: words.say('referral.dates'), facts: dateFacts(referral, words) },
  { title: words.say('referral.ids'), facts: idFacts(referral, words) },
];

/** The value of a deal with its currency, or nothing. */
export const valueOf = ({ details }: Referral, words: Words): string =>
  details?.dealValue === undefined || details.dealValue === null
    ? ''
    : words.money(details.dealValue, details.currency ?? '');

const dealFacts = (referral: Referral, related: readonly Referral[], words: Words): Fact[] => [
  ...tradeFacts(referral, related, words),
  [words.label('details.notes'), referral.details?.notes],
  [words.label('statusReason'), referral.statusReason],
];

const tradeFacts = (referral: Referral, related: readonly Referral[], words: Words): Fact[] => {
  const { details, qualification } = referral;
  const requirements = details?.requirements;
  const category = categoryOf(referral);
  const tags = (path: FieldPath, list: TagList): Fact => [words.label(path), namesOf(path, list, words)];
  return [
    [words.say('fact.value'), valueOf(referral, words)],
    [words.say('fact.closing'), details?.closingDateTime && words.day(details.closingDateTime)],
    [words.say('fact.kind'), kindName(referral, related, words)],
    [words.label('qualification'), qualification && words.value('qualification', qualification)],
    [words.say('fact.category'), category === 'unknown' ? '' : words.say(`category.${category}`)],
    tags('details.requirements.solutions', requirements?.solutions),
    tags('details.requirements.products', requirements?.products),
    tags('details.requirements.services', requirements?.services),
    tags('details.requirements.industries', requirements?.industries),
  ];
};

/** The kind of deal in the words sellers know, or the bare type where it is not clear. */
const kindName = (referral: Referral, related: readonly Referral[], words: Words): string => {
  const kind = dealKindOfRecord(referral, related);
  return kind ? words.say(`deal.${kind}`) : words.value('type', referral.type ?? '');
};

type TagList = NonNullable<NonNullable<Referral['details']>['requirements']>['solutions' | 'products'];

const namesOf = (path: FieldPath, list: TagList, words: Words): string =>
  entriesOf(list)
    .flatMap(({ id, name }) => (typeof name === 'string' && name !== '' ? name : words.value(path, id ?? '')))
    .filter((text) => text !== '')
    .join(', ');

const customerFacts = (referral: Referral, words: Words): Fact[] => {
  const address = referral.customerProfile?.address;
  // For customers in the United States the service often keeps the state in `region`.
  const state = address?.state || address?.region;
  const town = spaced([address?.postalCode, address?.city]);
  const lines = [address?.addressLine1, address?.addressLine2, town, state, words.country(address?.country ?? '')];
  return [...companyFacts(referral, words), [words.say('fact.address'), lines.filter(Boolean).join(', ')]];
};

const companyFacts = ({ customerProfile }: Referral, words: Words): Fact[] => {
  const size = customerProfile?.size;
  return [
    [words.label('customerProfile.name'), customerProfile?.name],
    [words.label('customerProfile.size'), size && words.value('customerProfile.size', size)],
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
    flagFact('details.customerRequestedContact', referral.details?.customerRequestedContact || undefined, words),
  ];
};

const membersOf = (list: MemberList | null | undefined): string[] =>
  entriesOf(list)
    .slice(0, mostMembers)
    .map(({ firstName, lastName, title, email, phoneNumber }) =>
      [spaced([firstName, lastName]), title, email, phoneNumber].filter(Boolean).join(', '),
    );

const spaced = (texts: readonly (string | null | undefined)[]): string => texts.filter(Boolean).join(' ');

const consentFacts = ({ consent }: Referral, words: Words): Fact[] =>
  consentNames.map((name) => flagFact(`consent.${name}`, consent?.[name], words));

const consentNames = [
  'consentToToShareInfoWithOthers',
  'consentToContact',
  'consentToShareReferralWithMicrosoftSellers',
  'consentToMicrosoftToContactSpecificPartners',
] as const;

const flagFact = (path: FieldPath, flag: boolean | null | undefined, words: Words): Fact => [
  words.label(path),
  typeof flag === 'boolean' ? words.value(path, String(flag)) : '',
];

const dateFacts = (referral: Referral, words: Words): Fact[] => {
  const moment = (instant: string | null | undefined) => instant && words.moment(instant);
  return [
    [words.say('fact.answer-by'), answerBy(referral, words)],
    [words.say('fact.created'), moment(referral.createdDateTime)],
    [words.say('fact.updated'), moment(referral.updatedDateTime)],
    [words.say('fact.accepted'), moment(referral.acceptedDateTime)],
    [words.say('fact.closed'), moment(referral.closedDateTime)],
  ];
};

const idFacts = ({ id, engagementId, externalReferenceId }: Referral, words: Words): Fact[] => [
  [words.say('fact.id'), id],
  [words.say('fact.engagement'), engagementId],
  [words.label('externalReferenceId'), externalReferenceId],
];

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
