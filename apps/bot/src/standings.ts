import type { AwaitedCalls } from './pacing/awaited-calls.ts';
import { type Conversation, type Person, type Standing, wholeIdOf } from './turn.ts';

/** People remembered: everybody’s Teams asks for a shared card, again and again. */
const mostPeople = 10_000;
/** How long it holds that somebody is no colleague, in milliseconds: they type on, and may soon become one. */
export const visitorMemory = 5_000;

/** What people are to the conversations they act in. */
export interface Standings {
  /** Rejects when the channel does not say in time. */
  of(person: Person): Promise<Standing>;
  /** The bot has come into a conversation, so whoever acts there is asked for again. */
  forget(conversation: Conversation): void;
}

/** An answer, or the question that still waits for it. */
interface Recent {
  readonly conversationId: string;
  readonly standing: Promise<Standing>;
  readonly askedAt: number;
}

/** A colleague is one anywhere in a tenant and stays it; what else somebody is to a conversation is asked again after a while. */
export const createStandings = ({ standingOf }: Pick<AwaitedCalls, 'standingOf'>, now: () => number): Standings => {
  const colleagues = new Set<string>();
  const recents = new Map<string, Recent>();

  const ask = async (person: Person, name: string, place: string): Promise<Standing> => {
    try {
      const standing = await standingOf(person);
      if (standing !== 'colleague') return standing;
      makeRoom(colleagues);
      colleagues.add(name);
      return standing;
    } catch (error) {
      recents.delete(place);
      throw error;
    }
  };

  return {
    of: async (person) => {
      const { conversation, channelUserId } = person;
      const name = JSON.stringify([conversation.tenantId, channelUserId]);
      if (colleagues.has(name)) return 'colleague';
      const conversationId = wholeIdOf(conversation);
      const place = JSON.stringify([conversation.tenantId, conversationId, channelUserId]);
      const recent = recents.get(place);
      if (recent && now() < recent.askedAt + visitorMemory) return recent.standing;
      const standing = ask(person, name, place);
      makeRoom(recents);
      recents.set(place, { conversationId, standing, askedAt: now() });
      return standing;
    },
    forget: (conversation) => {
      const entered = wholeIdOf(conversation);
      for (const [place, { conversationId }] of recents) if (conversationId === entered) recents.delete(place);
    },
  };
};

const makeRoom = (known: { readonly size: number; clear(): void }): void => {
  if (known.size >= mostPeople) known.clear();
};
