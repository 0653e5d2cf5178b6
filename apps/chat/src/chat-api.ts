import { adaptiveCard, type Connector, type Delivery, refreshCards } from '@cosell/teams-channel';
import { z } from 'zod';
import { messageIn } from './message-in.ts';
import { fromCard, fromSeat, readFromSeat, type SeatActions } from './seat-request.ts';
import type { Looked, Pressed, Sent } from './wire.ts';

const said = fromSeat
  .extend({ text: z.string().trim(), card: adaptiveCard.optional() })
  .refine(({ text, card }) => text !== '' || card !== undefined, { path: ['text'], message: 'nothing is said' });
const looked = fromSeat.extend({ messageId: z.string().optional() });
const repeated = fromSeat.extend({ messageId: z.string() });
const submitted = fromCard.extend({ value: z.unknown() });
const executed = fromCard.extend({
  action: z.object({ verb: z.string().optional(), id: z.string().optional(), data: z.record(z.string(), z.unknown()) }),
});

/** What people do in a conversation: they say something, and press what stands there. */
export function chatActions(connector: Connector): SeatActions<Sent | Pressed | Looked> {
  return {
    open: async (speaker, request) => {
      await readFromSeat(speaker, request, fromSeat);
      return sent(await connector.install(speaker));
    },
    messages: async (speaker, request) => {
      const { text, card } = await readFromSeat(speaker, request, said);
      const { message, delivery } = await connector.say(speaker, text, card);
      return { ...sent(delivery), messageId: message.id };
    },
    looks: async (speaker, request) => {
      const { messageId } = await readFromSeat(speaker, request, looked);
      return { answers: await refreshCards(connector, speaker, messageId) };
    },
    retries: async (speaker, request) => {
      const { messageId } = await readFromSeat(speaker, request, repeated);
      return { ...sent(await connector.sayAgain(speaker, messageIn(speaker, messageId))), messageId };
    },
    submits: async (speaker, request) => {
      const { value, ...button } = await readFromSeat(speaker, request, submitted);
      return sent(await connector.submit(speaker, button, value));
    },
    executes: async (speaker, request) => {
      const { action, ...button } = await readFromSeat(speaker, request, executed);
      return { answer: (await connector.execute(speaker, button, action)).answer };
    },
  };
}

function sent({ status, failure, attempts }: Delivery): Sent {
  // Among several people the bot is not told what does not name it.
  if (attempts === 0) return {};
  if (failure) return { failed: { reason: failure, status } };
  return status >= 200 && status < 300 ? {} : { failed: { reason: 'refused', status } };
}
