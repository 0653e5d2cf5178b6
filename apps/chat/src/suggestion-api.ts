import { type Connector, suggest } from '@cosell/teams-channel';
import { z } from 'zod';
import { fromSeat, readFromSeat, type SeatActions } from './seat-request.ts';
import type { Suggestions } from './wire.ts';

/** A dialog stands at no message. */
const typedAhead = fromSeat.extend({ dataset: z.string(), text: z.string(), messageId: z.string().optional() });

/** The choices of a list that fit what is typed into it. */
export function suggestionActions(connector: Connector): SeatActions<Suggestions> {
  return {
    suggestions: async (speaker, request) =>
      suggest(connector, speaker, await readFromSeat(speaker, request, typedAhead)),
  };
}
