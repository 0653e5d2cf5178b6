import type { Conversation } from '../conversations.ts';
import { type Connector, type ConnectorOptions, createConnector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import type { OutgoingActivity } from '../envelope.ts';
import type { User } from '../user.ts';
import { type Chat, createChat } from './chat.ts';

export interface TeamsUser extends Readonly<User> {
  /** Opens the personal chat with the bot; the first time, the bot is told that it was installed. */
  openChat: () => Promise<Chat>;
  /** Changes the language of this person's Teams, from the next activity on. */
  speak: (locale: string) => void;
}

/** A conversation of several people with the bot; each has a view of their own. */
export interface Room {
  readonly conversationId: string;
  chatOf: (member: TeamsUser) => Chat;
}

/** A whole Teams of one bot, for tests. */
export interface Teams {
  readonly connector: Connector;
  /** The `serviceUrl` of every activity. */
  readonly serviceUrl: string;
  user: (name: string, person?: Partial<Omit<User, 'name'>>) => TeamsUser;
  /** A group chat to which the first member adds the bot. */
  groupChat: (...members: [TeamsUser, ...TeamsUser[]]) => Promise<Room>;
  /** The channels of a team to which the first member adds the bot: it is told once, in the first channel. */
  team: (channels: number, ...members: [TeamsUser, ...TeamsUser[]]) => Promise<Room[]>;
  /** Posts any JSON to the bot's `/api/messages`. */
  raw: (activity: OutgoingActivity) => Promise<Delivery>;
  close: () => Promise<void>;
}

/** Starts the connector on a free port of 127.0.0.1; `close()` ends it. */
export async function createTeams(options: ConnectorOptions): Promise<Teams> {
  const connector = createConnector(options);
  const { url, close } = await connector.listen();

  const roomOf = (conversation: Conversation): Room => {
    const chats = new Map(
      conversation.members.map((user) => [user.id, createChat(connector, { conversation, user })] as const),
    );
    return {
      conversationId: conversation.id,
      chatOf: ({ id, name }) => {
        const chat = chats.get(id);
        if (!chat) throw new Error(`${name} is not a member.`);
        return chat;
      },
    };
  };

  return {
    connector,
    serviceUrl: url,
    user: (name, person = {}) => {
      const user = connector.addUser({ ...person, name });
      const speaker = { user, conversation: connector.personalChat(user) };
      const chat = createChat(connector, speaker);
      const openChat = async () => {
        await connector.install(speaker);
        return chat;
      };
      const speak = (locale: string) => {
        user.locale = locale;
      };
      return Object.assign(user, { openChat, speak });
    },
    groupChat: async (...members) => {
      const conversation = connector.groupChat(members);
      await connector.install({ user: members[0], conversation });
      return roomOf(conversation);
    },
    team: async (channels, ...members) => {
      const first = connector.channel(members);
      const others = Array.from({ length: channels - 1 }, () => connector.channel(members, first));
      const all = [first, ...others];
      for (const conversation of all) await connector.install({ user: members[0], conversation });
      return all.map(roomOf);
    },
    raw: connector.deliver,
    close,
  };
}
