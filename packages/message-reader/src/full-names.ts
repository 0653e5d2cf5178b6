import { type Confidence, type Reading, type Span } from './guess.ts';
import { labelMark } from './labels.ts';
import { isFirstName } from './lists/first-names.ts';
import { isSender, type Message } from './message.ts';
import { isDevotional, isSecondSurname, type NameWord, nameRows, openersOf } from './name-words.ts';
import { nominative, nominativeOf } from './nominative.ts';
import { isNamedIn, type Person } from './person.ts';
import { alternatives, wordStart } from './word-pattern.ts';

/** More than a name has. */
const mostWords = 6;

/** First names with surnames, wherever something says that they are somebody's. */
export const fullNames = (
  message: Message,
  emails: readonly Reading[],
  titles: readonly Span[],
  others: readonly Span[],
): Person[] => {
  const { text, options, words, english } = message;
  const labels = alternatives([...words.personLabels, ...english.personLabels]);
  const honorificsBefore = alternatives([...words.honorificsBefore, ...english.honorificsBefore]);
  const honoured = new RegExp(String.raw`${wordStart}(?:${honorificsBefore})\.? $`, 'u');
  const honorific = `(?:(?:${honorificsBefore}) )?`;
  const label = new RegExp(
    String.raw`(?:^|\n)[> *•-]{0,4}(?:${labels})${labelMark}${honorific}$|${wordStart}(?:${labels}): ?${honorific}$`,
    'iu',
  );
  const contact = new RegExp(
    `${wordStart}(?:${alternatives([...words.contactCues, ...english.contactCues])}) ${honorific}$`,
    'iu',
  );
  const colleague = new RegExp(
    `${wordStart}(?:${alternatives([...words.colleagueCues, ...english.colleagueCues])}),? $`,
    'iu',
  );
  const openers = openersOf(message);
  const honorifics = new Set(words.honorificsAfter);
  const isNamed = (word: NameWord): boolean => emails.some(({ value }) => isNamedIn(value, word.value));
  const rows = nameRows(message, [...titles, ...others]);
  return rows.flatMap((row) => {
    const last = row.findIndex(({ value }) => honorifics.has(value));
    const named = last < 0 ? row : row.slice(0, last);
    return named.slice(0, -1).flatMap((first, index) => {
      const before = text.slice(Math.max(0, first.start - 40), first.start);
      const isLabelled = label.test(before);
      const isOpener = openers.has(first.value) && !isLabelled;
      const parts = partsOf(named.slice(index, index + mostWords), isNamed, isLabelled, message);
      const all = [...parts.given, ...parts.surnames];
      const name = spanOf(all);
      if (isOpener || colleague.test(before) || isSender(text.slice(name.start, name.end), options)) return [];
      const isTitled = honoured.test(before) || titles.some((title) => isNextTo(text, title, name));
      // A common first name says more than a title, which may stand beside anything.
      const evidence = 2 * Number(parts.isKnown) + Number(isLabelled) + Number(isTitled) + all.filter(isNamed).length;
      const isContact = isLabelled || contact.test(before);
      return evidence === 0
        ? []
        : [{ ...name, ...namesOf(parts, isLabelled, message), isLabelled: isContact, evidence }];
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
 * something follows, what has a particle or often comes second, what a mail address names, and all of a labelled line.
 */
const partsOf = (
  row: readonly NameWord[],
  isNamed: (word: NameWord) => boolean,
  isLabelled: boolean,
  message: Message,
): NameParts => {
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
  const isWhole = isLabelled && row.length <= 4 && /^ ?(?:$|[,;<(\n])/u.test(message.text.slice(row.at(-1)?.end));
  const ends = row.findIndex((word, index) => !isWhole && index > others && !isSecondSurname(word) && !isNamed(word));
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
  (title.end <= name.start && /^(?:[,:]| is| to| är| é)? ?$/u.test(text.slice(title.end, name.start))) ||
  (name.end <= title.start && /^(?:, ?| ?\(|\n)$/.test(text.slice(name.end, title.start)));
