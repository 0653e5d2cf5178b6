import type { Card } from '@cosell/cards';
import { inTime } from '../in-time.ts';
import type { Slot } from '../store/store.ts';
import type { Adapter } from '../teams/adapter.ts';
import { answerTime, type Conversation, type Person, type Standing } from '../turn.ts';
import type { Pacer } from './pacer.ts';
import { inSlot } from './when-free.ts';

/** What the bot asks of Teams for whoever acts, and waits for the answer to. */
export interface AwaitedCalls {
  emailOf(person: Person): Promise<string | undefined>;
  standingOf(person: Person): Promise<Standing>;
  privateChat(person: Person): Promise<Conversation | undefined>;
  /** Sends a card into the person's private chat. */
  sendCard(person: Person, chat: Conversation, card: Card): Promise<string | undefined>;
  sendTo: Adapter['sendTo'];
}

/** What a call itself may take, in milliseconds: nobody waits for a slot that leaves it less. */
const callTime = 1_000;

/** Calls when Teams takes it; rejects where that, or the answer, would be too late for whoever acts. */
export const awaitedCalls = (
  adapter: Pick<Adapter, 'emailOf' | 'privateChat' | 'standingOf' | 'sendCard' | 'sendTo'>,
  pacer: Pacer,
  now: () => number,
): AwaitedCalls => {
  const inTimeFor = <Result>(
    { answerBy = now() + answerTime }: Person,
    slotWithin: (longestWait: number) => Promise<Slot>,
    call: () => Promise<Result>,
  ): Promise<Result> => {
    const left = answerBy - now();
    const longestWait = left - callTime;
    return inTime(
      inSlot(slotWithin(left > 0 ? Math.max(0, longestWait) : longestWait), call),
      left,
      'the channel did not answer while it was waited for',
    );
  };
  const atRoster = <Result>(person: Person, ask: () => Promise<Result>): Promise<Result> =>
    inTimeFor(person, (longestWait) => pacer.slotAtRoster(person.conversation, longestWait), ask);
  const into = <Result>(chat: Conversation, person: Person, send: () => Promise<Result>): Promise<Result> =>
    inTimeFor(person, (longestWait) => pacer.slotInTeams(chat, longestWait), send);
  return {
    emailOf: (person) => atRoster(person, () => adapter.emailOf(person.conversation, person.channelUserId)),
    standingOf: (person) => atRoster(person, () => adapter.standingOf(person)),
    privateChat: (person) =>
      inTimeFor(
        person,
        (longestWait) => pacer.slotForChat(person, longestWait),
        () => adapter.privateChat(person),
      ),
    sendCard: (person, chat, card) => into(chat, person, () => adapter.sendCard(chat, card)),
    sendTo: (person, compose) => into(person.conversation, person, () => adapter.sendTo(person, compose)),
  };
};
