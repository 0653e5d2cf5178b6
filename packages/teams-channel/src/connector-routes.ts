import type { IncomingMessage, RequestListener } from 'node:http';
import { type Account, type BotActivity, botActivity, newConversation } from './activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { HttpRefusal, jsonListener, readJson, sendJson } from './json-http.ts';
import { threadIdOf } from './thread.ts';
import type { BotCall } from './traffic.ts';
import { memberOf, type User } from './user.ts';

/** Teams refuses bot messages above 100 KB. */
export const maxActivityBytes = 100 * 1024;

export interface ConnectorParts {
  bot: Account;
  conversations: Conversations;
  feed: ChangeFeed;
  users: ReadonlyMap<string, User>;
  newId: () => string;
  serviceUrl: () => string;
  /** Whether Teams takes a call of the bot now. */
  takes: (call: BotCall) => boolean;
}

/** A conversation, and in a channel the thread that the bot names. */
interface Place {
  conversation: Conversation;
  threadId?: string | undefined;
}

interface Answer {
  status: number;
  body: unknown;
}

/** The Bot Connector's side of HTTP: `/v3/conversations/...` and `/healthz`. */
export function connectorRoutes(parts: ConnectorParts): RequestListener {
  return jsonListener(async (request, response) => {
    const { status, body } = await route(parts, request);
    sendJson(response, status, body);
  });
}

async function route(parts: ConnectorParts, request: IncomingMessage): Promise<Answer> {
  const path = pathOf(request);
  const method = request.method ?? 'GET';
  if (method === 'GET' && path.join('/') === 'healthz') return { status: 200, body: { status: 'ready' } };
  const [version, collection, conversationId, part, id, ...rest] = path;
  if (version !== 'v3' || collection !== 'conversations' || rest.length > 0) throw notFound();
  if (conversationId === undefined) {
    if (method !== 'POST') throw notAllowed();
    return createConversation(parts, request);
  }
  const conversation = parts.conversations.find(conversationId);
  if (!conversation) throw new HttpRefusal(404, 'ConversationNotFound', 'There is no such conversation.');
  const place = { conversation, threadId: threadIdOf(conversationId) };
  if (part === 'activities') return activities(parts, place, id, method, request);
  if (method !== 'GET') throw part === 'members' || part === 'pagedmembers' ? notAllowed() : notFound();
  refuseLeft(conversation);
  if (part === 'pagedmembers' && id === undefined) {
    refuseTooMany(parts, { operation: 'roster', conversation });
    return { status: 200, body: { members: conversation.members.map(memberOf) } };
  }
  if (part === 'members') {
    refuseTooMany(parts, { operation: 'roster', conversation });
    return members(conversation, id);
  }
  throw notFound();
}

async function activities(
  parts: ConnectorParts,
  place: Place,
  activityId: string | undefined,
  method: string,
  request: IncomingMessage,
): Promise<Answer> {
  const { conversation } = place;
  refuseLeft(conversation);
  if (method === 'POST') {
    const posted = await readJson(request, botActivity, maxActivityBytes);
    const activity = activityId ? { ...posted, replyToId: activityId } : posted;
    refuseTooMany(parts, { operation: 'post', conversation, activity });
    const id = post(parts, place, activity);
    return { status: 201, body: { id } };
  }
  if (activityId === undefined || (method !== 'PUT' && method !== 'DELETE')) throw notAllowed();
  if (method === 'PUT') {
    const activity = await readJson(request, botActivity, maxActivityBytes);
    refuseEmpty(activity);
    refuseForeign(parts, conversation, activityId);
    refuseTooMany(parts, { operation: 'update', conversation, activity });
    parts.conversations.update(conversation, activityId, activity);
  } else {
    refuseForeign(parts, conversation, activityId);
    refuseTooMany(parts, { operation: 'delete', conversation });
    parts.conversations.remove(conversation, activityId);
  }
  return { status: 200, body: { id: activityId } };
}

/** Messages enter the history, typing is passed on, other types (traces and the like) are accepted and not shown. */
function post(
  { bot, conversations, feed, newId }: ConnectorParts,
  { conversation, threadId }: Place,
  activity: BotActivity,
) {
  if (activity.type === 'message') {
    refuseEmpty(activity);
    return conversations.add(conversation, bot, activity, threadId).id;
  }
  if (activity.type === 'typing') feed.publish({ kind: 'typing', conversationId: conversation.id, from: bot });
  return newId();
}

async function createConversation(parts: ConnectorParts, request: IncomingMessage): Promise<Answer> {
  const { isGroup, members: wanted, activity } = await readJson(request, newConversation, maxActivityBytes);
  const [first, ...others] = wanted ?? [];
  if (isGroup || !first || others.length > 0)
    throw new HttpRefusal(400, 'BadSyntax', 'Name exactly one member: only personal chats can be created.');
  const user = parts.users.get(first.id);
  if (!user) throw new HttpRefusal(404, 'MemberNotFound', 'There is no such person.');
  const conversation = parts.conversations.personal(user);
  refuseLeft(conversation);
  refuseTooMany(parts, { operation: 'create', conversation, activity: activity ?? undefined });
  const activityId = activity ? post(parts, { conversation }, activity) : undefined;
  return { status: 201, body: { id: conversation.id, serviceUrl: parts.serviceUrl(), activityId } };
}

function members(conversation: Conversation, id: string | undefined): Answer {
  if (id === undefined) return { status: 200, body: conversation.members.map(memberOf) };
  const found = conversation.members.find((user) => user.id === id || user.aadObjectId === id);
  if (!found) throw new HttpRefusal(404, 'MemberNotFoundInConversation', 'This person is not in the conversation.');
  return { status: 200, body: memberOf(found) };
}

function refuseLeft({ isLeft = false }: Conversation): void {
  if (isLeft) throw new HttpRefusal(403, 'BotNotInConversationRoster', 'The bot is not part of this conversation.');
}

function refuseTooMany({ takes }: ConnectorParts, call: BotCall): void {
  if (!takes(call)) throw new HttpRefusal(429, 'TooManyRequests', 'The bot calls more often than Teams takes.');
}

function refuseEmpty({ text, attachments }: BotActivity): void {
  if (!text && !attachments?.length) throw new HttpRefusal(400, 'BadSyntax', 'A message needs text or an attachment.');
}

function refuseForeign({ bot }: ConnectorParts, conversation: Conversation, activityId: string): void {
  const message = conversation.messages.find(({ id }) => id === activityId);
  if (!message) throw new HttpRefusal(404, 'ActivityNotFoundInConversation', 'There is no such message.');
  if (message.from.id !== bot.id)
    throw new HttpRefusal(403, 'Forbidden', "A bot may only change the bot's own messages.");
}

function pathOf(request: IncomingMessage): string[] {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    return pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    throw new HttpRefusal(400, 'BadSyntax', 'The address cannot be read.');
  }
}

const notFound = () => new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
const notAllowed = () => new HttpRefusal(405, 'MethodNotAllowed', 'This address does not know this method.');
