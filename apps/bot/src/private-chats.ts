import type { Card } from '@cosell/cards';
import type { Log } from './log.ts';
import type { WhenFree } from './pacing/when-free.ts';
import type { Person } from './sign-in/user-tokens.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Conversation } from './turn.ts';

/** A pressed button is answered in five seconds with what is sent. In milliseconds. */
const longestWait = 1_000;

/** The way to a person alone, from where others read along. */
export interface PrivateChats {
  /** Undefined where the bot may not write to the person, or the channel does not say in time. */
  chatOf(person: Person): Promise<Conversation | undefined>;
  /** Whether the card has arrived. */
  send(chat: Conversation, card: Card): Promise<boolean>;
}

interface PrivateChatsPorts {
  readonly adapter: Adapter;
  readonly inTurn: WhenFree;
  readonly log: Log;
}

export const createPrivateChats = ({ adapter, inTurn, log }: PrivateChatsPorts): PrivateChats => ({
  chatOf: async (person) => {
    try {
      return await adapter.privateChat(person);
    } catch (error) {
      log.error('private chat not found', error);
      return undefined;
    }
  },
  send: async (chat, card) => {
    try {
      await inTurn(chat, longestWait, () => adapter.sendCard(chat, card));
      return true;
    } catch (error) {
      log.error('private answer not delivered', error);
      return false;
    }
  },
});
