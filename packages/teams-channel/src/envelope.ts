import { type Account } from './activity.ts';
import type { Conversation } from './conversations.ts';
import { accountOf, type User } from './user.ts';

/** An activity on its way to the bot: plain JSON. */
export type OutgoingActivity = Readonly<Record<string, unknown>>;

export interface Envelope {
  id: string;
  timestamp: string;
  serviceUrl: string;
  bot: Account;
  user: User;
  conversation: Conversation;
}

function addressed({ id, timestamp, serviceUrl, bot, user, conversation }: Envelope): OutgoingActivity {
  const { type: conversationType, tenantId } = conversation;
  return {
    id,
    timestamp,
    serviceUrl,
    channelId: 'msteams',
    from: accountOf(user),
    recipient: bot,
    conversation: { id: conversation.id, conversationType, tenantId },
    locale: user.locale,
    entities: [{ type: 'clientInfo', locale: user.locale, platform: 'Web' }],
    channelData: { tenant: { id: tenantId } },
  };
}

export function messageActivity(envelope: Envelope, text: string): OutgoingActivity {
  return { ...addressed(envelope), type: 'message', textFormat: 'plain', text };
}

/** What `Action.Submit` sends: a message with `value` and without text. */
export function submitActivity(envelope: Envelope, replyToId: string, value: unknown): OutgoingActivity {
  return { ...addressed(envelope), type: 'message', replyToId, value };
}

/** `replyToId` is the message that holds the card. */
export function invokeActivity(envelope: Envelope, name: string, value: unknown, replyToId?: string): OutgoingActivity {
  return { ...addressed(envelope), type: 'invoke', name, value, ...(replyToId ? { replyToId } : {}) };
}

/** The value of an `adaptiveCard/action` invoke. */
export interface ExecuteAction {
  verb?: string | undefined;
  id?: string | undefined;
  data: Readonly<Record<string, unknown>>;
}

export function executeValue(action: ExecuteAction): OutgoingActivity {
  return { action: { type: 'Action.Execute', ...action }, trigger: 'manual' };
}

export function membersAddedActivity(envelope: Envelope): OutgoingActivity {
  const membersAdded = [envelope.bot, accountOf(envelope.user)];
  return { ...addressed(envelope), type: 'conversationUpdate', membersAdded };
}

export function installedActivity(envelope: Envelope): OutgoingActivity {
  return { ...addressed(envelope), type: 'installationUpdate', action: 'add' };
}
