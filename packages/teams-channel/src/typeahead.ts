import { z } from 'zod';
import type { Connector } from './connector.ts';
import type { Delivery } from './delivery.ts';
import { type AnswerError, errorAnswer, errorIn, unreadableAnswer } from './invoke-answer.ts';
import { mostSuggestions } from './limits.ts';
import type { Speaker } from './speaker.ts';

/** What is typed into an input with `choices.data`; `messageId` is the message of its card, and a dialog has none. */
export interface TypedAhead {
  dataset: string;
  text: string;
  messageId?: string | undefined;
}

export interface SuggestedChoice {
  title: string;
  value: string;
}

/** What a list then offers. */
export type Suggestions = { kind: 'choices'; choices: readonly SuggestedChoice[] } | AnswerError;

const answer = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('application/vnd.microsoft.search.searchResponse'),
    value: z.looseObject({
      results: z.array(z.object({ title: z.string().min(1), value: z.string().min(1) })).max(mostSuggestions),
    }),
  }),
  errorAnswer,
]);

/** Asks the bot for choices, as Teams does at every stroke. */
export async function suggest(connector: Connector, speaker: Speaker, typed: TypedAhead): Promise<Suggestions> {
  const { dataset, text, messageId } = typed;
  const value = { queryText: text, queryOptions: { skip: 0, top: mostSuggestions }, dataset };
  return readSuggestions(await connector.invoke(speaker, 'application/search', value, messageId));
}

function readSuggestions(delivery: Delivery): Suggestions {
  const failed = errorIn(delivery);
  if (failed) return failed;
  const { data } = answer.safeParse(delivery.body);
  if (!data) return unreadableAnswer;
  return data.type === 'application/vnd.microsoft.error'
    ? { kind: 'error', code: data.value.code, message: data.value.message }
    : { kind: 'choices', choices: data.value.results };
}
