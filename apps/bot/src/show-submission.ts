import { wordsOf } from './handlers/language-handlers.ts';
import { messageOf } from './handlers/submission-reply.ts';
import type { Submission } from './outbox/submission.ts';
import type { AwaitedCalls } from './pacing/awaited-calls.ts';
import type { WhenFree } from './pacing/when-free.ts';
import type { Store } from './store/store.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Door } from './teams/door.ts';
import { type CardAddress, type Conversation, wholeIdOf } from './turn.ts';

/** A card, or its update, that would wait longer comes back later, since its submission is held meanwhile. In milliseconds. */
const longestWait = 5_000;

type Sender = NonNullable<Submission['sender']>;

interface ShowPorts {
  readonly adapter: Adapter;
  readonly calls: Pick<AwaitedCalls, 'privateChat'>;
  readonly inTurn: WhenFree;
  readonly mayCall: Door['mayCall'];
  readonly store: Pick<Store, 'hasLeft' | 'language'>;
}

/**
 * Shows where a submission has got to: in its card, or, where a dialog has sent it, in a new one in its sender's private chat.
 * Gives the submission as it is to be kept. A stored address is checked again: the mode may have changed since, or the bot been
 * taken out. Rejects where it could not be shown now.
 */
export const showSubmission = async (submission: Submission, ports: ShowPorts): Promise<Submission> => {
  const { card, sender } = submission;
  if (card) await update(submission, card, ports);
  return !card && sender ? sendTo(submission, sender, ports) : submission;
};

const update = async (submission: Submission, card: CardAddress, ports: ShowPorts): Promise<void> => {
  const { adapter, inTurn } = ports;
  if (!(await mayWrite(submission, card.conversation, ports))) return;
  const words = await wordsFor(submission, ports);
  await inTurn(card.conversation, longestWait, () => adapter.updateCard(card, messageOf(submission, words)));
};

const sendTo = async (submission: Submission, sender: Sender, ports: ShowPorts): Promise<Submission> => {
  const { adapter, calls, inTurn, mayCall } = ports;
  const { sender: _sender, ...kept } = submission;
  if (!mayCall(sender.conversation.serviceUrl)) return kept;
  const chat = await calls.privateChat(sender);
  if (!chat || !(await mayWrite(submission, chat, ports))) return kept;
  const words = await wordsFor(submission, ports);
  const messageId = await inTurn(chat, longestWait, () => adapter.sendCard(chat, messageOf(submission, words)));
  return messageId === undefined ? kept : { ...kept, card: { conversation: chat, messageId } };
};

/** The seller may have chosen another language since. */
const wordsFor = async ({ locale, seller }: Submission, { store }: ShowPorts) =>
  wordsOf({ language: await store.language(seller), locale });

const mayWrite = async ({ seller }: Submission, conversation: Conversation, { mayCall, store }: ShowPorts) =>
  mayCall(conversation.serviceUrl) && !(await store.hasLeft(seller, wholeIdOf(conversation)));
