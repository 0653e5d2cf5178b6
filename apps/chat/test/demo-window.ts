import type { Page } from 'playwright-core';
import { startChatServer } from '../src/chat-server.ts';
import { test as inBrowser } from './browser.ts';
import { startDemoBot } from './demo-bot.ts';

/** How many pixels of a page can only be seen by scrolling sideways. */
export const sideways = (page: Page) => page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

/** Tests of a window in which people chat with the tiny bot. */
export const test = inBrowser
  .extend('window', async ({ page }, { onCleanup }) => {
    const bot = await startDemoBot();
    const chat = await startChatServer({ botUrl: bot.url });
    onCleanup(async () => {
      // The page would complain of a server that goes before it.
      await page.goto('about:blank');
      await chat.close();
      await bot.stop();
    });
    const box = page.locator('#say');
    return {
      bot,
      chat,
      box,
      /** The button that sends the form. */
      next: page.getByRole('button', { name: 'Next' }),
      say: async (text: string) => {
        await box.fill(text);
        await box.press('Enter');
      },
      /** What somebody else has said, as the one at the window sees it. */
      saidBy: (author: string) => page.locator('.theirs').and(page.getByRole('article', { name: author })),
      /** Goes to a conversation as somebody, `ada/group`, or to where the window was left. */
      open: async (place?: string) => void (await page.goto(place === undefined ? chat.url : `${chat.url}/#/${place}`)),
    };
  })
  .extend('bot', async ({ window }) => window.bot);
