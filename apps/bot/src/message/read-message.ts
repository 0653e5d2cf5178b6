import type { FieldPath } from '@cosell/core';
import type { ChosenMessage } from '../turn.ts';

/** What a message seems to say for a field of the form, in the spelling of an answer. */
export interface Guess {
  readonly path: FieldPath;
  readonly value: string;
}

export interface ReadOptions {
  /** That of the person who hands the message on. */
  readonly locale: string;
  readonly now: Date;
  /** Who hands it on: a seller, who is never the customer. */
  readonly sender: { readonly name: string; readonly email?: string | undefined };
}

/** Reads a referral out of a message, at most one guess for a field. Nothing of the message may leave the machine. */
export type ReadMessage = (
  message: ChosenMessage,
  options: ReadOptions,
) => Promise<{ readonly guesses: readonly Guess[] }>;
