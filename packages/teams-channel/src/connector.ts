import type { RequestListener } from 'node:http';
import { type Account, type AdaptiveCardJson, adaptiveCardType, cardIn, type Message } from './activity.ts';
import { type Change, createChangeFeed } from './change-feed.ts';
import { connectorRoutes } from './connector-routes.ts';
import { type Conversation, createConversations, type People } from './conversations.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import {
  type Envelope,
  type ExecuteAction,
  executeValue,
  invokeActivity,
  messageActivity,
  type OutgoingActivity,
  submitActivity,
  type Trigger,
} from './envelope.ts';
import { type InvokeAnswer, readInvokeAnswer } from './invoke-answer.ts';
import type { Rates } from './limits.ts';
import { type Listening, listening, type Where } from './listening.ts';
import { createMembership, type Membership } from './membership.ts';
import { mentionIn } from './mention.ts';
import type { Speaker } from './speaker.ts';
import { createThrottle } from './throttle.ts';
import { type BotCall, createTrafficFeed, type TrafficFeed } from './traffic.ts';
import { accountOf, demoTenantId, emailFor, type User } from './user.ts';

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
  /** What the bot calls beyond these is refused with 429; without them everything is taken. */
  rates?: Rates;
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

export interface Connector extends Membership {
  readonly bot: Account;
  /** Answers `/v3/conversations/...` and `/healthz`, so that it can be mounted on another server. */
  handler: RequestListener;
  /** Says at which origin the handler was mounted: the `serviceUrl` of every activity. */
  mountedAt: (origin: string) => void;
  /** Serves the handler on a port of its own. */
  listen: (where?: Where) => Promise<Listening>;
  addUser: (person: Pick<User, 'name'> & Partial<User>) => User;
  personalChat: (user: User) => Conversation;
  groupChat: (name: string, members: People) => Conversation;
  channel: (teamName: string, name: string, members: People) => Conversation;
  /** The history of a conversation as one person sees it: an answer to a press is seen by whoever pressed. */
  seenBy: (conversation: Conversation, user: User) => Message[];
  /** Among several people the bot hears only what names it: `@Cosell help`. A card stands there that a message extension has found. */
  say: (speaker: Speaker, text: string, card?: AdaptiveCardJson) => Promise<{ message: Message; delivery: Delivery }>;
  /** Delivers a message of the history once more, as after "try again". */
  sayAgain: (speaker: Speaker, message: Message) => Promise<Delivery>;
  /** `Action.Submit`. */
  submit: (speaker: Speaker, pressed: Pressed, value: unknown) => Promise<Delivery>;
  /** `Action.Execute`; a card in the answer replaces the pressed one for the person. */
  execute: (speaker: Speaker, pressed: Pressed, action: ExecuteAction, trigger?: Trigger) => Promise<Executed>;
  invoke: (speaker: Speaker, name: string, value: unknown, replyToId?: string) => Promise<Delivery>;
  /** Takes a message out of the chat, as Teams does with a request to sign in that it has answered of its own accord. */
  withdraw: (speaker: Speaker, messageId: string) => void;
  /** Posts what was last said or pressed in the conversation once more, unchanged, as Teams may; throws where there is nothing. */
  redeliver: (speaker: Speaker) => Promise<Delivery>;
  /** Posts an activity to the bot as it is. */
  deliver: (activity: OutgoingActivity) => Promise<Delivery>;
  subscribe: (listener: (change: Change) => void) => () => void;
  changesAfter: (seq: number) => readonly Change[] | undefined;
  lastSeq: () => number;
  /** What passes between Teams and the bot from now on. */
  watch: TrafficFeed['watch'];
}

const unheard: Delivery = { status: 0, body: undefined, attempts: 0 };

/** A headless Teams for one bot: its state, the service the bot calls back, and the delivery of activities to the bot. */
export function createConnector(options: ConnectorOptions): Connector {
  const { botUrl, newId = () => crypto.randomUUID(), now = () => new Date() } = options;
  const bot = options.bot ?? { id: '28:cosell-bot', name: 'Cosell' };
  const users = new Map<string, User>();
  const feed = createChangeFeed();
  const conversations = createConversations({ newId, now, feed });
  const traffic = createTrafficFeed(now);
  const carry = createDelivery({
    botUrl: typeof botUrl === 'string' ? () => botUrl : botUrl,
    fetch: options.fetch ?? fetch,
    invokeTimeoutMs: options.invokeTimeoutMs ?? 5000,
    messageTimeoutMs: options.messageTimeoutMs ?? 15_000,
  });
  const deliver = async (activity: OutgoingActivity): Promise<Delivery> => {
    traffic.publish({ kind: 'delivering', activity });
    const delivery = await carry(activity);
    traffic.publish({ kind: 'answered', activity, delivery });
    return delivery;
  };
  const throttle = options.rates && createThrottle(options.rates);
  const takes = (call: BotCall): boolean => {
    const isTaken = throttle?.(call, now().getTime()) ?? true;
    traffic.publish({ kind: 'called', call, isRefused: !isTaken });
    return isTaken;
  };
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

  function envelope({ conversation, user, threadId }: Speaker, id = newId()): Envelope {
    return { id, timestamp: now().toISOString(), serviceUrl: serviceUrl(), bot, user, conversation, threadId };
  }

  /** In a channel, what is pressed belongs to the thread of its card. */
  function envelopeAt(speaker: Speaker, messageId: string | undefined): Envelope {
    const held = speaker.conversation.messages.find(({ id }) => id === messageId);
    return envelope({ ...speaker, threadId: held?.threadId ?? speaker.threadId });
  }

  /** Undefined where the bot does not hear it: among several people it hears only what names it. */
  function spoken(speaker: Speaker, { id, text, attachments, threadId }: Message): OutgoingActivity | undefined {
    const at = envelope({ ...speaker, threadId }, id);
    if (speaker.conversation.type === 'personal') return messageActivity(at, { text, attachments });
    const mention = mentionIn(text, bot);
    return mention && messageActivity(at, { text, attachments }, mention);
  }

  const handler = connectorRoutes({ bot, conversations, feed, users, newId, serviceUrl, takes });
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
    groupChat: conversations.group,
    channel: conversations.channel,
    seenBy: conversations.seenBy,

    ...createMembership({ bot, envelope, deliver }),
    say: async (speaker, text, card) => {
      const { conversation, user, threadId } = speaker;
      const attachments = card ? [{ contentType: adaptiveCardType, content: card }] : [];
      const message = conversations.add(
        conversation,
        accountOf(user),
        { type: 'message', text, attachments },
        threadId,
      );
      const activity = spoken(speaker, message);
      return { message, delivery: activity ? await post(speaker, activity) : unheard };
    },
    sayAgain: async (speaker, message) => {
      const activity = spoken(speaker, message);
      return activity ? deliver(activity) : unheard;
    },

    submit: (speaker, { messageId }, value) =>
      post(speaker, submitActivity(envelopeAt(speaker, messageId), messageId, value)),
    execute: async (speaker, { messageId, attachment = 0 }, action, trigger = 'manual') => {
      const delivery = await post(
        speaker,
        invokeActivity(envelopeAt(speaker, messageId), 'adaptiveCard/action', executeValue(action, trigger), messageId),
      );
      const answer = readInvokeAnswer(delivery);
      const { conversation, user } = speaker;
      const held = conversations.seenBy(conversation, user).find(({ id }) => id === messageId)?.attachments[attachment];
      if (answer.kind === 'card' && cardIn(held))
        conversations.replaceCard(conversation, user, messageId, attachment, answer.card);
      return { delivery, answer };
    },
    invoke: (speaker, name, value, replyToId) =>
      post(speaker, invokeActivity(envelopeAt(speaker, replyToId), name, value, replyToId)),
    withdraw: ({ conversation }, messageId) => void conversations.remove(conversation, messageId),
    redeliver: async ({ conversation }) => {
      const activity = lastActivities.get(conversation.id);
      if (!activity) throw new Error('Nothing has been said or pressed in this chat yet.');
      return deliver(activity);
    },
    deliver,

    subscribe: feed.subscribe,
    changesAfter: feed.changesAfter,
    lastSeq: feed.lastSeq,
    watch: traffic.watch,
  };
}
