import type { CustomerSize, Industry } from '@cosell/core';
import { en, englishNames } from './en.ts';

export type MessageKey = Extract<keyof typeof en, string>;

/** What a language must bring: a missing key does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

export interface Language {
  /** The BCP 47 tag whose plural rules the messages follow. */
  readonly tag: string;
  readonly messages: Messages;
  readonly customerSizes: Readonly<Record<CustomerSize, string>>;
  readonly industries: Readonly<Record<Industry, string>>;
}

const english: Language = { tag: 'en', messages: en, ...englishNames };

/** The language people of a locale are spoken to in. */
export const languageOf = (_locale: string): Language => english;

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
