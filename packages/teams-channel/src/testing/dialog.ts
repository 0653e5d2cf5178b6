import { z } from 'zod';
import { adaptiveCard, adaptiveCardType } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Speaker } from '../speaker.ts';
import { createCard, type PressResult } from './card.ts';

/** What opens a dialog: the data of a button that asks for one, or an action command of a message extension. */
export type DialogOpener =
  | { readonly data: unknown }
  | { readonly commandId: string; readonly message?: ChosenMessage };

/** The message that a command was chosen at. */
export interface ChosenMessage {
  readonly contentType: 'text' | 'html';
  readonly content: string;
}

const size = z.union([z.number(), z.enum(['small', 'medium', 'large'])]);

const answer = z.looseObject({
  task: z.discriminatedUnion('type', [
    z.looseObject({
      type: z.literal('continue'),
      value: z.looseObject({
        title: z.string().min(1),
        width: size,
        height: size,
        card: z.looseObject({ contentType: z.literal(adaptiveCardType), content: adaptiveCard }),
      }),
    }),
    z.looseObject({ type: z.literal('message'), value: z.string().min(1) }),
  ]),
});

/** Opens a dialog: its card, whose buttons lead to the next one, or a message in its place. Throws where Teams could show neither. */
export function openDialog(connector: Connector, speaker: Speaker, opener: DialogOpener): Promise<PressResult> {
  const { fetch, submit } = wireOf(opener);

  async function shown(name: string, value: unknown): Promise<PressResult> {
    const { status, body, failure } = await connector.invoke(speaker, name, value);
    const outcome = { status, body, ...(failure && { failure }) };
    if (status !== 200) return outcome;
    const { task } = answer.parse(body);
    if (task.type === 'message') return { ...outcome, message: task.value };
    const place = { connector, speaker, messageId: '', attachment: 0, cardHere: () => undefined };
    const send = (data: unknown) => shown(submit.name, { ...submit.value, data });
    return { ...outcome, card: createCard(task.value.card.content, { ...place, submit: send }) };
  }

  return shown(fetch.name, fetch.value);
}

/** The invokes of a dialog: the one that opens it, and that of its buttons. */
function wireOf(opener: DialogOpener) {
  if ('data' in opener) {
    const context = { theme: 'default' };
    return {
      fetch: { name: 'task/fetch', value: { data: opener.data, context } },
      submit: { name: 'task/submit', value: { context } },
    };
  }
  const { commandId, message } = opener;
  const chosen = {
    commandId,
    commandContext: message ? 'message' : 'compose',
    ...(message && { messagePayload: { id: '1', messageType: 'message', body: message } }),
  };
  return {
    fetch: { name: 'composeExtension/fetchTask', value: chosen },
    submit: { name: 'composeExtension/submitAction', value: chosen },
  };
}
