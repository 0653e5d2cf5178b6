import type { LanguageWords } from './languages/language-words.ts';
import { languageWords } from './languages/words-of.ts';
import type { Span } from './guess.ts';
import { messageLocale, type MessageLocale } from './message-locale.ts';
import { folded, foldedLetters } from './word-pattern.ts';

/** Whom the message was sent or handed on by: a seller, who is never the customer. */
export interface Sender {
  readonly name?: string;
  readonly email?: string;
}

export interface ReadOptions {
  /** The reader's, such as `hu-HU`. */
  readonly locale: string;
  readonly now: Date;
  readonly sender?: Sender;
}

/** A message as the rules read it. */
export interface Message {
  /** As long as the original, so that spans fit both: blanks are plain, and the seller's own signature is blank. */
  readonly text: string;
  readonly options: ReadOptions;
  readonly locale: MessageLocale;
  readonly words: LanguageWords;
  readonly english: LanguageWords;
}

/** More than a chat message has; what follows is not read, so that the time stays bounded. */
export const mostCharacters = 8_000;

export const messageOf = (original: string, options: ReadOptions): Message => {
  const plain = original.slice(0, mostCharacters).replace(/[^\S\n]/g, ' ');
  const text = withoutSignature(plain, options.sender);
  const locale = messageLocale(text, options.locale);
  return { text, options, locale, words: languageWords[locale.language], english: languageWords.en };
};

const nameParts = (name: string): string => folded(name).split(/\s+/).toSorted().join(' ').trim();

/** Whether a name is the seller's, in either order. */
export const isSender = (name: string, { sender }: ReadOptions): boolean =>
  sender?.name !== undefined && nameParts(name) === nameParts(sender.name);

/** Whether a single word is a part of the seller's name. */
export const isOfSender = (word: string, { sender }: ReadOptions): boolean =>
  folded(sender?.name ?? '')
    .split(/\s+/)
    .includes(folded(word));

/** From a line with nothing but the seller's name to the next empty line. */
const withoutSignature = (text: string, sender: Sender | undefined): string => {
  if (!sender?.name) return text;
  const own = nameParts(sender.name);
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      inside = line.trim() !== '' && (inside || nameParts(line.trim()) === own);
      return inside ? ' '.repeat(line.length) : line;
    })
    .join('\n');
};

/** The first part of a mail address's host, as letters: `anna@harrow-finch.example` gives `harrowfinch`. */
export const hostName = (email: string): string => {
  const host = email.slice(email.lastIndexOf('@') + 1).split('.');
  return foldedLetters(host.at(-2) ?? '');
};

const clauseEnd = /[\n;!?()]|, |\.\s+(?=\p{Lu})| [-–—] /gu;

/** The clause that a span stands in: what is said of it. */
export const clauseAround = (text: string, { start, end }: Span): string => {
  const from = Math.max(0, start - 120);
  const before = [...text.slice(from, start).matchAll(clauseEnd)].at(-1);
  const [after] = text.slice(end, end + 120).matchAll(clauseEnd);
  return text.slice(before ? from + before.index + before[0].length : from, end + (after?.index ?? 120));
};
