import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoBot } from '../test/demo-bot.ts';
import { type ChatServer, startChatServer } from './chat-server.ts';

let bot: Awaited<ReturnType<typeof startDemoBot>>;
let chat: ChatServer;

beforeEach(async () => {
  bot = await startDemoBot();
  chat = await startChatServer({ botUrl: bot.url });
});
afterEach(async () => {
  await chat.close();
  await bot.stop();
});

const locale = 'hu-HU';

async function post(path: string, body: object) {
  const address = `${chat.url}/api/chats/${path}`;
  const response = await fetch(address, { method: 'POST', body: JSON.stringify({ locale, ...body }) });
  return { status: response.status, body: z.unknown().parse(await response.json()) };
}

const said = async (seat: string, body: object) =>
  z.object({ messageId: z.string() }).parse((await post(`${seat}/messages`, body)).body).messageId;

const messagesAt = async (seat: string) =>
  z.object({ messages: z.array(z.unknown()) }).parse(await (await fetch(`${chat.url}/api/chats/${seat}`)).json())
    .messages;

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Contoso' }] };

describe('a dialog', () => {
  test('given a message of somebody else, when a referral is created from it, then the bot gets its text and who wrote it', async () => {
    const messageId = await said('ada.group', { text: 'Fabrikam wants 50 seats' });
    const asked = { kind: 'message', messageId };
    const opened = await post('bela.group/dialogs', { asked });
    expect(opened).toMatchObject({ status: 200, body: { kind: 'card', title: 'Demo' } });
    expect(JSON.stringify(opened.body)).toContain('Ada Jensen: Fabrikam wants 50 seats');
    const data = { verb: 'discard' };
    const left = await post('bela.group/dialog-presses', { asked, data });
    expect(left).toEqual({ status: 200, body: { kind: 'message', text: 'Discarded.' } });
    const calls = ['composeExtension/fetchTask', 'composeExtension/submitAction'];
    expect(bot.heard.slice(-2)).toEqual(calls.map((name) => `Béla Kovács (hu-HU) ${name}`));
  });

  test('given a button that asks for one, when it is pressed, then its data reaches the bot', async () => {
    const messageId = await said('ada', { text: '', card });
    const asked = { kind: 'button', messageId, data: { note: 'typed' } };
    expect(JSON.stringify((await post('ada/dialogs', { asked })).body)).toContain('typed');
    expect(bot.heard.at(-1)).toBe('Ada Jensen (hu-HU) task/fetch');
    const { body } = await post('ada/dialog-presses', { asked, data: { verb: 'create', note: 'again' } });
    expect(JSON.stringify(body)).toContain('Sent: again');
    expect(bot.heard.at(-1)).toBe('Ada Jensen (hu-HU) task/submit');
  });

  test('given a bot that is gone, then the answer says so', async () => {
    await bot.stop();
    const { body } = await post('ada/dialogs', { asked: { kind: 'new' } });
    expect(body).toMatchObject({ kind: 'error', code: 'Unreachable' });
  });
});

describe('a search', () => {
  test('given that it is opened, or a text, then there are lines with their cards', async () => {
    const opened = await post('ada/searches', {});
    expect(opened.body).toMatchObject({ kind: 'results', results: { length: 3 } });
    const { body } = await post('ada/searches', { text: 'fab' });
    expect(body).toMatchObject({ results: [{ title: 'Fabrikam', card: { type: 'AdaptiveCard' } }] });
  });

  test.each([
    ['https://partner.microsoft.com/referrals/Contoso', { kind: 'results' }, 1],
    ['https://partner.microsoft.com/dashboard', { kind: 'nothing' }, 1],
    ['https://partner.microsoft.com.evil.example/referrals/Contoso', { kind: 'nothing' }, 0],
    ['no link', { kind: 'nothing' }, 0],
  ])('given the link %s, then the bot is asked only about those of the app', async (url, body, asked) => {
    expect(await post('ada/links', { url })).toMatchObject({ status: 200, body });
    expect(bot.heard).toHaveLength(asked);
  });
});

describe('a card that was found', () => {
  test('given one without a text, when it is sent, then all read it as a message of that person', async () => {
    await said('ada.group', { text: '', card });
    const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
    const read = { from: { name: 'Ada Jensen' }, text: '', attachments: [content] };
    expect(await messagesAt('bela.group')).toMatchObject([read]);
  });
});

test.each([
  ['messages', { text: ' ' }, 400],
  ['messages', { text: '', card: { type: 'HeroCard' } }, 400],
  ['dialogs', { asked: { kind: 'message', messageId: 'none' } }, 404],
  ['dialogs', { asked: { kind: 'button', messageId: 'none', data: {} } }, 404],
  ['dialogs', { asked: { kind: 'other' } }, 400],
  ['dialog-presses', { asked: { kind: 'new' } }, 400],
  ['searches', { text: 'x'.repeat(201) }, 400],
  ['links', {}, 400],
  ['links', { url: 'https://partner.microsoft.com/', locale: 'xx' }, 400],
  ['constructor', {}, 404],
])('given nonsense, when %s gets %j, then it is refused, and the bot hears nothing', async (action, body, status) => {
  expect((await post(`ada/${action}`, body)).status).toBe(status);
  expect(bot.heard).toEqual([]);
});
