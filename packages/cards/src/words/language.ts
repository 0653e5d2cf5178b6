import type { CustomerSize, Industry } from '@cosell/core';
import type { cardWords } from './en/card-words.ts';
import type { chatWords } from './en/chat-words.ts';
import type { fieldWords } from './en/field-words.ts';
import type { formWords } from './en/form-words.ts';
import type { issueWords } from './en/issue-words.ts';
import type { valueWords } from './en/value-words.ts';
import type { LanguageTag } from './language-tags.ts';

/** Every message that English has: in a literal a missing key does not compile, and neither does one more. */
type Translated<English> = Readonly<Record<Extract<keyof English, string>, string>>;

/** The files of a language's folder, each in the type of its English sibling. */
export type CardWords = Translated<typeof cardWords>;
export type ChatWords = Translated<typeof chatWords>;
export type FieldWords = Translated<typeof fieldWords>;
export type FormWords = Translated<typeof formWords>;
export type IssueWords = Translated<typeof issueWords>;
export type ValueWords = Translated<typeof valueWords>;

/** Every message, as ICU MessageFormat. Names of products, services and solutions are not here: they stay as they are. */
export interface Messages extends CardWords, ChatWords, FieldWords, FormWords, IssueWords, ValueWords {}
export type MessageKey = Extract<keyof Messages, string>;

/** What people read for the ids of two published lists. */
export interface ListNames {
  readonly customerSizes: Readonly<Record<CustomerSize, string>>;
  readonly industries: Readonly<Record<Industry, string>>;
}

/** What a person asks for in a message. */
export const commandNames = [
  'new',
  'drafts',
  'list',
  'show',
  'cancel',
  'language',
  'help',
  'greeting',
  'sign-in',
  'sign-out',
] as const;
export type CommandName = (typeof commandNames)[number];

/** What people type, one word or a few: the first is the one we tell. Accents and case do not matter. */
type TypedWords = readonly [shown: string, ...others: string[]];

export interface CommandWords extends Readonly<Record<CommandName, TypedWords>> {
  /** May stand behind the word for `new`: what is begun, as people call it. */
  readonly deal: TypedWords;
  /** Stands behind the word for `language`, to speak the language of Teams again. */
  readonly automatic: TypedWords;
}

/** A language as its folder brings it. */
export interface Language {
  /** The BCP 47 tag whose plural rules the messages follow. */
  readonly tag: LanguageTag;
  readonly messages: Messages;
  readonly listNames: ListNames;
  readonly commandWords: CommandWords;
}
