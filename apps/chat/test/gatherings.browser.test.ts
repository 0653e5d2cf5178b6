import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChatServer, startChatServer } from '../src/chat-server.ts';
import { chromiumIsMissing, complaintsOf, launchChromium } from './chromium.ts';
import { startDemoBot } from './demo-bot.ts';

const pictures = new URL('../build/', import.meta.url).pathname;

// Another file says so where the browser is missing.
describe.skipIf(chromiumIsMissing)('several people in the browser', () => {
  let browser: Browser;
  let page: Page;
  let bot: Awaited<ReturnType<typeof startDemoBot>>;
  let chat: ChatServer;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    bot = await startDemoBot();
    chat = await startChatServer({ botUrl: bot.url });
    page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1100, height: 900 } });
    page.setDefaultTimeout(8000);
    complaints = complaintsOf(page);
  });
  afterEach(async () => {
    await page.close();
    await chat.close();
    await bot.stop();
    expect(complaints).toEqual([]);
  });

  const say = async (text: string) => {
    await page.getByLabel('Message to the bot').fill(text);
    await page.keyboard.press('Enter');
  };
  const next = () => page.getByRole('button', { name: 'Next' });

  test('given a group chat, when the bot is named, then it answers, and another person reads who said what', async () => {
    await page.goto(chat.url);
    await page.getByText('Hello Ada Jensen').waitFor();
    await page.getByRole('combobox', { name: 'Chat' }).selectOption('Deal team');
    await page.getByPlaceholder('Write @Cosell to be heard by the bot').waitFor();
    await say('*Shall we?*');
    await page.getByRole('button', { name: 'new' }).click();
    await next().waitFor();
    expect(bot.heard.at(-1)).toBe('Ada Jensen (en-US): <at>Cosell</at> new');
    expect(await page.locator('.failure').count()).toBe(0);

    await page.goto(`${chat.url}/#/bela/group`);
    const asked = page.getByRole('article', { name: 'Ada Jensen' });
    await asked.getByText('*Shall we?*').waitFor();
    expect(await page.locator('.mine').count()).toBe(0);
    await next().waitFor();
    await page.screenshot({ path: `${pictures}window-group.png` });
  });

  test('given a channel, when it is opened by its address, then answers stand in the thread of the question, and it is kept', async () => {
    await page.goto(`${chat.url}/#/bela/channel`);
    await page.getByText('Hello Béla Kovács').waitFor();
    await say('@Cosell help');
    await page.locator('.reply').getByText('You said: help').waitFor();
    await page.reload();
    await page.locator('.reply').getByText('You said: help').waitFor();
    expect(await page.getByLabel('Person').inputValue()).toBe('bela');
    expect(await page.getByRole('combobox', { name: 'Chat' }).inputValue()).toBe('channel');
    await page.getByRole('combobox', { name: 'Chat' }).selectOption('With the bot');
    await page.waitForURL('**/#/bela/chat');
    expect(await page.getByPlaceholder('Type a message').count()).toBe(1);
  });

  test('given a card that is to be refreshed, when it comes, or others open the chat, then each sees their own', async () => {
    await page.goto(`${chat.url}/#/ada/group`);
    await page.getByPlaceholder('Write @Cosell').waitFor();
    await say('@Cosell shared');
    await page.getByText('Each reader').waitFor();
    await page.goto(`${chat.url}/#/bela/group`);
    await page.getByRole('article', { name: 'Ada Jensen' }).waitFor();
    await page.getByText('Each reader').waitFor();
    expect(bot.heard.slice(-2)).toEqual([
      'Ada Jensen (en-US) adaptiveCard/action',
      'Béla Kovács (en-US) adaptiveCard/action',
    ]);
  });

  test('given more than fits of one person, then only the conversation scrolls, not the page', async () => {
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto(`${chat.url}/#/ada/group`);
    for (const text of ['x', 'y', 'z'].map((letter) => letter.repeat(900))) {
      await say(text);
      await page.locator('.mine').getByText(text).waitFor();
    }
    expect(await page.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  });

  test('given two people side by side, when one says something, then the other reads it next to it, or below it on a phone', async () => {
    await page.goto(`${chat.url}/#/bela/group`);
    await page.getByPlaceholder('Write @Cosell').waitFor();
    await page.getByRole('link', { name: 'Side by side' }).click();
    const bela = page.frameLocator('iframe[title="Béla Kovács"]');
    const ada = page.frameLocator('iframe[title="Ada Jensen"]');
    await bela.getByLabel('Message to the bot').fill('Shall we?');
    await bela.getByLabel('Message to the bot').press('Enter');
    await ada.getByRole('article', { name: 'Béla Kovács' }).getByText('Shall we?').waitFor();
    const places = () =>
      page.locator('iframe').evaluateAll((panes) => panes.map((pane) => Object(pane.getBoundingClientRect().toJSON())));
    await page.screenshot({ path: `${pictures}window-side-by-side.png` });
    expect(await places()).toMatchObject([
      { left: 0, top: 0 },
      { right: 1100, top: 0 },
    ]);
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await places()).toMatchObject([{ left: 0 }, { left: 0, top: 744 }]);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });
});
