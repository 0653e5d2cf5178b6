import {
  type Connector,
  type DialogAnswer,
  type DialogOpener,
  openDialog,
  type Speaker,
  submitDialog,
} from '@cosell/teams-channel';
import { z } from 'zod';
import { app } from './app.ts';
import { messageIn } from './message-in.ts';
import { fromSeat, readFromSeat, type SeatActions } from './seat-request.ts';
import type { DialogAsked } from './wire.ts';

const asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('message'), messageId: z.string() }),
  z.object({ kind: z.literal('button'), messageId: z.string(), data: z.record(z.string(), z.unknown()) }),
]);
const opened = fromSeat.extend({ asked });
const pressed = opened.extend({ data: z.record(z.string(), z.unknown()) });

/** Dialogs, each named by what opened it: nothing of one is kept here. */
export function dialogActions(connector: Connector): SeatActions<DialogAnswer> {
  return {
    dialogs: async (speaker, request) => {
      const body = await readFromSeat(speaker, request, opened);
      return (await openDialog(connector, speaker, openerOf(speaker, body.asked))).answer;
    },
    'dialog-presses': async (speaker, request) => {
      const body = await readFromSeat(speaker, request, pressed);
      return (await submitDialog(connector, speaker, openerOf(speaker, body.asked), body.data)).answer;
    },
  };
}

function openerOf(speaker: Speaker, from: DialogAsked): DialogOpener {
  const commandId = app.create.id;
  switch (from.kind) {
    case 'new':
      return { commandId };
    case 'message': {
      const { id, from: author, text } = messageIn(speaker, from.messageId);
      return { commandId, message: { id, from: author, contentType: 'text', content: text } };
    }
    case 'button':
    default:
      return { data: from.data, messageId: messageIn(speaker, from.messageId).id };
  }
}
