import { z } from 'zod';
import { type Account, adaptiveCard, type AdaptiveCardJson, adaptiveCardType } from './activity.ts';
import type { Connector } from './connector.ts';
import type { Delivery } from './delivery.ts';
import { type AnswerError, errorIn, unreadableAnswer } from './invoke-answer.ts';
import type { Speaker } from './speaker.ts';

/** What opens a dialog: the data of a button that asks for one, or an action command of a message extension. */
export type DialogOpener =
  | { readonly data: unknown; readonly messageId?: string }
  | { readonly commandId: string; readonly message?: ChosenMessage };

/** The message that a command was chosen at. */
export interface ChosenMessage {
  readonly id?: string;
  readonly from?: Account;
  readonly mentions?: readonly Account[];
  readonly contentType: 'text' | 'html';
  readonly content: string;
}

/** What a dialog shows: a card, or a text in its place. A button may also be answered with nothing: the dialog closes. */
export type DialogAnswer =
  | { kind: 'card'; title: string; card: AdaptiveCardJson }
  | { kind: 'message'; text: string }
  | { kind: 'nothing' }
  | AnswerError;

export interface DialogStep {
  delivery: Delivery;
  answer: DialogAnswer;
}

/** Asks for the card that a dialog begins with. */
export function openDialog(connector: Connector, speaker: Speaker, opener: DialogOpener): Promise<DialogStep> {
  const { fetch } = wireOf(opener);
  return step(connector, speaker, opener, fetch);
}

/** Sends what a button of the dialog's card holds, and what was typed into the card. */
export function submitDialog(
  connector: Connector,
  speaker: Speaker,
  opener: DialogOpener,
  data: unknown,
): Promise<DialogStep> {
  const { submit } = wireOf(opener);
  return step(connector, speaker, opener, { name: submit.name, value: { ...submit.value, data } });
}

/** Whether a button's data asks for a dialog, so that its `Action.Submit` is no message. */
export function opensDialog(data: unknown): boolean {
  return dialogButton.safeParse(data).success;
}

const dialogButton = z.looseObject({ msteams: z.looseObject({ type: z.literal('task/fetch') }) });

interface Invoke {
  name: string;
  value: unknown;
}

async function step(
  connector: Connector,
  speaker: Speaker,
  opener: DialogOpener,
  { name, value }: Invoke,
): Promise<DialogStep> {
  const messageId = 'data' in opener ? opener.messageId : undefined;
  const delivery = await connector.invoke(speaker, name, value, messageId);
  return { delivery, answer: readAnswer(delivery) };
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
    ...(message && { messagePayload: payloadOf(message) }),
  };
  return {
    fetch: { name: 'composeExtension/fetchTask', value: chosen },
    submit: { name: 'composeExtension/submitAction', value: chosen },
  };
}

function payloadOf({ id = '1', from, mentions = [], ...body }: ChosenMessage) {
  const mentioned = mentions.map((account, index) => ({
    id: index,
    mentionText: account.name,
    mentioned: identityOf(account),
  }));
  return {
    id,
    messageType: 'message',
    replyToId: null,
    body,
    from: from ? identityOf(from) : null,
    mentions: mentioned,
  };
}

/** Who wrote a message, or is mentioned: all four are there, and what they are not is null. */
function identityOf({ id, name, aadObjectId }: Account) {
  const none = { device: null, conversation: null, user: null, application: null };
  return aadObjectId === undefined
    ? { ...none, application: { applicationIdentityType: 'bot', id, displayName: name } }
    : { ...none, user: { userIdentityType: 'aadUser', id: aadObjectId, displayName: name } };
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

function readAnswer(delivery: Delivery): DialogAnswer {
  const error = errorIn(delivery);
  if (error) return error;
  if (delivery.body === undefined) return { kind: 'nothing' };
  const { data } = answer.safeParse(delivery.body);
  if (!data) return unreadableAnswer;
  const { task } = data;
  if (task.type === 'message') return { kind: 'message', text: task.value };
  return { kind: 'card', title: task.value.title, card: task.value.card.content };
}
