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

/** A whole Teams of one bot, for tests. */
export interface Teams {
  readonly connector: Connector;
  /** The `serviceUrl` of every activity. */
  readonly serviceUrl: string;
  user: (name: string, person?: Partial<Omit<User, 'name'>>) => TeamsUser;
  /** Posts any JSON to the bot's `/api/messages`. */
  raw: (activity: OutgoingActivity) => Promise<Delivery>;
  close: () => Promise<void>;
}

/** Starts the connector on a free port of 127.0.0.1; `close()` ends it. */
export async function createTeams(options: ConnectorOptions): Promise<Teams> {
  const connector = createConnector(options);
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
    raw: connector.deliver,
    close,
  };
}
