import { type Account, adaptiveCardType, type AdaptiveCardJson, type BotActivity, type Message } from './activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import { conversationIdOf } from './thread.ts';
import type { User } from './user.ts';

export interface Conversation {
  id: string;
  type: 'personal' | 'groupChat' | 'channel';
  tenantId: string;
  /** What people call a group chat or a channel. */
  name?: string;
  /** Whose channel it is. */
  team?: Team;
  members: User[];
  /** Whether the bot was taken out: it may write nothing here. */
  isLeft?: boolean;
  /** In the order they were sent, as everybody sees them. */
  messages: Message[];
}

export interface Team {
  id: string;
  name: string;
}

/** People who can talk to each other; there is at least one. */
export type People = readonly [User, ...User[]];

export interface ConversationsParts {
  newId: () => string;
  now: () => Date;
  feed: Pick<ChangeFeed, 'publish'>;
}

export type Conversations = ReturnType<typeof createConversations>;

/** All conversations of one headless Teams, in memory; every change is published to the feed. */
export function createConversations({ newId, now, feed }: ConversationsParts) {
  const all = new Map<string, Conversation>();
  /** By message and person: what the answer to a press put in the place of a card, for whoever pressed it. */
  const ownViews = new Map<string, Map<string, Message>>();

  function open(conversation: Conversation): Conversation {
    const known = all.get(conversation.id);
    if (!known) all.set(conversation.id, conversation);
    return known ?? conversation;
  }

  function seenBy(conversation: Conversation, user: Pick<User, 'id'>): Message[] {
    return conversation.messages.map((message) => ownViews.get(message.id)?.get(user.id) ?? message);
  }

  return {
    /** By its id, also where a thread is named in it. */
    find: (id: string) => all.get(conversationIdOf(id)),

    /** One personal chat per person, always the same; its id outlives a restart, as a bot's stored references do. */
    personal: (user: User): Conversation =>
      open({
        id: `a:${user.aadObjectId}`,
        type: 'personal',
        tenantId: user.tenantId,
        members: [user],
        messages: [],
      }),

    /** A new group chat; its tenant is that of whoever is named first. */
    group: (name: string, members: People): Conversation =>
      open({
        id: `19:${newId()}@thread.v2`,
        type: 'groupChat',
        tenantId: members[0].tenantId,
        name,
        members: [...members],
        messages: [],
      }),

    /** A new channel of a new team; its tenant is that of whoever is named first. */
    channel: (teamName: string, name: string, members: People): Conversation =>
      open({
        id: `19:${newId()}@thread.tacv2`,
        type: 'channel',
        tenantId: members[0].tenantId,
        name,
        team: { id: `19:${newId()}@thread.tacv2`, name: teamName },
        members: [...members],
        messages: [],
      }),

    /** The history as one person sees it. */
    seenBy,

    add: (conversation: Conversation, from: Account, activity: BotActivity, threadId?: string): Message => {
      const id = newId();
      const thread = conversation.type === 'channel' ? { threadId: threadId ?? id } : {};
      const message = { ...contentOf(activity), ...thread, id, timestamp: now().toISOString(), from };
      conversation.messages.push(message);
      feed.publish({ kind: 'added', conversationId: conversation.id, message });
      return message;
    },

    /** For everybody, whatever they saw in its place; false when there is no such message. */
    update: (conversation: Conversation, messageId: string, activity: BotActivity): boolean => {
      const index = conversation.messages.findIndex(({ id }) => id === messageId);
      const found = conversation.messages[index];
      if (!found) return false;
      const message = { ...found, ...contentOf(activity), updatedAt: now().toISOString() };
      conversation.messages[index] = message;
      ownViews.delete(messageId);
      feed.publish({ kind: 'updated', conversationId: conversation.id, message });
      return true;
    },

    /** Puts a card in the place of the one at `position` among the attachments, for one person alone. */
    replaceCard: (
      conversation: Conversation,
      user: User,
      messageId: string,
      position: number,
      card: AdaptiveCardJson,
    ): boolean => {
      const found = seenBy(conversation, user).find(({ id }) => id === messageId);
      if (!found) return false;
      const attachments = found.attachments.with(position, { contentType: adaptiveCardType, content: card });
      const message = { ...found, attachments, updatedAt: now().toISOString() };
      const views = ownViews.get(messageId) ?? new Map<string, Message>();
      ownViews.set(messageId, views.set(user.id, message));
      feed.publish({ kind: 'updated', conversationId: conversation.id, message, onlyFor: user.id });
      return true;
    },

    remove: (conversation: Conversation, messageId: string): boolean => {
      const index = conversation.messages.findIndex(({ id }) => id === messageId);
      if (index < 0) return false;
      conversation.messages.splice(index, 1);
      ownViews.delete(messageId);
      feed.publish({ kind: 'deleted', conversationId: conversation.id, messageId });
      return true;
    },
  };
}

function contentOf({ text, attachments, replyToId }: BotActivity): Pick<Message, 'text' | 'attachments' | 'replyToId'> {
  return { text: text ?? '', attachments: attachments ?? [], ...(replyToId ? { replyToId } : {}) };
}
