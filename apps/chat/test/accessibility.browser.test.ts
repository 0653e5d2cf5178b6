import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChatServer, startChatServer } from '../src/chat-server.ts';
import { violationsOn } from './axe.ts';
import { chromiumIsMissing, launchChromium } from './chromium.ts';
import { startDemoBot } from './demo-bot.ts';
import { startSignInWindow } from './sign-in-window.ts';

const everything = process.env['ACCESSIBILITY'] === 'every';

type View = readonly [language: string, theme: 'light' | 'dark', width: number];

/** `npm run accessibility` looks at every card everywhere; here each language, theme and width has its turn. */
const views: readonly View[] = everything
  ? ['en', 'hu'].flatMap((tag) =>
      [320, 1100].flatMap((width): View[] => [
        [tag, 'light', width],
        [tag, 'dark', width],
      ]),
    )
  : [
      ['en', 'light', 1100],
      ['hu', 'dark', 320],
    ];
/** Cards that differ from those left only in the texts that fill them. */
const alike = everything
  ? /^$/
  : /(long|markdown|wide|control)$|every field|Independent|Shared|empty$|by name|Expired|Won|Lost|Declined|Parked|Received|help$/;
const timeout = everything ? 180_000 : 60_000;

// Another file says so where the browser is missing.
describe.skipIf(chromiumIsMissing)('axe finds nothing', () => {
  let browser: Browser;
  let page: Page;
  let bot: Awaited<ReturnType<typeof startDemoBot>>;
  let chat: ChatServer;

  beforeAll(async () => {
    browser = await launchChromium();
    bot = await startDemoBot();
    chat = await startChatServer({ botUrl: bot.url });
  });
  afterAll(async () => {
    await browser.close();
    await chat.close();
    await bot.stop();
  });
  afterEach(() => page.close());

  const look = async (address: string, theme: 'light' | 'dark', width: number) => {
    page = await browser.newPage({ colorScheme: theme, viewport: { width, height: 900 } });
    page.setDefaultTimeout(8000);
    await page.goto(address);
  };

  test.each(views)(
    'given all cards in %s, %s and %i pixels wide, with every section open',
    { timeout },
    async (language, theme, width) => {
      await look(
        `${chat.url}/gallery?language=${language}&theme=${theme}&width=${width < 640 ? width : 640}`,
        theme,
        width,
      );
      const places = page.locator('.specimen');
      await places.first().waitFor();
      await places.evaluateAll((all, { source }) => {
        for (const place of all) place.toggleAttribute('hidden', new RegExp(source).test(place.dataset.name ?? ''));
      }, alike);
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.locator('[aria-expanded=false]').evaluateAll((folds) => {
        for (const fold of folds) fold.click();
      });
      expect(await page.locator('.specimen:visible .card').count()).toBeGreaterThanOrEqual(20);
      expect(await page.locator('[aria-expanded=true]').count()).toBeGreaterThan(0);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.each([
    ['light', 320, 'Ada Jensen'],
    ['dark', 1100, 'Béla Kovács'],
  ] as const)(
    'given the window, empty and with a refused form, %s and %i pixels wide',
    async (theme, width, person) => {
      await look(chat.url, theme, width);
      await page.getByLabel('Person').selectOption(person);
      await page.getByText(`Hello ${person}`).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByLabel('Message to the bot').fill('new');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('Name the company.').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.each([
    ['dark', 320],
    ['light', 1100],
  ] as const)('given a channel, and two people side by side, %s and %i pixels wide', async (theme, width) => {
    await look(`${chat.url}/#/chiara/channel`, theme, width);
    await page.getByLabel('Message to the bot').fill('@Cosell help');
    await page.keyboard.press('Enter');
    await page.locator('.reply').last().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Side by side' }).click();
    await page.locator('iframe').nth(1).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([
    ['dark', 320],
    ['light', 1100],
  ] as const)('given a menu, a search, a card to be sent and a dialog, %s and %i pixels wide', async (theme, width) => {
    await look(`${chat.url}/#/ada/group`, theme, width);
    await page.getByLabel('Message to the bot').fill('Fabrikam wants 50 seats');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'More options' }).last().click();
    await page.getByRole('menuitem').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Search referrals' }).click();
    await page.getByText('Found: 3').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Contoso' }).click();
    await page.locator('#attachment .card').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'New referral' }).click();
    await page.getByLabel('Note').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Say something.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([
    ['dark', 320],
    ['light', 1100],
  ] as const)('given a request to sign in, and what can be tried out, %s and %i pixels wide', async (theme, width) => {
    const window = await startSignInWindow();
    await look(window.chat.url, theme, width);
    await page.getByText('Sign-in:').click();
    await page.getByRole('button', { name: 'Let exchanges fail' }).click();
    await page.getByText('The next sign-in shows its button').waitFor();
    await page.getByLabel('Message to the bot').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await window.close();
  });
});
