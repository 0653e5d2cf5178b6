import type { Card } from '@cosell/cards';
import type { Log } from './log.ts';
import { type Asker, longestWaitOf, type Questions } from './pacing/paced-questions.ts';
import type { WhenFree } from './pacing/when-free.ts';
import type { Adapter } from './teams/adapter.ts';
import type { Conversation } from './turn.ts';

/** The way to a person alone, from where others read along. */
export interface PrivateChats {
  /** Undefined where the bot may not write to the person, or the channel does not say in time. */
  chatOf(asker: Asker): Promise<Conversation | undefined>;
  /** Whether the card has arrived. */
  send(asker: Asker, chat: Conversation, card: Card): Promise<boolean>;
}

interface PrivateChatsPorts {
  readonly adapter: Adapter;
  readonly questions: Questions;
  readonly inTurn: WhenFree;
  readonly log: Log;
}

export const createPrivateChats = ({ adapter, questions, inTurn, log }: PrivateChatsPorts): PrivateChats => ({
  chatOf: async (asker) => {
    try {
      return await questions.privateChat(asker);
    } catch (error) {
      log.error('private chat not found', error);
      return undefined;
    }
  },
  send: async (asker, chat, card) => {
    try {
      await inTurn(chat, longestWaitOf(asker), () => adapter.sendCard(chat, card));
      return true;
    } catch (error) {
      log.error('private answer not delivered', error);
      return false;
    }
  },
});
