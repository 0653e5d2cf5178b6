import { type Confidence, onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import type { Emails } from './email.ts';
import { isFirstName } from './lists/first-names.ts';
import { isOfSender, isSender, type Message } from './message.ts';
import { isDevotional, isSecondSurname, type NameWord, nameRows, nameWordPattern } from './name-words.ts';
import { nominative, nominativeOf } from './nominative.ts';
import { alternatives, folded, foldedLetters, wordEnd, wordStart } from './word-pattern.ts';

/** Somebody whom the message names; the span is that of the whole name. */
export interface Person extends Span {
  readonly firstName?: Reading;
  readonly lastName?: Reading;
  readonly isLabelled: boolean;
  /** How much speaks for its being a person, and for these two words to be the name. */
  readonly evidence: number;
}

// `Anna Berg has Microsoft 365` is a customer's.
const ofMicrosoft =
  /^,? ?\(?(?:(?:from|at|of|från|på|hos|z|od|da|do|na|a) )?Microsoft(?! ?(?:\d|365|Teams|Azure|SQL|Power|Office|Dynamics))/u;

/** The people of the message, each once, without the seller and without what belongs to a company's name. */
export const readPeople = (
  message: Message,
  { theirs, ours }: Emails,
  titles: readonly Span[],
  companies: readonly Span[],
): Person[] => {
  const people = [...fullNames(message, theirs, titles, companies), ...singleNames(message)].toSorted(
    (one, other) => other.evidence - one.evidence,
  );
  const found = new Map<string, Person>();
  for (const person of people) {
    const key = folded([person.firstName?.value.split(' ', 1), person.lastName?.value].join(' '));
    const isOurs = ours.some(({ value }) => isAddressOf(value, person));
    const isMicrosofts = ofMicrosoft.test(message.text.slice(person.end, person.end + 40));
    const isTaken = isOurs || isMicrosofts || [...companies, ...found.values()].some((span) => overlaps(span, person));
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

const particles: ReadonlySet<string> = new Set([
  'da',
  'de',
  'do',
  'das',
  'dos',
  'van',
  'von',
  'den',
  'der',
  'del',
  'di',
  'af',
]);

const isNamedIn = (email: string, name: string): boolean => {
  const local = folded(email.slice(0, email.indexOf('@')));
  if (offices.test(local)) return false;
  const parts = [...local.split(/[._-]/), ...local.split(/[._]/).map(foldedLetters)];
  return [name, ...name.split(' ')].map(foldedLetters).some((plain) => {
    if (plain.length < 2 || particles.has(plain)) return false;
    return parts.includes(plain) || (plain.length > 3 && local.length <= plain.length + 2 && local.endsWith(plain));
  });
};

/** The one address of a contact, or the only one there is. */
export const emailOf = (contact: Person | undefined, emails: readonly Reading[]): Reading | undefined => {
  const own = contact ? emails.filter(({ value }) => isAddressOf(value, contact)) : [];
  return onlyOne(own.length > 0 ? own : emails);
};

/** More than a name has. */
const mostWords = 6;

const fullNames = (
  message: Message,
  emails: readonly Reading[],
  titles: readonly Span[],
  companies: readonly Span[],
): Person[] => {
  const { text, options, words, english, locale } = message;
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const label = new RegExp(String.raw`(?:^|\n)[> *•-]{0,4}(?:${labels}) ?: ?$|${wordStart}(?:${labels}): ?$`, 'iu');
  const openers = new Set([
    ...words.openers,
    ...english.openers,
    ...words.honorificsBefore,
    ...english.honorificsBefore,
  ]);
  const honorifics = new Set(words.honorificsAfter);
  const isNamed = (word: NameWord): boolean => emails.some(({ value }) => isNamedIn(value, word.value));
  const rows = nameRows(message, [...titles, ...companies]);
  return rows.flatMap((row) => {
    const last = row.findIndex(({ value }) => honorifics.has(value));
    const named = last < 0 ? row : row.slice(0, last);
    return named.slice(0, -1).flatMap((first, index) => {
      const before = text.slice(Math.max(0, first.start - 40), first.start);
      const isLabelled = label.test(before);
      // `Can` begins an English sentence and a Turkish name.
      const isOpener =
        openers.has(first.value) && !isLabelled && (locale.language === 'en' || !isFirstName(first.value));
      const parts = partsOf(named.slice(index, index + mostWords), isNamed, message);
      const all = [...parts.given, ...parts.surnames];
      const name = spanOf(all);
      if (isOpener || isSender(text.slice(name.start, name.end), options)) return [];
      const isTitled = titles.some((title) => isNextTo(text, title, name));
      // A common first name says more than a title, which may stand beside anything.
      const evidence = 2 * Number(parts.isKnown) + Number(isLabelled) + Number(isTitled) + all.filter(isNamed).length;
      return evidence === 0 ? [] : [{ ...name, ...namesOf(parts, isLabelled, message), isLabelled, evidence }];
    });
  });
};

interface NameParts {
  readonly given: readonly NameWord[];
  readonly surnames: readonly NameWord[];
  /** Whether the first name is a common one. */
  readonly isKnown: boolean;
}

const spanOf = (words: readonly Span[]): Span => ({
  start: Math.min(...words.map(({ start }) => start)),
  end: Math.max(...words.map(({ end }) => end)),
});

/**
 * First names and surnames at the beginning of a row. Further words belong to the name only if they say so: first names that
 * something follows, what has a particle or often comes second, and what a mail address names.
 */
const partsOf = (row: readonly NameWord[], isNamed: (word: NameWord) => boolean, message: Message): NameParts => {
  const { language } = message.locale;
  const isKnown = (word: NameWord | undefined): boolean =>
    word !== undefined && isFirstName(nominative(word.value, language));
  const [one, other, third] = row;
  if (!one || !other) return { given: [], surnames: [], isKnown: false };
  if (message.words.surnameFirst && third && one.value.endsWith('né') && isKnown(third)) {
    return { given: [third], surnames: [one, other], isKnown: true };
  }
  if (message.words.surnameFirst && (isKnown(other) || !isFirstName(one.value))) {
    const given = third && isKnown(other) && isKnown(third) ? [other, third] : [other];
    return { given, surnames: [one], isKnown: isKnown(other) };
  }
  const isGiven = (word: NameWord, index: number): boolean =>
    index > 0 && index < row.length - 1 && (isDevotional(word) || (isKnown(one) && isKnown(word)));
  const others = row.findIndex((word, index) => index > 0 && !isGiven(word, index));
  const ends = row.findIndex((word, index) => index > others && !isSecondSurname(word) && !isNamed(word));
  const surnames = row.slice(others, ends < 0 ? row.length : ends);
  return { given: row.slice(0, others), surnames, isKnown: isKnown(one) };
};

/** First name and surname as they are entered. */
const namesOf = ({ given, surnames }: NameParts, isLabelled: boolean, { locale }: Message) => {
  const confidence: Confidence = isLabelled ? 'high' : 'medium';
  const more = given.slice(1).map(({ value }) => nominative(value, locale.language));
  const written = surnames.map(({ value }) => value).join(' ');
  const { first, last } = nominativeOf(given[0]?.value ?? '', written, locale.language);
  return {
    firstName: { ...spanOf(given), value: [first, ...more].join(' '), confidence },
    ...(last && { lastName: { ...spanOf(surnames), value: last, confidence } }),
  };
};

/** Whether a title stands right before a name, or behind it after a comma, a bracket or a line's end. */
const isNextTo = (text: string, title: Span, name: Span): boolean =>
  (title.end <= name.start && /^[,:]? ?$/.test(text.slice(title.end, name.start))) ||
  (name.end <= title.start && /^(?:, ?| ?\(|\n)$/.test(text.slice(name.end, title.start)));

/** `Mrs Turner`, `Kovács úr`, `Ahmet Bey`, `contact: Lurdes`: one name and what says that it is one. */
const singleNames = ({ text, words, english, options }: Message): Person[] => {
  const before = alternatives([...words.honorificsBefore, ...english.honorificsBefore]);
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const patterns: (readonly [RegExp, 'firstName' | 'lastName'])[] = [
    [new RegExp(`${wordStart}(?:${before}) (${nameWordPattern})${wordEnd}(?! ${nameWordPattern})`, 'gu'), 'lastName'],
    [new RegExp(`${wordStart}(?:${labels}): (${nameWordPattern})(?=[,.;\n]|$)`, 'gu'), 'firstName'],
  ];
  if (words.honorificAfter) {
    const after = new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}\p{M}]{1,30} )${wordStart}(${nameWordPattern}) (?:${alternatives(words.honorificsAfter)})${wordEnd}`,
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
