import { english, type Language, sameEverywhere, sameIn } from '@cosell/cards/testing';
import type { Card } from '@cosell/teams-channel/testing';

const shownKeys = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText']);

/** Every text of a card that comes before eyes somewhere, buttons, hints and the line for old clients too. */
const textsOf = (part: unknown, key = ''): string[] => {
  if (typeof part === 'string') return shownKeys.has(key) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((item) => textsOf(item));
  return Object.entries(Object(part)).flatMap(([name, member]) => (name === 'data' ? [] : textsOf(member, name)));
};

/** What stands in a message around that which is filled in: all of it where nothing is. */
const piecesOf = (message: string): string[] =>
  message
    .split(/[{}#*]+/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));

/** Two plain words, which no name or example has. */
const isSpeech = (piece: string): boolean => /(^| )\p{Ll}+ \p{Ll}+/u.test(piece);

/** The texts of a card that are English messages, though they are said in another language. */
export const englishTextsOn = ({ json }: Card, { tag }: Language): string[] => {
  const isExcused = (key: string) => Object.hasOwn(sameEverywhere, key) || Object.hasOwn(sameIn[tag] ?? {}, key);
  const pieces = Object.entries(english.messages).flatMap(([key, text]) => (isExcused(key) ? [] : piecesOf(text)));
  const whole = new Set(pieces);
  const speech = pieces.filter(isSpeech);
  return textsOf(json).filter((text) => whole.has(text) || speech.some((piece) => text.includes(piece)));
};
