import type { Adapter } from '../teams/adapter.ts';
import { type Conversation, isAwaited, type Turn } from '../turn.ts';
import type { Pacer } from './pacer.ts';
import { inSlot } from './when-free.ts';

/** What the bot asks Teams of whoever acts. */
export interface Questions {
  emailOf(turn: Turn): Promise<string | undefined>;
  isColleague(turn: Turn): Promise<boolean>;
  privateChat(turn: Turn): Promise<Conversation | undefined>;
}

/**
 * How long each call waits for its slot, in milliseconds, without which there is no answer. A pressed button has five seconds for
 * all of them, a message fifteen.
 */
export const longestWaitOf = ({ input }: Turn): number => (isAwaited(input) ? 1_000 : 3_000);

/** Asks when Teams takes it; rejects where it takes too much of others now. */
export const pacedQuestions = (
  adapter: Pick<Adapter, 'emailOf' | 'isColleague' | 'privateChat'>,
  pacer: Pacer,
): Questions => {
  const atRoster = <Result>(turn: Turn, ask: () => Promise<Result>): Promise<Result> =>
    inSlot(pacer.slotAtRoster(turn.conversation, longestWaitOf(turn)), ask);
  return {
    emailOf: (turn) => atRoster(turn, () => adapter.emailOf(turn.conversation, turn.channelUserId)),
    isColleague: (turn) => atRoster(turn, () => adapter.isColleague(turn)),
    privateChat: (turn) => inSlot(pacer.slotForChat(turn, longestWaitOf(turn)), () => adapter.privateChat(turn)),
  };
};
