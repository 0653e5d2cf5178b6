import type { Account } from './activity.ts';
import type { Delivery } from './delivery.ts';
import {
  type ConversationEvent,
  conversationUpdate,
  type Envelope,
  installationActivity,
  type OutgoingActivity,
} from './envelope.ts';
import type { Speaker } from './speaker.ts';
import { accountOf, type User } from './user.ts';

/** What happens to a conversation itself; the bot is told as Teams would tell it. */
export interface Membership {
  /** Tells the bot once that it was installed; again after a failure, or when `again` is set. */
  install: (speaker: Speaker, options?: { again?: boolean }) => Promise<Delivery>;
  /** The bot is taken out; the next `install` is a first one again. */
  uninstall: (speaker: Speaker) => Promise<Delivery>;
  /** Brings a person into a group chat or team. */
  bringIn: (speaker: Speaker, user: User) => Promise<Delivery>;
  /** Gives a group chat or channel another name. */
  rename: (speaker: Speaker, name: string) => Promise<Delivery>;
}

export interface MembershipParts {
  bot: Account;
  envelope: (speaker: Speaker) => Envelope;
  deliver: (activity: OutgoingActivity) => Promise<Delivery>;
}

export function createMembership({ bot, envelope, deliver }: MembershipParts): Membership {
  const installs = new Map<string, Promise<Delivery>>();
  const tell = (speaker: Speaker, event: ConversationEvent) => deliver(conversationUpdate(envelope(speaker), event));

  async function announce(speaker: Speaker): Promise<Delivery> {
    const { conversation, user } = speaker;
    const membersAdded = conversation.type === 'personal' ? [bot, accountOf(user)] : [bot];
    const added = await tell(speaker, { membersAdded });
    return taken(added) ? deliver(installationActivity(envelope(speaker), 'add')) : added;
  }

  return {
    install: async (speaker, { again = false } = {}) => {
      const { conversation } = speaker;
      const { id } = conversation;
      conversation.isLeft = false;
      const known = installs.get(id);
      if (known && !again) return known;
      const under = announce(speaker);
      installs.set(id, under);
      const delivery = await under;
      if (!taken(delivery) && installs.get(id) === under) installs.delete(id);
      return delivery;
    },
    uninstall: async (speaker) => {
      speaker.conversation.isLeft = true;
      installs.delete(speaker.conversation.id);
      await tell(speaker, { membersRemoved: [bot] });
      return deliver(installationActivity(envelope(speaker), 'remove'));
    },
    bringIn: (speaker, user) => {
      const { members } = speaker.conversation;
      if (!members.some(({ id }) => id === user.id)) members.push(user);
      return tell(speaker, { membersAdded: [accountOf(user)] });
    },
    rename: (speaker, name) => {
      speaker.conversation.name = name;
      return tell(speaker, { topicName: name });
    },
  };
}

function taken({ status }: Delivery): boolean {
  return status >= 200 && status < 300;
}
