import type { Emails } from './email.ts';
import { fullNames } from './full-names.ts';
import { onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import type { Message } from './message.ts';
import { isAddressOf, type Person } from './person.ts';
import { singleNames } from './single-names.ts';
import { folded } from './word-pattern.ts';

const belonging = String.raw`^,? ?\(?(?:(?:from|at|of|från|på|hos|z|od|da|do|na|a) )?`;
const belongsToNext = new RegExp(`${belonging}$`, 'u');
// `Anna Berg has Microsoft 365` is a customer's.
const ofMicrosoft = new RegExp(`${belonging}Microsoft(?! ?(?:\\d|Teams|Azure|SQL|Power|Office|Dynamics))`, 'u');

/**
 * The people of the message, each once, without the seller, without those of Microsoft or of a company that is not the customer, and
 * without what belongs to something else.
 */
export const readPeople = (
  message: Message,
  { theirs, ours }: Emails,
  titles: readonly Span[],
  others: readonly Span[],
  otherCompanies: readonly Span[],
): Person[] => {
  const people = [
    ...fullNames(message, theirs, titles, others),
    ...singleNames(message, theirs, [...titles, ...others]),
  ].toSorted((one, other) => other.evidence - one.evidence);
  const found = new Map<string, Person>();
  for (const person of people) {
    const key = folded([person.firstName?.value.split(' ', 1), person.lastName?.value].join(' '));
    const isOurs = ours.some(({ value }) => isAddressOf(value, person));
    const isOthers =
      ofMicrosoft.test(message.text.slice(person.end, person.end + 40)) ||
      otherCompanies.some(
        ({ start }) => start >= person.end && belongsToNext.test(message.text.slice(person.end, start)),
      );
    const isTaken = isOurs || isOthers || [...others, ...found.values()].some((span) => overlaps(span, person));
    const isKnown = [...found.values()].some((other) => isPartOf(person, other));
    if (!isTaken && !isKnown && !(found.has(key) && !person.isLabelled)) found.set(key, person);
  }
  return [...found.values()];
};

/** Whether a single name is one of somebody's: `Bridget` of `Bridget Owusu`. */
const isPartOf = (one: Person, other: Person): boolean => {
  if (one.firstName && one.lastName) return false;
  const isSame = (part: 'firstName' | 'lastName'): boolean =>
    one[part] !== undefined && one[part].value === other[part]?.value.split(' ', 1)[0];
  return isSame('firstName') || isSame('lastName');
};

/**
 * The customer's contact: the one whose mail address it is, else the labelled one, else the only one, unless several phone numbers
 * say that there are more.
 */
export const contactOf = (
  people: readonly Person[],
  emails: readonly Reading[],
  phones: readonly Reading[],
): Person | undefined => {
  const [withEmail, ...others] = people.filter((person) => emails.some(({ value }) => isAddressOf(value, person)));
  if (withEmail) return others.length === 0 ? withEmail : undefined;
  const labelled = people.filter(({ isLabelled }) => isLabelled);
  if (labelled.length > 0) return labelled.length === 1 ? labelled[0] : undefined;
  return people.length === 1 && phones.length < 2 ? people[0] : undefined;
};

/** The one address of a contact, or the only one there is. */
export const emailOf = (contact: Person | undefined, emails: readonly Reading[]): Reading | undefined => {
  const own = contact ? emails.filter(({ value }) => isAddressOf(value, contact)) : [];
  return onlyOne(own.length > 0 ? own : emails);
};
