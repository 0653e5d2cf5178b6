import type { Log } from '../log.ts';
import type { Store, TurnClaim } from '../store/store.ts';
import { isStoreFault } from '../store/store-fault.ts';
import { answerTime, isAwaited, type Reply, type Seller, type Turn } from '../turn.ts';
import { turnIdOf } from './turn-id.ts';

/** How long a delivery has its turn for itself, in milliseconds: Teams delivers again after five seconds. */
const turnTime = 5_000;
/** How long a press waits for the answer of an earlier delivery; whoever pressed hears an answer for five seconds only. */
export const longestPressWait = 3_500;
/** A message has more time, so a delivery of it can wait until one that died has lost its turn. */
const longestMessageWait = 8_000;
const pollPause = 100;

export interface OncePorts {
  readonly handle: (turn: Turn) => Promise<Reply>;
  /** The answer to a turn that a fault of ours keeps from being handled. */
  readonly refuse: (turn: Turn, fault: unknown) => Promise<Reply>;
  readonly store: Pick<Store, 'beginTurn' | 'endTurn' | 'language'>;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

/**
 * Lets an activity that is delivered several times, also to several bots at once, have one effect: the first delivery is
 * handled, a later press gets the same card, and a later message nothing more, as its answer stands in the chat. Where the
 * store cannot be written, or an earlier delivery has died, the turn is handled: a seller without an answer is worse than two.
 */
export const answerOnce =
  (ports: OncePorts) =>
  async (turn: Turn): Promise<Reply> => {
    const { refuse, log, now } = ports;
    const arrivedAt = now();
    // A message that had to wait for its turn has all its time from then on.
    const handle = (begun: Turn) =>
      ports.handle({ ...begun, answerBy: (isAwaited(turn.input) ? arrivedAt : now()) + answerTime });
    if (onlyLooksUp(turn)) return handle({ ...turn, language: await languageOf(turn, ports) });
    const turnId = turnIdOf(turn);
    if (turnId === undefined) return handle(turn);
    let claim: TurnClaim;
    try {
      const longestWait = isAwaited(turn.input) ? longestPressWait : longestMessageWait;
      claim = await claimTurn(turn.seller, turnId, longestWait, ports);
    } catch (fault) {
      log.error('turn not begun', fault);
      // To wait for a store that is away once more would take longer than a press is waited for.
      const isTooLate = isAwaited(turn.input) && isStoreFault(fault) && fault.code === 'away';
      return isTooLate ? refuse(turn, fault) : handle(turn);
    }
    if (claim.state === 'answered') return claim.card ? { card: claim.card } : {};
    const reply = await handle({ ...turn, language: claim.language });
    // A remark at a pressed card says that nothing has been done: a later delivery may do better.
    const isOver = claim.state === 'ours' && (reply.remark === undefined || !isAwaited(turn.input));
    return isOver ? ended(reply, turn, turnId, ports) : reply;
  };

/** What has no effect is handled as often as it comes, and its answer is kept nowhere. */
const onlyLooksUp = ({ input: { type } }: Turn): boolean =>
  type === 'search' || type === 'link' || type === 'typeahead';

const languageOf = async ({ seller }: Turn, { store, log }: OncePorts): Promise<Turn['language']> => {
  try {
    return await store.language(seller);
  } catch (error) {
    log.error('language not read', error);
    return undefined;
  }
};

/** Takes a turn, or waits up to so many milliseconds until the delivery that has it is over. */
export const claimTurn = async (
  seller: Seller,
  turnId: string,
  longestWait: number,
  { store, now, pause }: Pick<OncePorts, 'now' | 'pause'> & { readonly store: Pick<Store, 'beginTurn'> },
): Promise<TurnClaim> => {
  const giveUpAt = now() + longestWait;
  for (;;) {
    const claim = await store.beginTurn(seller, turnId, now(), now() + turnTime);
    if (claim.state !== 'taken' || now() >= giveUpAt) return claim;
    await pause(pollPause);
  }
};

/** The answer to a press is kept before it leaves; that of a message once it stands in the chat, or it could get lost. */
const ended = async (reply: Reply, turn: Turn, turnId: string, { store, log }: OncePorts): Promise<Reply> => {
  const isPress = isAwaited(turn.input);
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
