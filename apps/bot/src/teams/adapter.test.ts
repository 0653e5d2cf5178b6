import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Conversation } from '../turn.ts';
import { createAdapter } from './adapter.ts';

const app = {
  MicrosoftAppId: undefined,
  MicrosoftAppPassword: undefined,
  MicrosoftAppTenantId: undefined,
  MicrosoftAppType: undefined,
};
const card = { type: 'AdaptiveCard', version: '1.5', fallbackText: 'A new referral', body: [] } as const;

let bodies: unknown[];
let member: object;
let rosterStatus: number;
let server: Server;
let conversation: Conversation;

/** A channel that takes whatever comes. */
const take = async (request: IncomingMessage, response: ServerResponse) => {
  const isQuestion = request.method === 'GET';
  if (!isQuestion) bodies.push(await json(request));
  response.writeHead(isQuestion ? rosterStatus : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isQuestion ? member : { id: '1' }));
};

beforeEach(async () => {
  bodies = [];
  rosterStatus = 200;
  server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  const serviceUrl = `http://127.0.0.1:${String(port)}/`;
  conversation = { id: '19:1', type: 'groupChat', tenantId: 't', serviceUrl, botId: '28:bot' };
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test('given an address that may not be called then nothing is sent there, by any of the calls', async () => {
  const closed = createAdapter({ app, mayCall: () => false });
  await expect(closed.sendCard(conversation, card)).rejects.toThrow('serviceUrl');
  await expect(closed.updateCard({ conversation, messageId: '1' }, card)).rejects.toThrow('serviceUrl');
  await expect(closed.emailOf(conversation, '29:x')).rejects.toThrow('serviceUrl');
  await expect(closed.privateChat({ conversation, channelUserId: '29:x' })).rejects.toThrow('serviceUrl');
  expect(bodies).toHaveLength(0);
});

test('given a card then its message has words for a notification', async () => {
  const adapter = createAdapter({ app, mayCall: () => true });
  expect(await adapter.sendCard(conversation, card)).toBe('1');
  expect(bodies).toMatchObject([{ summary: 'A new referral' }]);
});

test('given a conversation of several people then what is sent and updated there says so', async () => {
  const adapter = createAdapter({ app, mayCall: () => true });
  await adapter.sendCard(conversation, card);
  await adapter.updateCard({ conversation, messageId: '1' }, card);
  const place = { conversation: { id: '19:1', isGroup: true, conversationType: 'groupChat' } };
  expect(bodies).toMatchObject([place, place]);
});

test.each([
  ['of the tenant', { tenantId: 't', userRole: 'user' }, 'colleague'],
  ['of another tenant', { tenantId: 'u', userRole: 'user' }, 'visitor'],
  ['of no tenant', { userRole: 'user' }, 'visitor'],
  ['of the tenant, without a role', { tenantId: 't' }, 'colleague'],
  ['who joined a meeting without a name', { tenantId: 't', userRole: 'anonymous' }, 'visitor'],
  ['who is a guest', { tenantId: 't', userRole: 'guest' }, 'visitor'],
])('given a person %s, by the roster %o, then whether they are a colleague is %s', async (_who, said, expected) => {
  member = { id: '29:x', ...said };
  const adapter = createAdapter({ app, mayCall: () => true });
  expect(await adapter.standingOf({ conversation, channelUserId: '29:x' })).toBe(expected);
});

test.each([
  [403, 'BotNotInConversationRoster', 'unknown'],
  [404, 'ConversationNotFound', 'unknown'],
  [404, 'MemberNotFoundInConversation', 'visitor'],
])('given a roster that answers %i %s then a person who asks is %s', async (status, code, expected) => {
  [member, rosterStatus] = [{ error: { code, message: 'No.' } }, status];
  const adapter = createAdapter({ app, mayCall: () => true });
  expect(await adapter.standingOf({ conversation, channelUserId: '29:x' })).toBe(expected);
});

test('given a roster that fails then it is a fault, and nobody counts as unknown', async () => {
  [member, rosterStatus] = [{}, 400];
  const adapter = createAdapter({ app, mayCall: () => true });
  await expect(adapter.standingOf({ conversation, channelUserId: '29:x' })).rejects.toMatchObject({ statusCode: 400 });
});
