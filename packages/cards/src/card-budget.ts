import type { Card } from './card.ts';

/** Most bytes of UTF-8 that a card may have. Teams takes more, but older ways into it do not. */
export const mostCardBytes = 24_000;

/** JSON writes one unit of a text in six bytes at most (`\u0000`, or a lone half of a pair). */
const mostBytesOfUnit = 6;

const encoder = new TextEncoder();

/** The size of a value as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/**
 * A card within the budget: it is built with room for all its texts, in bytes, and again with less while it is too big.
 * `build` hands its room to `cutToFit`.
 */
export const withinBudget = (build: (room: number) => Card): Card => {
  let room = mostCardBytes;
  for (;;) {
    const card = build(room);
    const excess = bytesOf(card) - mostCardBytes;
    if (excess <= 0 || room === 0) return card;
    room = Math.max(0, room - excess);
  }
};

/** Texts of which the longest are cut where all together take more than `room` bytes of JSON; usually the same array. */
export const cutToFit = (texts: readonly string[], room: number): readonly string[] => {
  let units = 0;
  for (const text of texts) units += text.length;
  if (units * mostBytesOfUnit <= room) return texts;
  const sizes = texts.map(bytesOf);
  const cap = capFor(sizes, room);
  return texts.map((text, index) => ((sizes[index] ?? 0) <= cap ? text : cutToBytes(text, cap)));
};

/** The largest cap under which the sizes sum up to `room` at most. */
const capFor = (sizes: readonly number[], room: number): number => {
  const ascending = sizes.toSorted((one, other) => one - other);
  let left = room;
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
};

const cutToBytes = (text: string, most: number): string => {
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (bytesOf(text.slice(0, middle)) <= most) fits = middle;
    else tooLong = middle;
  }
  return withoutHalfPair(text.slice(0, fits));
};

/** A text cut between the two halves of a character loses the first half as well. */
const withoutHalfPair = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** A text cut to a number of characters, with a sign that more was there. */
export const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${withoutHalfPair(text.slice(0, length - 1))}…`;
