import type { Card } from '@cosell/cards';
import type { Log } from './log.ts';
import type { AwaitedCalls } from './pacing/awaited-calls.ts';
import type { Conversation, Person } from './turn.ts';

/** The way to a person alone, from where others read along. */
export interface PrivateChats {
  /** Undefined where the bot may not write to the person, or the channel does not say in time. */
  chatOf(person: Person): Promise<Conversation | undefined>;
  /** Whether the card has arrived in time. */
  send(person: Person, chat: Conversation, card: Card): Promise<boolean>;
}

interface PrivateChatsPorts {
  readonly calls: Pick<AwaitedCalls, 'privateChat' | 'sendCard'>;
  readonly log: Log;
}

export const createPrivateChats = ({ calls, log }: PrivateChatsPorts): PrivateChats => ({
  chatOf: async (person) => {
    try {
      return await calls.privateChat(person);
    } catch (error) {
      log.error('private chat not found', error);
      return undefined;
    }
  },
  send: async (person, chat, card) => {
    try {
      await calls.sendCard(person, chat, card);
      return true;
    } catch (error) {
      log.error('private answer not delivered', error);
      return false;
    }
  },
});
