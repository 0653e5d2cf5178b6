import { overlaps, type Reading, type Span } from './guess.ts';
import type { Message } from './message.ts';
import type { Person } from './people.ts';
import { alternatives, folded, foldedInPlace, wordStart } from './word-pattern.ts';

/** As far as a title may stand from its bearer's name, in characters. */
const reach = 60;

/** Every known title of the message. */
export const titlesIn = ({ text, words, english }: Message): Reading[] => {
  const titles = alternatives([...words.titles, ...english.titles].map(folded));
  // Titles take endings: `vezetőjével`.
  const pattern = new RegExp(String.raw`${wordStart}(${titles})(\p{L}{0,6})(?!\p{L})`, 'gu');
  return [...foldedInPlace(text).matchAll(pattern)]
    .filter(([, title = '', ending = '']) => ending === '' || title.length > 5)
    .map((match) => {
      const [all, plain = ''] = match;
      const start = match.index;
      const value = text.slice(start, start + plain.length);
      return { start, end: start + all.length, value, confidence: 'medium' };
    });
};

/** What the contact is: a title near the name, with nobody else between. */
export const titleOf = (
  contact: Person,
  { text }: Message,
  titles: readonly Reading[],
  people: readonly Person[],
): Reading | undefined => {
  const named = occurrences(text, contact);
  return titles.find((title) => named.some((name) => isBeside(name, title, people, contact)));
};

const isBeside = (name: Span, title: Span, people: readonly Person[], contact: Person): boolean => {
  const between =
    name.start < title.start ? { start: name.end, end: title.start } : { start: title.end, end: name.start };
  const isNear = between.end - between.start <= reach;
  return isNear && !people.some((other) => other !== contact && overlaps(other, between));
};

/** Where the contact is named: a signature repeats the name that a header has. */
const occurrences = (text: string, contact: Person): Span[] => {
  const written = text.slice(contact.start, contact.end);
  const places: Span[] = [];
  for (let at = text.indexOf(written); at >= 0 && places.length < 10; at = text.indexOf(written, at + 1)) {
    places.push({ start: at, end: at + written.length });
  }
  return places;
};
