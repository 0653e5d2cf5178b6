import type { IncomingMessage } from 'node:http';
import { readJson, type Speaker } from '@cosell/teams-channel';
import { z } from 'zod';

const maxBodyBytes = 100 * 1024;

/** What the page sends from a seat names the language of that person's Teams. */
export const fromSeat = z.object({ locale: z.enum(['en-US', 'hu-HU', 'tr-TR', 'pl-PL', 'sv-SE', 'pt-PT']) });

/** What a person does, by its name in the address. */
export type SeatActions<Answer> = Readonly<
  Record<string, (speaker: Speaker, request: IncomingMessage) => Promise<Answer>>
>;

export async function readFromSeat<Schema extends z.ZodType<{ locale: string }>>(
  speaker: Speaker,
  request: IncomingMessage,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body = await readJson(request, schema, maxBodyBytes);
  speaker.user.locale = body.locale;
  return body;
}

/** The button that was pressed: its message, and the place of its card there. */
export const fromCard = fromSeat.extend({ messageId: z.string(), attachment: z.int().min(0) });
