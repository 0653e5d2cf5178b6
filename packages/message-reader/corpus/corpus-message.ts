import type { MessageLanguage } from '../src/index.ts';

/** What a reader should find, in answer form; a key that is missing must not be guessed. */
export interface ExpectedFields {
  readonly company?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly country?: string;
  readonly value?: string;
  readonly currency?: string;
  readonly closing?: string;
  readonly products?: string;
}

/** A message that a seller might have got, with invented people and companies. */
export interface CorpusMessage {
  readonly text: string;
  /** Whoever wrote it and whoever it mentions, as Teams says it. */
  readonly participants?: readonly string[];
  readonly expected: ExpectedFields;
  /** Rules are never tuned on it. */
  readonly heldOut?: true;
}

export interface Corpus {
  readonly language: MessageLanguage;
  readonly region: string;
  readonly sender: { readonly name: string; readonly email: string };
  readonly messages: readonly CorpusMessage[];
}
