import { z } from 'zod';
import { adaptiveCard, type AdaptiveCardJson, adaptiveCardType } from './activity.ts';
import type { Delivery } from './delivery.ts';

/** What a person sees after pressing a button. `code` of an error is the bot's own, or one of ours: `Timeout`,
 * `Unreachable`, `BotError` (a status other than 200), `UnreadableAnswer`. */
export type InvokeAnswer =
  | { kind: 'card'; card: AdaptiveCardJson }
  | { kind: 'message'; text: string }
  | { kind: 'error'; code: string; message: string }
  | { kind: 'nothing' };

const answer = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(adaptiveCardType), value: adaptiveCard }),
  z.looseObject({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string() }),
  z.looseObject({
    type: z.literal('application/vnd.microsoft.error'),
    value: z.looseObject({ code: z.string(), message: z.string() }),
  }),
]);

/** Reads the answer to `adaptiveCard/action`. */
export function readInvokeAnswer({ status, body, failure }: Delivery): InvokeAnswer {
  if (failure === 'timeout') return { kind: 'error', code: 'Timeout', message: 'The bot did not answer in time.' };
  if (failure) return { kind: 'error', code: 'Unreachable', message: 'The bot could not be reached.' };
  if (status !== 200) return { kind: 'error', code: 'BotError', message: `The bot answered with status ${status}.` };
  if (body === undefined) return { kind: 'nothing' };
  const { data } = answer.safeParse(body);
  if (!data)
    return { kind: 'error', code: 'UnreadableAnswer', message: 'The bot answered with something Teams cannot show.' };
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
