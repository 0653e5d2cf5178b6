import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChatServer, startChatServer } from '../src/chat-server.ts';
import { chromiumIsMissing, complaintsOf, launchChromium } from './chromium.ts';

// Another file says so where the browser is missing.
describe.skipIf(chromiumIsMissing)('the gallery in a browser', () => {
  let browser: Browser;
  let page: Page;
  let chat: ChatServer;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    // No bot is asked for anything.
    chat = await startChatServer({ botUrl: 'http://127.0.0.1:9' });
  });
  afterAll(async () => {
    await browser.close();
    await chat.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(8000);
    complaints = complaintsOf(page);
  });

  const found = () => page.getByRole('status').textContent();

  test('given an address that was handed on, when it is opened, then language, width, theme and card are as they were', async () => {
    await page.goto(`${chat.url}/gallery?language=hu&width=320&theme=dark&card=review#review-every-field-long`);
    const card = page.locator('#review-every-field-long .card');
    await card.getByText('Ellenőrzés küldés előtt').waitFor();
    expect(await page.getByRole('searchbox', { name: 'Card' }).inputValue()).toBe('review');
    expect(await found()).toMatch(/^7 of \d+ cards$/);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await card.evaluate((view) => view.getBoundingClientRect().width)).toBe(320);
    const isInSight = () =>
      page.locator(':target h2').evaluate((head) => {
        const { top, bottom } = head.getBoundingClientRect();
        return top > 0 && bottom < (head.ownerDocument.defaultView?.innerHeight ?? 0);
      });
    await expect.poll(isInSight, { interval: 20, timeout: 8000 }).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('given all cards, when one looks for some, then only they stand there, drawn as they come, and the address says so', async () => {
    await page.goto(`${chat.url}/gallery`);
    await page.getByRole('group', { name: 'step 1, empty' }).waitFor();
    expect(await page.locator('.specimen .card').count()).toBeLessThan((await page.locator('.specimen').count()) / 4);
    await page.getByRole('searchbox', { name: 'Card' }).fill('NOTICE, usual');
    const notice = page.getByRole('group', { name: 'notice, usual', exact: true });
    await notice.waitFor();
    expect(await page.locator('.specimen:visible').count()).toBe(1);
    await page.getByLabel('Language').selectOption('Polski');
    await page.waitForURL('**/gallery?language=pl&width=640&theme=light&card=notice%2C+usual');
    expect(await page.locator('.specimen:visible .size').textContent()).toMatch(/^\d+ of 24,000 bytes$/);
  });

  test('given a card, when its button is pressed, then it says that nothing is sent', async () => {
    await page.goto(`${chat.url}/gallery?card=step+1%2C+shared`);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').getByText('Nothing is sent from here: draft.next.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('given a narrow window, when the gallery is printed, then every card is drawn, and none is wider', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`${chat.url}/gallery?card=submission`);
    await page.locator('.specimen:visible .card').first().waitFor();
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.specimen:visible:not(:has(.card))').count()).toBe(0);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });
});
