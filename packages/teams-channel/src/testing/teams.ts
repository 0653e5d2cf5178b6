import { type Connector, type ConnectorOptions, createConnector } from '../connector.ts';
import type { Conversation, People } from '../conversations.ts';
import type { Delivery } from '../delivery.ts';
import type { OutgoingActivity } from '../envelope.ts';
import type { User } from '../user.ts';
import { type Chat, createChat } from './chat.ts';
import { keepLedger, type Ledger } from './ledger.ts';

export interface TeamsUser extends Readonly<User> {
  /** Opens the personal chat with the bot; the first time, the bot is told that it was installed. */
  openChat: () => Promise<Chat>;
  /** Changes the language of this person's Teams, from the next activity on. */
  speak: (locale: string) => void;
}

/** A group chat or channel. */
export interface Gathering {
  readonly conversation: Conversation;
  /** As a member sees it; throws for anybody else. */
  as: (user: User) => Chat;
  /** The bot is taken out. */
  uninstall: () => Promise<Delivery>;
  bringIn: (user: User) => Promise<Delivery>;
  rename: (name: string) => Promise<Delivery>;
}

/** A whole Teams of one bot, for tests. */
export interface Teams {
  readonly connector: Connector;
  /** The `serviceUrl` of every activity. */
  readonly serviceUrl: string;
  user: (name: string, person?: Partial<Omit<User, 'name'>>) => TeamsUser;
  /** A group chat in which the bot has been installed, as each of its people sees it. */
  groupChat: (name: string, members: People) => Promise<Gathering>;
  /** A channel of a team in which the bot has been installed, as each of its people sees it. */
  channel: (teamName: string, name: string, members: People) => Promise<Gathering>;
  /** Posts any JSON to the bot's `/api/messages`. */
  raw: (activity: OutgoingActivity) => Promise<Delivery>;
  /** What the bot has sent, held to the budgets of Teams. */
  readonly budget: Ledger;
  close: () => Promise<void>;
}

/** Starts the connector on a free port of 127.0.0.1; `close()` ends it. */
export async function createTeams(options: ConnectorOptions): Promise<Teams> {
  const connector = createConnector(options);
  const budget = keepLedger(connector);
  const { url, close } = await connector.listen();
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
    groupChat: (name, members) => gather(connector, connector.groupChat(name, members)),
    channel: (teamName, name, members) => gather(connector, connector.channel(teamName, name, members)),
    raw: connector.deliver,
    budget,
    close,
  };
}

/** Whoever is named first has brought the bot in. */
async function gather(connector: Connector, conversation: Conversation): Promise<Gathering> {
  const [user] = conversation.members;
  if (!user) throw new Error('Nobody is in this conversation.');
  const opener = { conversation, user };
  await connector.install(opener);
  const chats = new Map<string, Chat>();
  return {
    conversation,
    as: (member) => {
      if (!conversation.members.some(({ id }) => id === member.id)) throw new Error(`${member.name} is not in here.`);
      const chat = chats.get(member.id) ?? createChat(connector, { conversation, user: member });
      chats.set(member.id, chat);
      return chat;
    },
    uninstall: () => connector.uninstall(opener),
    bringIn: (newcomer) => connector.bringIn(opener, newcomer),
    rename: (name) => connector.rename(opener, name),
  };
}
