import type { Reading, Span } from './guess.ts';
import { labelledLines } from './labels.ts';
import type { Message } from './message.ts';
import type { Person } from './person.ts';
import { alternatives, folded, foldedInPlace, wordStart } from './word-pattern.ts';

/** As far as a title may stand from its bearer's name, in characters. */
const reach = 60;

/** Every known title of the message. */
export const titlesIn = ({ text, words, english }: Message): Reading[] => {
  const forms = words.titleForms ?? new Map<string, string>();
  const titles = alternatives([...words.titles, ...english.titles, ...forms.keys()].map(folded));
  // Titles take endings: `vezetőjével`.
  const pattern = new RegExp(String.raw`${wordStart}(${titles})(\p{L}{0,6})(?!\p{L})`, 'gu');
  return [...foldedInPlace(text).matchAll(pattern)]
    .filter(([, title = '', ending = '']) => ending === '' || title.length > 5)
    .map((match) => {
      const [all, plain = ''] = match;
      const start = match.index;
      const written = text.slice(start, start + plain.length);
      const title = forms.get(written) ?? forms.get(`${written.charAt(0).toLowerCase()}${written.slice(1)}`);
      return { start, end: start + all.length, value: title ?? written, confidence: 'medium' };
    });
};

/** What the contact is: the labelled title, else the one nearest to the name, if nobody else is nearer to it. */
export const titleOf = (
  contact: Person,
  message: Message,
  titles: readonly Reading[],
  people: readonly Person[],
): Reading | undefined => {
  const [labelled, ...others] = labelledLines(message, [...message.words.titleLabels, ...message.english.titleLabels]);
  if (labelled && others.length === 0) return labelled;
  const { text } = message;
  const gapTo = (person: Person, title: Span): number =>
    Math.min(...occurrences(text, person).map((name) => gapBetween(name, title)));
  return titles
    .map((title) => ({ title, gap: gapTo(contact, title) }))
    .filter(({ title, gap }) => gap <= reach && people.every((person) => gapTo(person, title) >= gap))
    .toSorted((one, other) => one.gap - other.gap)[0]?.title;
};

const gapBetween = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end, 0);

/** Where somebody is named: a signature repeats the name that a header has. */
const occurrences = (text: string, person: Person): Span[] => {
  const written = text.slice(person.start, person.end);
  const places: Span[] = [];
  for (let at = text.indexOf(written); at >= 0 && places.length < 10; at = text.indexOf(written, at + 1)) {
    places.push({ start: at, end: at + written.length });
  }
  return places;
};
