import { loadWords } from '@cosell/cards';
import { cardOf } from './handlers/submission-reply.ts';
import type { Submission } from './outbox/submission.ts';
import type { WhenFree } from './pacing/when-free.ts';
import type { Store } from './store/store.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Door } from './teams/door.ts';
import { wholeIdOf } from './turn.ts';

/** An update of a card that would wait longer comes back later, since its submission is held meanwhile. In milliseconds. */
const longestUpdateWait = 5_000;

interface ShowPorts {
  readonly adapter: Adapter;
  readonly inTurn: WhenFree;
  readonly mayCall: Door['mayCall'];
  readonly store: Pick<Store, 'hasLeft'>;
}

/**
 * Updates the card of a submission in place. A stored address is checked again: the mode may have changed since, or the bot been
 * taken out.
 */
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
