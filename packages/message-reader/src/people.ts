import { type Confidence, onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import type { Emails } from './email.ts';
import { isFirstName } from './lists/first-names.ts';
import { isOfSender, isSender, type Message } from './message.ts';
import { nominative, surnameOf } from './nominative.ts';
import { alternatives, folded, wordEnd, wordStart } from './word-pattern.ts';

/** Somebody whom the message names; the span is that of the whole name. */
export interface Person extends Span {
  readonly firstName?: Reading;
  readonly lastName?: Reading;
  readonly isLabelled: boolean;
  /** How much speaks for its being a person, and for these two words to be the name. */
  readonly evidence: number;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}]{1,30}(?:[-’']\p{Lu}[\p{L}\p{M}]{1,30})?`;
const neighbours = new RegExp(String.raw`${wordStart}(${word}) (?=(${word}))`, 'gu');

/** The people of the message, each once, without the seller and without what belongs to a company's name. */
export const readPeople = (
  message: Message,
  { theirs, ours }: Emails,
  titles: readonly Span[],
  companies: readonly Span[],
): Person[] => {
  const people = [...fullNames(message, theirs, titles), ...singleNames(message)].toSorted(
    (one, other) => other.evidence - one.evidence,
  );
  const found = new Map<string, Person>();
  for (const person of people) {
    const key = folded([person.firstName?.value, person.lastName?.value].join(' '));
    const isOurs = ours.some(({ value }) => isAddressOf(value, person));
    const isTaken = isOurs || [...companies, ...found.values()].some((span) => overlaps(span, person));
    if (!isTaken && !(found.has(key) && !person.isLabelled)) found.set(key, person);
  }
  return [...found.values()];
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

/** Whether the part before the @ holds a name: `emma.clarke`, `obennett`, `thomas`. */
const isAddressOf = (email: string, { firstName, lastName }: Person): boolean =>
  isNamedIn(email, firstName?.value ?? '') || isNamedIn(email, lastName?.value ?? '');

/** Mailboxes of nobody's own. */
const offices = /^(?:info|sales|office|contact|procurement|support|mail|hello|iroda|biuro|kontor|geral|bilgi)$/;

const isNamedIn = (email: string, name: string): boolean => {
  const local = folded(email.slice(0, email.indexOf('@')));
  const plain = folded(name);
  if (plain.length < 2 || offices.test(local)) return false;
  return (
    local.split(/[._-]/).includes(plain) ||
    (plain.length > 3 && local.length <= plain.length + 2 && local.endsWith(plain))
  );
};

/** The one address of a contact, or the only one there is. */
export const emailOf = (contact: Person | undefined, emails: readonly Reading[]): Reading | undefined => {
  const own = contact ? emails.filter(({ value }) => isAddressOf(value, contact)) : [];
  return onlyOne(own.length > 0 ? own : emails);
};

const fullNames = (message: Message, emails: readonly Reading[], titles: readonly Span[]): Person[] => {
  const { text, options, words, english } = message;
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const label = new RegExp(String.raw`(?:^|\n)[> *•-]{0,4}(?:${labels}) ?: ?$|${wordStart}(?:${labels}): ?$`, 'iu');
  const openers = new Set([
    ...words.openers,
    ...english.openers,
    ...words.honorificsBefore,
    ...english.honorificsBefore,
  ]);
  return [...text.matchAll(neighbours)].flatMap((match) => {
    const [, one = '', other = ''] = match;
    if (openers.has(one) || isSender(`${one} ${other}`, options)) return [];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isLabelled = label.test(before);
    const name = { start: match.index, end: match.index + one.length + 1 + other.length };
    const isTitled = titles.some((title) => isNextTo(text, title, name));
    const named = [one, other].filter((part) => emails.some(({ value }) => isNamedIn(value, part)));
    const { isKnown, ...parts } = partsOf(one, other, name, isLabelled, message);
    // A common first name says more than a title, which may stand beside anything.
    const evidence = 2 * Number(isKnown) + Number(isLabelled) + Number(isTitled) + named.length;
    return evidence === 0 ? [] : [{ ...name, ...parts, isLabelled, evidence }];
  });
};

/** First name and surname of two neighbours, as they are entered, and whether the first name is a common one. */
const partsOf = (one: string, other: string, { start, end }: Span, isLabelled: boolean, message: Message) => {
  const confidence: Confidence = isLabelled ? 'high' : 'medium';
  const { language } = message.locale;
  const [first, last] = inOrder(one, other, message);
  const front = { start, end: start + one.length, confidence };
  const back = { start: end - other.length, end, confidence };
  const firstName = nominative(first, language);
  const lastName = surnameOf(last, language, firstName !== first);
  const isFront = first === one;
  return {
    isKnown: isFirstName(firstName),
    firstName: { ...(isFront ? front : back), value: firstName },
    ...(lastName && { lastName: { ...(isFront ? back : front), value: lastName } }),
  };
};

/** Whether a title stands right before a name, or behind it after a comma, a bracket or a line's end. */
const isNextTo = (text: string, title: Span, name: Span): boolean =>
  (title.end <= name.start && /^[,:]? ?$/.test(text.slice(title.end, name.start))) ||
  (name.end <= title.start && /^(?:, ?| ?\(|\n)$/.test(text.slice(name.end, title.start)));

/** First name and surname. Where the surname comes first, a known first name before it says otherwise. */
const inOrder = (one: string, other: string, { words, locale }: Message): readonly [string, string] => {
  const surnameFirst = words.surnameFirst && (isFirstName(nominative(other, locale.language)) || !isFirstName(one));
  return surnameFirst ? [other, one] : [one, other];
};

/** `Mrs Turner`, `Kovács úr`, `Ahmet Bey`, `contact: Lurdes`: one name and what says that it is one. */
const singleNames = ({ text, words, english, options }: Message): Person[] => {
  const before = alternatives([...words.honorificsBefore, ...english.honorificsBefore]);
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const patterns: (readonly [RegExp, 'firstName' | 'lastName'])[] = [
    [new RegExp(`${wordStart}(?:${before}) (${word})${wordEnd}(?! ${word})`, 'gu'), 'lastName'],
    [new RegExp(`${wordStart}(?:${labels}): (${word})(?=[,.;\n]|$)`, 'gu'), 'firstName'],
  ];
  if (words.honorificAfter) {
    const after = new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}\p{M}]{1,30} )${wordStart}(${word}) (?:${alternatives(words.honorificsAfter)})${wordEnd}`,
      'gu',
    );
    patterns.push([after, words.honorificAfter]);
  }
  return patterns.flatMap(([pattern, part]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [all, value = ''] = match;
      const start = match.index + all.indexOf(value);
      const reading: Reading = { start, end: start + value.length, value, confidence: 'medium' };
      return isOfSender(value, options)
        ? []
        : [{ start, end: reading.end, isLabelled: false, evidence: 1, [part]: reading }];
    }),
  );
};
