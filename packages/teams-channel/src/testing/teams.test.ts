import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTeams, type Teams } from './index.ts';

const received = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  conversation: z.looseObject({ id: z.string() }),
});
type Received = z.infer<typeof received>;
type Answer = { status: number; body?: unknown } | 'never';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

/** A bot of a few lines over real HTTP, and a Teams that talks to it. */
async function teamsWith(
  answer: (
    activity: Received,
    call: (method: string, path: string, body?: unknown) => Promise<unknown>,
  ) => Promise<Answer> | Answer,
  options: { invokeTimeoutMs?: number } = {},
): Promise<{ teams: Teams; heard: Received[] }> {
  const heard: Received[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const activity = received.parse(JSON.parse((await request.toArray()).join('')));
    heard.push(activity);
    const at = `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}`;
    const given = await answer(activity, async (method, path, body) => {
      const sent = await fetch(at + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      return sent.json();
    });
    if (given === 'never') return;
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end(given.body === undefined ? '' : JSON.stringify(given.body));
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.number() }).parse(server.address());
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const teams = await createTeams({ botUrl: `http://127.0.0.1:${address.port}`, ...options });
  open.push(teams.close);
  return { teams, heard };
}

const cardMessage = (card: unknown) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
const cardAnswer = (card: unknown): Answer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'New referral' },
    {
      type: 'Input.Text',
      id: 'customerProfile.name',
      label: 'Company',
      isRequired: true,
      errorMessage: 'Name the company',
    },
    { type: 'Input.Toggle', id: 'consent', title: 'Agreed' },
  ],
  actions: [{ type: 'Action.Execute', verb: 'draft.next', title: 'Next', data: { step: 1 } }],
};
const contoso = () => ({ 'customerProfile.name': 'Contoso' });
const unknown = () => ({ name: 'x' });
const done = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Saved' }] };

describe('a chat', () => {
  test('given a new person, when they open the chat, then the bot hears once that it was installed, and then in which language', async () => {
    const { teams, heard } = await teamsWith(() => ({ status: 200 }));
    const ada = teams.user('Ada Jensen', { locale: 'hu-HU' });
    await ada.openChat();
    await ada.openChat();
    expect(heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(heard[0]).toMatchObject({
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      from: { id: ada.id, name: 'Ada Jensen', aadObjectId: ada.aadObjectId },
      conversation: { conversationType: 'personal', tenantId: ada.tenantId },
      channelData: { tenant: { id: ada.tenantId } },
    });
    expect(heard.map(({ locale }) => locale)).toEqual([undefined, 'hu-HU']);
  });

  test('given a bot that replies before it answers, when one says something, then the reply is there', async () => {
    const { teams } = await teamsWith(async ({ type, text, id }, call) => {
      if (type === 'message') await call('POST', `/activities/${id}`, { type: 'message', text: `You said ${text}` });
      return { status: 200 };
    });
    const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
    const chat = await ada.openChat();
    expect(await chat.say('help')).toMatchObject({ status: 200 });
    expect(chat.messages().map(({ text, mine }) => [text, mine])).toEqual([
      ['help', true],
      ['You said help', false],
    ]);
    expect((await bela.openChat()).messages()).toEqual([]);
  });

  test('given a bot that finishes later, when it updates its card, then until() sees it', async () => {
    const { teams } = await teamsWith(async ({ type }, call) => {
      if (type !== 'message') return { status: 200 };
      const { id } = z.object({ id: z.string() }).parse(await call('POST', '/activities', cardMessage(form)));
      setImmediate(() => void call('PUT', `/activities/${id}`, cardMessage(done)));
      return { status: 200 };
    });
    const chat = await teams.user('Ada').openChat();
    await chat.say('new');
    await chat.until(() => chat.lastCard().text() === 'Saved');
    expect(chat.messages()).toHaveLength(2);
    await expect(chat.until(() => false, 1)).rejects.toThrow('with this card:\nSaved');
  });

  test('given a dead bot, when one says something, then the delivery tells it', async () => {
    const teams = await createTeams({ botUrl: 'http://127.0.0.1:1' });
    open.push(teams.close);
    const chat = await teams.user('Ada').openChat();
    expect(await chat.say('help')).toMatchObject({ status: 0, failure: 'unreachable' });
  });
});

describe('a card', () => {
  const formBot = (answer: (activity: Received) => Answer, options = {}) =>
    teamsWith(async (activity, call) => {
      if (activity.type === 'invoke' || activity.value) return answer(activity);
      if (activity.text) await call('POST', '/activities', cardMessage(form));
      return { status: 200 };
    }, options);

  test('given an empty required input, when a button is pressed, then it is refused and nothing is sent', async () => {
    const { teams, heard } = await formBot(() => cardAnswer(done));
    const chat = await teams.user('Ada').openChat();
    await chat.say('new');
    const result = await chat.lastCard().press('draft.next');
    expect(result).toEqual({ refused: [{ id: 'customerProfile.name', message: 'Name the company' }] });
    expect(heard.filter(({ type }) => type === 'invoke')).toEqual([]);
  });

  test('given a filled form, when its button is pressed, then data and inputs go as strings and the card is replaced', async () => {
    const { teams, heard } = await formBot(() => cardAnswer(done));
    const chat = await teams.user('Ada').openChat();
    await chat.say('new');
    const stale = chat.lastCard();
    stale.fill(contoso());
    const result = await chat.lastCard().press('Next', { consent: true });
    const sent = { step: 1, 'customerProfile.name': 'Contoso', consent: 'true' };
    expect(heard.at(-1)).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: stale.messageId,
      value: { action: { type: 'Action.Execute', verb: 'draft.next', data: sent } },
    });
    expect([result.status, result.card?.text(), chat.lastCard().text()]).toEqual([200, 'Saved', 'Saved']);
    await stale.press('draft.next');
    expect(heard.filter(({ type }) => type === 'invoke')).toHaveLength(2);
  });

  test('given a message or an error as answer, when a button is pressed, then that is told and the card stays', async () => {
    const bodies = [
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Too late' },
      { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'Stale', message: 'Old card' } },
      'nonsense',
    ];
    const { teams } = await formBot(() => ({ status: 200, body: bodies.shift() }));
    const chat = await teams.user('Ada').openChat();
    await chat.say('new');
    const card = chat.lastCard().fill(contoso());
    expect(await card.press('draft.next')).toMatchObject({ message: 'Too late' });
    expect(await card.press('draft.next')).toMatchObject({ error: { code: 'Stale', message: 'Old card' } });
    expect(await card.press('draft.next')).toMatchObject({ error: { code: 'UnreadableAnswer' } });
    expect(chat.lastCard()).toBe(card);
  });

  test('given a bot that never answers, when a button is pressed, then the same invoke is sent three times in all', async () => {
    const { teams, heard } = await formBot(() => 'never', { invokeTimeoutMs: 30 });
    const chat = await teams.user('Ada').openChat();
    await chat.say('new');
    const result = await chat.lastCard().press('draft.next', { 'customerProfile.name': 'Contoso' });
    expect(result).toMatchObject({ status: 0, failure: 'timeout', error: { code: 'Timeout' } });
    const invokes = heard.filter(({ type }) => type === 'invoke').map(({ id }) => id);
    expect([invokes.length, new Set(invokes).size]).toEqual([3, 1]);
  });

  test('given something said or pressed, when it is redelivered, then the bot hears the same activity and the chat does not grow', async () => {
    const { teams, heard } = await formBot(() => cardAnswer(done));
    const chat = await teams.user('Ada').openChat();
    await expect(chat.redeliver()).rejects.toThrow('Nothing has been said');
    await chat.rawInvoke({ action: 7 });
    const length = chat.messages().length;
    await chat.redeliver();
    expect(heard.at(-1)).toEqual(heard.at(-2));
    expect(chat.messages()).toHaveLength(length);
  });

  test('given wrong names, when filling or pressing, then the error says what there is', async () => {
    const { teams } = await formBot(() => cardAnswer(done));
    const chat = await teams.user('Ada').openChat();
    expect(() => chat.lastCard()).toThrow('There is no card in this chat');
    await chat.say('new');
    expect(() => chat.lastCard().fill(unknown())).toThrow('customerProfile.name, consent');
    await expect(chat.lastCard().press('draft.back')).rejects.toThrow('draft.next "Next"');
  });

  test('given malformed traffic, when it is sent raw, then the bot gets it as it is', async () => {
    const { teams, heard } = await formBot(() => ({ status: 501 }));
    const chat = await teams.user('Ada').openChat();
    expect(await chat.rawInvoke({ action: 7 }, { name: 'what/ever' })).toMatchObject({ status: 501 });
    expect(heard.at(-1)).toMatchObject({ name: 'what/ever', value: { action: 7 } });
  });
});
