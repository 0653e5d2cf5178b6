import type { LanguageWords } from './languages/language-words.ts';
import { languageWords } from './languages/words-of.ts';
import type { Span } from './guess.ts';
import { hostName, mailAddressesIn } from './mail-address.ts';
import { messageLocale, type MessageLocale } from './message-locale.ts';
import { isNamedIn } from './person.ts';
import { isSameName, withoutOwnSignatures } from './signature.ts';
import { folded } from './word-pattern.ts';

/** Whom the message was sent or handed on by: a seller, who is never the customer. */
export interface Sender {
  readonly name?: string;
  readonly email?: string | undefined;
}

export interface ReadOptions {
  /** The reader's, such as `hu-HU`. */
  readonly locale: string;
  readonly now: Date;
  readonly sender?: Sender;
  /** The names of whoever wrote it and is mentioned in it, where they are not known to be of another company. */
  readonly participants?: readonly string[] | undefined;
}

/** A message as the rules read it. */
export interface Message {
  /** As long as the original, so that spans fit both: blanks are plain, and the signatures of the seller's own company are blank. */
  readonly text: string;
  /** Their participants are colleagues of the seller's. */
  readonly options: ReadOptions;
  readonly locale: MessageLocale;
  readonly words: LanguageWords;
  readonly english: LanguageWords;
}

/** More than a chat message has; what follows is not read, so that the time stays bounded. */
export const mostCharacters = 8_000;

export const messageOf = (original: string, given: ReadOptions): Message => {
  const plain = original.slice(0, mostCharacters).replace(/[^\S\n]/g, ' ');
  const participants = colleaguesIn(plain, given);
  const options = { ...given, participants };
  const names = [...(given.sender?.name === undefined ? [] : [given.sender.name]), ...participants];
  const text = withoutOwnSignatures(plain, { names, host: hostName(given.sender?.email ?? '') });
  const locale = messageLocale(text, options.locale);
  return { text, options, locale, words: languageWords[locale.language], english: languageWords.en };
};

/** Whether a name is the seller's or that of a colleague who takes part, in either order. */
export const isSender = (name: string, { sender, participants = [] }: ReadOptions): boolean =>
  [sender?.name ?? '', ...participants].some((own) => isSameName(own, name));

/** Whether a single word is a part of the name of one of them. */
export const isOfSender = (word: string, { sender, participants = [] }: ReadOptions): boolean =>
  folded([sender?.name ?? '', ...participants].join(' '))
    .split(/\s+/)
    .includes(folded(word));

/** Who takes part, but for those whom an address of another company in the message is called after: they are customers. */
const colleaguesIn = (text: string, { participants = [], sender }: ReadOptions): readonly string[] => {
  const own = hostName(sender?.email ?? '');
  const theirs = own === '' ? [] : mailAddressesIn(text).filter(({ value }) => hostName(value) !== own);
  return participants.filter((name) => !theirs.some(({ value }) => isNamedIn(value, name)));
};

// `excl. VAT` is one clause.
const clauseEnd = /[\n;!?()]|, |(?<!\b(?:inc|incl|ex|excl))\.\s+(?=\p{Lu})| [-–—/] /gu;

/** The clause that a span stands in: what is said of it. */
export const clauseAround = (text: string, { start, end }: Span): string => {
  const from = Math.max(0, start - 120);
  const before = [...text.slice(from, start).matchAll(clauseEnd)].at(-1);
  const [after] = text.slice(end, end + 120).matchAll(clauseEnd);
  return text.slice(before ? from + before.index + before[0].length : from, end + (after?.index ?? 120));
};
