import type { Log } from '../log.ts';
import type { Store, TurnClaim } from '../store/store.ts';
import type { Reply, Turn } from '../turn.ts';
import { turnIdOf } from './turn-id.ts';

/** How long a delivery has its turn for itself, in milliseconds: Teams delivers again after five seconds. */
const turnTime = 5_000;
/** How long a press waits for the answer of an earlier delivery; whoever pressed hears an answer for five seconds only. */
const longestPressWait = 3_500;
/** A message has more time, so a delivery of it can wait until one that died has lost its turn. */
const longestMessageWait = 8_000;
const pollPause = 100;

export interface OncePorts {
  readonly store: Pick<Store, 'beginTurn' | 'endTurn'>;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

/**
 * Lets an activity that is delivered several times, also to several bots at once, have one effect: the first delivery is
 * handled, a later press gets the same card, and a later message nothing more, as its answer stands in the chat. Where the
 * store fails, or an earlier delivery has died, the turn is handled: a seller without an answer is worse than two answers.
 */
export const answerOnce =
  (handle: (turn: Turn) => Promise<Reply>, ports: OncePorts) =>
  async (turn: Turn): Promise<Reply> => {
    const turnId = turnIdOf(turn);
    if (turnId === undefined) return handle(turn);
    const claim = await claimTurn(turn, turnId, ports);
    if (claim?.state === 'answered') return claim.card ? { card: claim.card } : {};
    const reply = await handle(turn);
    return claim?.state === 'ours' ? ended(reply, turn, turnId, ports) : reply;
  };

/** Undefined where the store cannot tell. */
const claimTurn = async (turn: Turn, turnId: string, ports: OncePorts): Promise<TurnClaim | undefined> => {
  const { store, now, pause, log } = ports;
  const giveUpAt = now() + (turn.input.type === 'button' ? longestPressWait : longestMessageWait);
  try {
    for (;;) {
      const claim = await store.beginTurn(turn.seller, turnId, now(), now() + turnTime);
      if (claim.state !== 'taken' || now() >= giveUpAt) return claim;
      await pause(pollPause);
    }
  } catch (error) {
    log.error('turn not begun', error);
    return undefined;
  }
};

/** The answer to a press is kept before it leaves; that of a message once it stands in the chat, or it could get lost. */
const ended = async (reply: Reply, turn: Turn, turnId: string, { store, log }: OncePorts): Promise<Reply> => {
  const isPress = turn.input.type === 'button';
  const end = async () => {
    try {
      await store.endTurn(turn.seller, turnId, isPress ? reply.card : undefined);
    } catch (error) {
      log.error('turn not ended', error);
    }
  };
  if (!isPress) return { ...reply, afterwards: () => end().then(reply.afterwards) };
  await end();
  return reply;
};
