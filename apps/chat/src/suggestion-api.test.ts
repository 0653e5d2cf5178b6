import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ListBot, startListBot } from '../test/list-bot.ts';
import { type ChatServer, startChatServer } from './chat-server.ts';

let bot: ListBot;
let chat: ChatServer;
beforeEach(async () => {
  bot = await startListBot();
  chat = await startChatServer({ botUrl: bot.url });
});
afterEach(async () => {
  await chat.close();
  await bot.stop();
});

async function ask(body: object) {
  const response = await fetch(`${chat.url}/api/chats/ada/suggestions`, { method: 'POST', body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const typed = { locale: 'tr-TR', dataset: 'fruits', text: 'pea' };

test('given something typed into a list, when the page asks, then the bot is asked and its choices come', async () => {
  const choices = ['Pear', 'Peach'].map((title) => ({ title, value: title }));
  expect(await ask(typed)).toEqual({ status: 200, answer: { kind: 'choices', choices } });
  expect(bot.asked).toEqual(['pea']);
});

test('given a bot that cannot be reached, when the page asks, then it is told so', async () => {
  await bot.stop();
  expect(await ask(typed)).toMatchObject({ status: 200, answer: { kind: 'error', code: 'Unreachable' } });
});

test('given no text or no list, when the page asks, then it is refused and the bot hears nothing', async () => {
  expect(await ask({ ...typed, text: 7 })).toMatchObject({ status: 400 });
  expect(await ask({ locale: 'tr-TR', text: 'pea' })).toMatchObject({ status: 400 });
  expect(bot.asked).toEqual([]);
});
