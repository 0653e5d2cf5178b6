import type { Account, Message } from './activity.ts';
import type { Conversation } from './conversations.ts';
import type { Addressed } from './mention.ts';
import { threadedId } from './thread.ts';
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
  /** The thread of a channel that it belongs to. */
  threadId?: string | undefined;
}

function addressed(envelope: Envelope) {
  const { id, timestamp, serviceUrl, bot, user, conversation, threadId } = envelope;
  return {
    id,
    timestamp,
    serviceUrl,
    channelId: 'msteams',
    from: accountOf(user),
    recipient: bot,
    conversation: {
      ...(conversation.type !== 'personal' && { isGroup: true }),
      id: threadedId(conversation.id, threadId),
      conversationType: conversation.type,
      tenantId: conversation.tenantId,
    },
    locale: user.locale,
    entities: [clientInfo(user)],
    channelData: channelDataOf(conversation),
  };
}

function clientInfo({ locale }: User): OutgoingActivity {
  return { type: 'clientInfo', locale, platform: 'Web' };
}

function channelDataOf({ id, name, team, tenantId }: Conversation): OutgoingActivity {
  const tenant = { id: tenantId };
  if (!team) return { tenant };
  return { teamsChannelId: id, teamsTeamId: team.id, channel: { id, name }, team, tenant };
}

export function messageActivity(
  envelope: Envelope,
  { text, attachments }: Pick<Message, 'text' | 'attachments'>,
  mention?: Addressed,
): OutgoingActivity {
  const heard = mention && { text: mention.text, entities: [mention.entity, clientInfo(envelope.user)] };
  const held = attachments.length > 0 && { attachments };
  return { ...addressed(envelope), type: 'message', textFormat: 'plain', text, ...held, ...heard };
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

/** Whether a person pressed, or their Teams refreshes a card by itself. */
export type Trigger = 'manual' | 'automatic';

export function executeValue(action: ExecuteAction, trigger: Trigger): OutgoingActivity {
  return { action: { type: 'Action.Execute', ...action }, trigger };
}

/** What a conversation tells of itself: who came or went, or a new name. */
export type ConversationEvent =
  | { membersAdded: readonly Account[] }
  | { membersRemoved: readonly Account[] }
  | { topicName: string };

/** Teams says no language with it. In a team each event has a name of its own, such as `teamMemberAdded`. */
export function conversationUpdate(envelope: Envelope, event: ConversationEvent): OutgoingActivity {
  const { locale: _locale, entities: _entities, ...base } = { ...addressed(envelope), type: 'conversationUpdate' };
  if (!envelope.conversation.team) return { ...base, ...event };
  const channelData = { ...channelDataOf(envelope.conversation), eventType: eventTypeOf(event) };
  return { ...base, ...('topicName' in event ? {} : event), channelData };
}

function eventTypeOf(event: ConversationEvent): string {
  if ('membersAdded' in event) return 'teamMemberAdded';
  return 'membersRemoved' in event ? 'teamMemberRemoved' : 'channelRenamed';
}

export function installationActivity(envelope: Envelope, action: 'add' | 'remove'): OutgoingActivity {
  return { ...addressed(envelope), type: 'installationUpdate', action };
}
