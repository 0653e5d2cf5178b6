import { loadWords } from '@cosell/cards';
import { cardOf } from './handlers/submission-reply.ts';
import type { Submission } from './outbox/submission.ts';
import type { Pacer } from './pacing/pacer.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Door } from './teams/door.ts';
import type { Store } from './store/store.ts';
import { type Conversation, wholeIdOf } from './turn.ts';

/** An update of a card that would wait longer comes back later, since its submission is held meanwhile. In milliseconds. */
const longestUpdateWait = 5_000;

/** Resolves after so many milliseconds, and keeps no process from ending. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Makes a call into a conversation when it may; rejects at once where that is further away than `longestWait` milliseconds. */
export type WhenFree = (conversation: Conversation, longestWait: number, call: () => Promise<void>) => Promise<void>;

export const whenFree =
  (pacer: Pacer): WhenFree =>
  async (conversation, longestWait, call) => {
    const { taken, wait } = await pacer.slotInTeams(conversation, longestWait);
    if (!taken) throw new Error('the conversation is busy');
    if (wait > 0) await pause(wait);
    await call();
  };

interface ShowPorts {
  readonly adapter: Adapter;
  readonly inTurn: WhenFree;
  readonly mayCall: Door['mayCall'];
  readonly store: Pick<Store, 'hasLeft'>;
}

/** Updates the card of a submission in place. A stored address is checked again: the mode may have changed since, or the bot been taken out. */
export const showSubmission = async (
  submission: Submission,
  { adapter, inTurn, mayCall, store }: ShowPorts,
): Promise<void> => {
  const { card, locale, seller } = submission;
  if (!card || !mayCall(card.conversation.serviceUrl)) return;
  if (await store.hasLeft(seller, wholeIdOf(card.conversation))) return;
  const words = await loadWords(locale);
  const update = () => adapter.updateCard(card, cardOf(submission, words));
  await inTurn(card.conversation, longestUpdateWait, update);
};
