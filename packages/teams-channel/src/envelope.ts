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
  /** In a channel: the first message of the thread. */
  threadId?: string | undefined;
}

function addressed(envelope: Envelope): OutgoingActivity {
  const { id, timestamp, serviceUrl, bot, user, conversation } = envelope;
  return {
    id,
    timestamp,
    serviceUrl,
    channelId: 'msteams',
    from: accountOf(user),
    recipient: bot,
    conversation: placeOf(envelope),
    locale: user.locale,
    entities: clientInfo(user),
    channelData: channelDataOf(conversation),
  };
}

function placeOf({ conversation: { id, type: conversationType, tenantId }, threadId }: Envelope): OutgoingActivity {
  if (conversationType === 'personal') return { id, conversationType, tenantId };
  const place = threadId === undefined ? id : `${id};messageid=${threadId}`;
  return { id: place, conversationType, tenantId, isGroup: true };
}

function channelDataOf({ id, tenantId, teamId }: Conversation): OutgoingActivity {
  const tenant = { id: tenantId };
  if (teamId === undefined) return { tenant };
  return { tenant, team: { id: teamId }, channel: { id }, teamsTeamId: teamId, teamsChannelId: id };
}

/** How a bot is mentioned: in groups it hears only what mentions it. */
export function mentionOf({ name = '' }: Account): string {
  return `<at>${name}</at>`;
}

export function messageActivity(envelope: Envelope, text: string): OutgoingActivity {
  const activity = { ...addressed(envelope), type: 'message', textFormat: 'plain', text };
  const mention = mentionOf(envelope.bot);
  if (!text.includes(mention)) return activity;
  const { id, name } = envelope.bot;
  const entities = [{ type: 'mention', mentioned: { id, name }, text: mention }, ...clientInfo(envelope.user)];
  return { ...activity, entities };
}

function clientInfo({ locale }: User): OutgoingActivity[] {
  return [{ type: 'clientInfo', locale, platform: 'Web' }];
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

/** In a personal chat person and bot are new, in a group the bot alone. */
export function membersAddedActivity(envelope: Envelope): OutgoingActivity {
  const { bot, user, conversation } = envelope;
  const membersAdded = conversation.type === 'personal' ? [bot, accountOf(user)] : [bot];
  return { ...addressed(envelope), type: 'conversationUpdate', membersAdded };
}

export function installedActivity(envelope: Envelope): OutgoingActivity {
  return { ...addressed(envelope), type: 'installationUpdate', action: 'add' };
}
