import { z } from 'zod';
import { adaptiveCard, type AdaptiveCardJson, adaptiveCardType } from './activity.ts';
import type { Delivery } from './delivery.ts';

/** `code` is the bot's own, or one of ours: `Timeout`, `Unreachable`, `BotError` (a status other than 200), `UnreadableAnswer`. */
export interface AnswerError {
  kind: 'error';
  code: string;
  message: string;
}

/** What a person sees after pressing a button. */
export type InvokeAnswer =
  | { kind: 'card'; card: AdaptiveCardJson }
  | { kind: 'message'; text: string }
  | { kind: 'nothing' }
  | AnswerError;

/** How a bot says that it has no answer. */
export const errorAnswer = z.looseObject({
  type: z.literal('application/vnd.microsoft.error'),
  value: z.looseObject({ code: z.string(), message: z.string() }),
});

const answer = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(adaptiveCardType), value: adaptiveCard }),
  z.looseObject({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string() }),
  errorAnswer,
]);

export const unreadableAnswer: AnswerError = {
  kind: 'error',
  code: 'UnreadableAnswer',
  message: 'The bot answered with something Teams cannot show.',
};

/** Why an invoke has no answer at all; undefined where it has one. */
export function errorIn({ status, failure }: Delivery): AnswerError | undefined {
  if (failure === 'timeout') return { kind: 'error', code: 'Timeout', message: 'The bot did not answer in time.' };
  if (failure) return { kind: 'error', code: 'Unreachable', message: 'The bot could not be reached.' };
  if (status !== 200) return { kind: 'error', code: 'BotError', message: `The bot answered with status ${status}.` };
  return undefined;
}

/** Reads the answer to `adaptiveCard/action`. */
export function readInvokeAnswer(delivery: Delivery): InvokeAnswer {
  const error = errorIn(delivery);
  if (error) return error;
  if (delivery.body === undefined) return { kind: 'nothing' };
  const { data } = answer.safeParse(delivery.body);
  if (!data) return unreadableAnswer;
  switch (data.type) {
    case adaptiveCardType:
      return { kind: 'card', card: data.value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: data.value };
    case 'application/vnd.microsoft.error':
    default:
      return { kind: 'error', code: data.value.code, message: data.value.message };
  }
}
