import type { Card } from '@cosell/cards';
import { wordsOf } from './handlers/language-handlers.ts';
import { messageOf } from './handlers/submission-reply.ts';
import { type Submission, withCard } from './outbox/submission.ts';
import type { AwaitedCalls } from './pacing/awaited-calls.ts';
import type { WhenFree } from './pacing/when-free.ts';
import type { Store } from './store/store.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Door } from './teams/door.ts';
import { type CardAddress, type Conversation, wholeIdOf } from './turn.ts';

/** A card, or its update, that would wait longer comes back later, since its submission is held meanwhile. In milliseconds. */
const longestWait = 5_000;

/** Nobody waits for a card that is sent from here, and one that is given up too early may have arrived: it comes twice then. */
const sendTime = 15_000;

type Sender = NonNullable<Submission['sender']>;

interface ShowPorts {
  readonly adapter: Adapter;
  readonly calls: Pick<AwaitedCalls, 'privateChat'>;
  readonly inTurn: WhenFree;
  readonly mayCall: Door['mayCall'];
  readonly store: Pick<Store, 'hasLeft' | 'language'>;
}

/**
 * Shows where a submission has got to: in its card, or in a new one where that is gone, or where a dialog has sent it, then in its
 * sender's private chat. Gives the submission as it is to be kept. A stored address is checked again: the mode may have changed
 * since, or the bot been taken out. Rejects where it could not be shown now.
 */
export const showSubmission = async (submission: Submission, ports: ShowPorts): Promise<Submission> => {
  const { card, sender } = submission;
  if (card) return update(submission, card, ports);
  return sender ? sendTo(submission, sender, ports) : submission;
};

const update = async (submission: Submission, card: CardAddress, ports: ShowPorts): Promise<Submission> => {
  const { adapter, inTurn } = ports;
  const { conversation } = card;
  if (!(await mayWrite(submission, conversation, ports))) return submission;
  const message = await messageFor(submission, ports);
  const isThere = await inTurn(conversation, longestWait, () => adapter.updateCard(card, message));
  return isThere ? submission : send(submission, conversation, ports);
};

const sendTo = async (submission: Submission, sender: Sender, ports: ShowPorts): Promise<Submission> => {
  const { calls, mayCall } = ports;
  const { conversation } = sender;
  if (!mayCall(conversation.serviceUrl)) return withCard(submission, undefined);
  const chat = conversation.type === 'personal' ? conversation : await calls.privateChat(sender);
  const isOpen = chat !== undefined && (await mayWrite(submission, chat, ports));
  return isOpen ? send(submission, chat, ports) : withCard(submission, undefined);
};

const send = async (submission: Submission, chat: Conversation, ports: ShowPorts): Promise<Submission> => {
  const { adapter, inTurn } = ports;
  const message = await messageFor(submission, ports);
  const messageId = await inTurn(chat, longestWait, () => adapter.sendCard(chat, message, sendTime));
  return withCard(submission, messageId === undefined ? undefined : { conversation: chat, messageId });
};

/** The seller may have chosen another language since. */
const messageFor = async (submission: Submission, { store }: ShowPorts): Promise<Card> => {
  const { locale, seller } = submission;
  return messageOf(submission, await wordsOf({ language: await store.language(seller), locale }));
};

const mayWrite = async ({ seller }: Submission, conversation: Conversation, { mayCall, store }: ShowPorts) =>
  mayCall(conversation.serviceUrl) && !(await store.hasLeft(seller, wholeIdOf(conversation)));
