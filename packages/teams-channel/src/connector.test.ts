import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Change, type Connector, createConnector, type Speaker } from './index.ts';

let connector: Connector;
let ada: Speaker;
let url: string;
let close: () => Promise<void>;
let changes: Change[];

beforeEach(async () => {
  let ids = 0;
  connector = createConnector({
    botUrl: 'http://127.0.0.1:1',
    newId: () => `id-${(ids += 1)}`,
    now: () => new Date('2026-11-15T10:00:00Z'),
  });
  ({ url, close } = await connector.listen());
  const user = connector.addUser({ name: 'Béla Kovács', id: '29:bela', aadObjectId: 'bela' });
  ada = { user, conversation: connector.personalChat(user) };
  ids = 0;
  changes = [];
  connector.subscribe((change) => changes.push(change));
});
afterEach(() => close());

async function call(method: string, path: string, body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url + path, { method, ...(body === undefined ? {} : { body: text }) });
  return { status: response.status, body: z.unknown().parse(await response.json()) };
}

const chat = '/v3/conversations/a%3Abela';

test('given a posted message, when the bot updates and deletes it, then history and changes follow', async () => {
  expect(await call('POST', `${chat}/activities/first`, { type: 'message', text: 'Hello' })).toEqual({
    status: 201,
    body: { id: 'id-1' },
  });
  expect(ada.conversation.messages).toMatchObject([
    { id: 'id-1', text: 'Hello', replyToId: 'first', from: connector.bot },
  ]);
  expect(await call('PUT', `${chat}/activities/id-1`, { type: 'message', text: 'Bye' })).toMatchObject({ status: 200 });
  expect(ada.conversation.messages).toMatchObject([{ text: 'Bye', updatedAt: '2026-11-15T10:00:00.000Z' }]);
  await call('POST', `${chat}/activities`, { type: 'message', text: 'Stays' });
  expect(await call('DELETE', `${chat}/activities/id-1`)).toMatchObject({ status: 200 });
  expect(ada.conversation.messages).toMatchObject([{ text: 'Stays' }]);
  expect(await call('POST', `${chat}/activities`, { type: 'typing' })).toMatchObject({ status: 201 });
  expect(changes.map(({ kind, seq }) => [seq, kind])).toEqual([
    [1, 'added'],
    [2, 'updated'],
    [3, 'added'],
    [4, 'deleted'],
    [5, 'typing'],
  ]);
});

test('given a personal chat, when the bot asks who is there, then it gets name and e-mail', async () => {
  const member = {
    id: '29:bela',
    name: 'Béla Kovács',
    givenName: 'Béla',
    surname: 'Kovács',
    email: 'bela.kovacs@contoso.example',
  };
  expect(await call('GET', `${chat}/pagedmembers?pageSize=100`)).toMatchObject({
    status: 200,
    body: { members: [member] },
  });
  expect(await call('GET', `${chat}/members`)).toMatchObject({ status: 200, body: [member] });
  expect(await call('GET', `${chat}/members/29%3Abela`)).toMatchObject({ status: 200, body: member });
  expect(await call('GET', `${chat}/members/bela`)).toMatchObject({ status: 200, body: member });
});

test('given a known person, when the bot creates a conversation, then it is their personal chat', async () => {
  const body = { members: [{ id: '29:bela' }], activity: { type: 'message', text: 'Reminder' } };
  expect(await call('POST', '/v3/conversations', body)).toEqual({
    status: 201,
    body: { id: 'a:bela', serviceUrl: url, activityId: 'id-1' },
  });
  expect(ada.conversation.messages).toMatchObject([{ text: 'Reminder' }]);
});

const nonsense: [string, string, unknown, number, string][] = [
  ['POST', `${chat}/activities`, '{', 400, 'BadSyntax'],
  ['POST', `${chat}/activities`, [], 400, 'BadSyntax'],
  ['POST', `${chat}/activities`, { type: 'message' }, 400, 'BadSyntax'],
  ['POST', `${chat}/activities`, { type: 'message', text: 5 }, 400, 'BadSyntax'],
  ['POST', `${chat}/activities`, { type: 'message', text: 'x'.repeat(102_400) }, 413, 'MessageSizeTooBig'],
  ['POST', '/v3/conversations/nobody/activities', { type: 'message', text: 'x' }, 404, 'ConversationNotFound'],
  ['POST', '/v3/conversations/%E0%A4%A/activities', { type: 'message', text: 'x' }, 400, 'BadSyntax'],
  ['PUT', `${chat}/activities/none`, { type: 'message', text: 'x' }, 404, 'ActivityNotFoundInConversation'],
  ['DELETE', `${chat}/activities/none`, undefined, 404, 'ActivityNotFoundInConversation'],
  ['DELETE', `${chat}/activities`, undefined, 405, 'MethodNotAllowed'],
  ['GET', `${chat}/members/nobody`, undefined, 404, 'MemberNotFoundInConversation'],
  ['POST', `${chat}/members`, {}, 405, 'MethodNotAllowed'],
  ['GET', '/v3/conversations', undefined, 405, 'MethodNotAllowed'],
  ['POST', '/v3/conversations', { members: [] }, 400, 'BadSyntax'],
  ['POST', '/v3/conversations', { members: [{ id: 'nobody' }] }, 404, 'MemberNotFound'],
  ['GET', '/v3', undefined, 404, 'NotFound'],
];

test.each(nonsense)(
  'given nonsense, when the bot sends %s %s, then it is refused',
  async (method, path, body, status, code) => {
    expect(await call(method, path, body)).toMatchObject({ status, body: { error: { code } } });
    expect(changes).toEqual([]);
  },
);

test('given a card attachment without a card, when the bot posts it, then the refusal names the place', async () => {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'HeroCard' } }];
  expect(await call('POST', `${chat}/activities`, { type: 'message', attachments })).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('attachments.0.content') } },
  });
});

test('given what a person said, when the bot changes it, then that is forbidden', async () => {
  const { message } = await connector.say(ada, 'mine');
  expect(await call('DELETE', `${chat}/activities/${message.id}`)).toMatchObject({ status: 403 });
});

test('given the connector, when its health is asked for, then it is ready', async () => {
  expect(await call('GET', '/healthz')).toEqual({ status: 200, body: { status: 'ready' } });
});
