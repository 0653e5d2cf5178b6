import type { Person } from '../sign-in/user-tokens.ts';
import type { Adapter } from '../teams/adapter.ts';
import type { Conversation, Standing, TurnInput } from '../turn.ts';
import type { Pacer } from './pacer.ts';
import { inSlot } from './when-free.ts';

/** Whoever acts, and what they did where somebody may wait for the answer to it. */
export type Asker = Person & { readonly input?: TurnInput };

/** What the bot asks Teams of whoever acts. */
export interface Questions {
  emailOf(asker: Asker): Promise<string | undefined>;
  standingOf(asker: Asker): Promise<Standing>;
  privateChat(asker: Asker): Promise<Conversation | undefined>;
}

/**
 * How long each call waits for its slot, in milliseconds, without which there is no answer. A message has fifteen seconds for all
 * of them, anything else five.
 */
export const longestWaitOf = ({ input }: Asker): number => (input && !isSaid(input) ? 1_000 : 3_000);

const isSaid = (input: TurnInput): boolean =>
  input.type === 'text' || (input.type === 'button' && input.isMessage === true);

/** Asks when Teams takes it; rejects where it takes too much of others now. */
export const pacedQuestions = (
  adapter: Pick<Adapter, 'emailOf' | 'privateChat' | 'standingOf'>,
  pacer: Pacer,
): Questions => {
  const atRoster = <Result>(asker: Asker, ask: () => Promise<Result>): Promise<Result> =>
    inSlot(pacer.slotAtRoster(asker.conversation, longestWaitOf(asker)), ask);
  return {
    emailOf: (asker) => atRoster(asker, () => adapter.emailOf(asker.conversation, asker.channelUserId)),
    standingOf: (asker) => atRoster(asker, () => adapter.standingOf(asker)),
    privateChat: (asker) => inSlot(pacer.slotForChat(asker, longestWaitOf(asker)), () => adapter.privateChat(asker)),
  };
};
