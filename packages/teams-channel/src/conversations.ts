import {
  type Account,
  adaptiveCardType,
  type AdaptiveCardJson,
  attachmentsSeenBy,
  type BotActivity,
  type Message,
} from './activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { User } from './user.ts';

export interface Conversation {
  id: string;
  type: 'personal' | 'groupChat' | 'channel';
  tenantId: string;
  /** Of a channel alone: the id of its team, which is that of the team's first channel. */
  teamId?: string;
  members: User[];
  /** In the order they were sent. */
  messages: Message[];
}

export interface ConversationsParts {
  newId: () => string;
  now: () => Date;
  feed: Pick<ChangeFeed, 'publish'>;
}

export type Conversations = ReturnType<typeof createConversations>;

/** All conversations of one headless Teams, in memory; every change is published to the feed. */
export function createConversations({ newId, now, feed }: ConversationsParts) {
  const all = new Map<string, Conversation>();

  function replace(conversation: Conversation, messageId: string, change: (message: Message) => Message) {
    const index = conversation.messages.findIndex(({ id }) => id === messageId);
    const found = conversation.messages[index];
    if (!found) return false;
    const message = { ...change(found), updatedAt: now().toISOString() };
    conversation.messages[index] = message;
    feed.publish({ kind: 'updated', conversationId: conversation.id, message });
    return true;
  }

  function group(parts: Omit<Conversation, 'tenantId' | 'messages'>): Conversation {
    const [first] = parts.members;
    if (!first) throw new Error('Name at least one member.');
    const made: Conversation = { ...parts, tenantId: first.tenantId, messages: [] };
    all.set(made.id, made);
    return made;
  }

  return {
    /** A thread of a channel, `<channel>;messageid=<first message>`, is found as its channel. */
    find: (id: string) => all.get(id.split(';messageid=', 1).join('')),

    /** One personal chat per person, always the same; its id outlives a restart, as a bot's stored references do. */
    personal: (user: User): Conversation => {
      const id = `a:${user.aadObjectId}`;
      const known = all.get(id);
      if (known) return known;
      const made: Conversation = { id, type: 'personal', tenantId: user.tenantId, members: [user], messages: [] };
      all.set(id, made);
      return made;
    },

    groupChat: (members: User[]): Conversation =>
      group({ id: `19:${newId()}@thread.v2`, type: 'groupChat', members: [...members] }),

    /** A channel of a team, or the first one of a new team. */
    channel: (members: User[], team?: Conversation): Conversation => {
      const id = `19:${newId()}@thread.tacv2`;
      return group({ id, type: 'channel', teamId: team?.teamId ?? id, members: [...members] });
    },

    add: (conversation: Conversation, from: Account, activity: BotActivity): Message => {
      const message = { ...contentOf(activity), id: newId(), timestamp: now().toISOString(), from };
      conversation.messages.push(message);
      feed.publish({ kind: 'added', conversationId: conversation.id, message });
      return message;
    },

    /** False when there is no such message. */
    update: (conversation: Conversation, messageId: string, activity: BotActivity): boolean =>
      replace(conversation, messageId, ({ id, timestamp, from }) => ({ ...contentOf(activity), id, timestamp, from })),

    /** Puts a card in the place of the one at `position` among the attachments, before the eyes of the viewer. */
    replaceCard: (
      conversation: Conversation,
      { messageId, position, viewer }: { messageId: string; position: number; viewer: User },
      card: AdaptiveCardJson,
    ): boolean =>
      replace(conversation, messageId, (message) => {
        const seen = attachmentsSeenBy(viewer, message);
        const attachments = seen.with(position, { contentType: adaptiveCardType, content: card });
        if (conversation.type === 'personal') return { ...message, attachments };
        return { ...message, attachmentsFor: { ...message.attachmentsFor, [viewer.id]: attachments } };
      }),

    remove: (conversation: Conversation, messageId: string): boolean => {
      const index = conversation.messages.findIndex(({ id }) => id === messageId);
      if (index < 0) return false;
      conversation.messages.splice(index, 1);
      feed.publish({ kind: 'deleted', conversationId: conversation.id, messageId });
      return true;
    },
  };
}

function contentOf({ text, attachments, replyToId }: BotActivity): Pick<Message, 'text' | 'attachments' | 'replyToId'> {
  return { text: text ?? '', attachments: attachments ?? [], ...(replyToId ? { replyToId } : {}) };
}
