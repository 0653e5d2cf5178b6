import type { RequestListener } from 'node:http';
import { type Account, attachmentsSeenBy, cardIn, type Message } from './activity.ts';
import { type Change, createChangeFeed } from './change-feed.ts';
import { connectorRoutes } from './connector-routes.ts';
import { type Conversation, createConversations } from './conversations.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import {
  type Envelope,
  type ExecuteAction,
  executeValue,
  installedActivity,
  invokeActivity,
  membersAddedActivity,
  mentionOf,
  messageActivity,
  type OutgoingActivity,
  submitActivity,
} from './envelope.ts';
import { type InvokeAnswer, readInvokeAnswer } from './invoke-answer.ts';
import { type Listening, listening, type Where } from './listening.ts';
import { demoTenantId, emailFor, type User } from './user.ts';

export interface ConnectorOptions {
  /** Origin of the bot, or a function where it may move. */
  botUrl: string | (() => string);
  bot?: Account;
  newId?: () => string;
  now?: () => Date;
  fetch?: typeof fetch;
  /** Milliseconds an invoke may take before it is asked again, twice; 5000 as in Teams. */
  invokeTimeoutMs?: number;
  /** Milliseconds a message may take; 15000. */
  messageTimeoutMs?: number;
}

/** Who says or presses something, and where. */
export interface Speaker {
  conversation: Conversation;
  user: User;
}

/** The button that was pressed: the message with the card, and the card's place among its attachments. */
export interface Pressed {
  messageId: string;
  attachment?: number;
}

export interface Executed {
  delivery: Delivery;
  answer: InvokeAnswer;
}

export interface Connector {
  readonly bot: Account;
  /** Answers `/v3/conversations/...` and `/healthz`, so that it can be mounted on another server. */
  handler: RequestListener;
  /** Says at which origin the handler was mounted: the `serviceUrl` of every activity. */
  mountedAt: (origin: string) => void;
  /** Serves the handler on a port of its own. */
  listen: (where?: Where) => Promise<Listening>;
  addUser: (person: Pick<User, 'name'> & Partial<User>) => User;
  personalChat: (user: User) => Conversation;
  groupChat: (members: User[]) => Conversation;
  /** A channel of a team, or the first one of a new team. */
  channel: (members: User[], team?: Conversation) => Conversation;
  /** Tells the bot once that it was installed, in a team once for all channels; again after a failure, or when `again` is set. */
  install: (speaker: Speaker, options?: { again?: boolean }) => Promise<Delivery>;
  /** In a group the bot is mentioned before the text. */
  say: (speaker: Speaker, text: string) => Promise<{ message: Message; delivery: Delivery }>;
  /** Says something in a group without a mention: it stands in the history, and the bot does not hear it. */
  talk: (speaker: Speaker, text: string) => Message;
  /** Delivers a message of the history once more, as after "try again". */
  sayAgain: (speaker: Speaker, message: Message) => Promise<Delivery>;
  /** `Action.Submit`. */
  submit: (speaker: Speaker, pressed: Pressed, value: unknown) => Promise<Delivery>;
  /** `Action.Execute`; a card in the answer replaces the pressed one for the person, in a group for nobody else. */
  execute: (speaker: Speaker, pressed: Pressed, action: ExecuteAction) => Promise<Executed>;
  invoke: (speaker: Speaker, name: string, value: unknown, replyToId?: string) => Promise<Delivery>;
  /** Posts what was last said or pressed in the conversation once more, unchanged, as Teams may; throws where there is nothing. */
  redeliver: (speaker: Speaker) => Promise<Delivery>;
  /** Posts an activity to the bot as it is. */
  deliver: (activity: OutgoingActivity) => Promise<Delivery>;
  subscribe: (listener: (change: Change) => void) => () => void;
  changesAfter: (seq: number) => readonly Change[] | undefined;
  lastSeq: () => number;
}

/** A headless Teams for one bot: its state, the service the bot calls back, and the delivery of activities to the bot. */
export function createConnector(options: ConnectorOptions): Connector {
  const { botUrl, newId = () => crypto.randomUUID(), now = () => new Date() } = options;
  const bot = options.bot ?? { id: '28:cosell-bot', name: 'Cosell' };
  const users = new Map<string, User>();
  const installs = new Map<string, Promise<Delivery>>();
  const feed = createChangeFeed();
  const conversations = createConversations({ newId, now, feed });
  const deliver = createDelivery({
    botUrl: typeof botUrl === 'string' ? () => botUrl : botUrl,
    fetch: options.fetch ?? fetch,
    invokeTimeoutMs: options.invokeTimeoutMs ?? 5000,
    messageTimeoutMs: options.messageTimeoutMs ?? 15_000,
  });
  const lastActivities = new Map<string, OutgoingActivity>();
  const post = ({ conversation }: Speaker, activity: OutgoingActivity): Promise<Delivery> => {
    lastActivities.set(conversation.id, activity);
    return deliver(activity);
  };
  let origin: string | undefined;

  function serviceUrl(): string {
    if (origin === undefined) throw new Error('The connector has no address yet: call listen() or mountedAt() first.');
    return origin;
  }

  function envelope({ conversation, user }: Speaker, id = newId(), threadId?: string): Envelope {
    const thread = conversation.type === 'channel' ? threadId : undefined;
    return { id, timestamp: now().toISOString(), serviceUrl: serviceUrl(), bot, user, conversation, threadId: thread };
  }

  /** The first message of the thread that a message stands in. */
  function threadOf({ conversation }: Speaker, messageId: string): string {
    return conversation.messages.find(({ id }) => id === messageId)?.replyToId ?? messageId;
  }

  function add({ conversation, user }: Speaker, text: string): Message {
    return conversations.add(conversation, { id: user.id, name: user.name }, { type: 'message', text });
  }

  /** Where an installation is announced: for a team in its first channel. */
  function homeOf({ conversation, user }: Speaker): Speaker {
    return { user, conversation: conversations.find(conversation.teamId ?? conversation.id) ?? conversation };
  }

  async function announce(speaker: Speaker): Promise<Delivery> {
    const added = await deliver(membersAddedActivity(envelope(speaker)));
    return taken(added) ? deliver(installedActivity(envelope(speaker))) : added;
  }

  const handler = connectorRoutes({ bot, conversations, feed, users, newId, serviceUrl });
  const mountedAt = (url: string) => {
    origin = url;
  };

  return {
    bot,
    handler,
    mountedAt,
    listen: async (where) => {
      const served = await listening(handler, where);
      mountedAt(served.url);
      return served;
    },

    addUser: (person) => {
      const user = {
        id: `29:${newId()}`,
        aadObjectId: newId(),
        tenantId: demoTenantId,
        email: emailFor(person.name),
        locale: 'en-US',
        ...person,
      };
      users.set(user.id, user);
      return user;
    },
    personalChat: conversations.personal,
    groupChat: conversations.groupChat,
    channel: conversations.channel,

    install: async (speaker, { again = false } = {}) => {
      const home = homeOf(speaker);
      const { id } = home.conversation;
      const known = installs.get(id);
      if (known && !again) return known;
      const under = announce(home);
      installs.set(id, under);
      const delivery = await under;
      if (!taken(delivery) && installs.get(id) === under) installs.delete(id);
      return delivery;
    },
    say: async (speaker, text) => {
      const isGroup = speaker.conversation.type !== 'personal';
      const message = add(speaker, isGroup ? `${mentionOf(bot)} ${text}` : text);
      const activity = messageActivity(envelope(speaker, message.id, message.id), message.text);
      return { message, delivery: await post(speaker, activity) };
    },
    talk: add,
    sayAgain: (speaker, { id, text }) => deliver(messageActivity(envelope(speaker, id, id), text)),

    submit: (speaker, { messageId }, value) => {
      const under = envelope(speaker, newId(), threadOf(speaker, messageId));
      return post(speaker, submitActivity(under, messageId, value));
    },
    execute: async (speaker, { messageId, attachment = 0 }, action) => {
      const { conversation, user } = speaker;
      const under = envelope(speaker, newId(), threadOf(speaker, messageId));
      const delivery = await post(
        speaker,
        invokeActivity(under, 'adaptiveCard/action', executeValue(action), messageId),
      );
      const answer = readInvokeAnswer(delivery);
      const message = conversation.messages.find(({ id }) => id === messageId);
      if (answer.kind === 'card' && message && cardIn(attachmentsSeenBy(user, message)[attachment]))
        conversations.replaceCard(conversation, { messageId, position: attachment, viewer: user }, answer.card);
      return { delivery, answer };
    },
    invoke: (speaker, name, value, replyToId) =>
      post(speaker, invokeActivity(envelope(speaker), name, value, replyToId)),
    redeliver: async ({ conversation }) => {
      const activity = lastActivities.get(conversation.id);
      if (!activity) throw new Error('Nothing has been said or pressed in this chat yet.');
      return deliver(activity);
    },
    deliver,

    subscribe: feed.subscribe,
    changesAfter: feed.changesAfter,
    lastSeq: feed.lastSeq,
  };
}

function taken({ status }: Delivery): boolean {
  return status >= 200 && status < 300;
}
