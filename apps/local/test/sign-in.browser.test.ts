import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumHint, chromiumIsMissing, launchChromium } from './chromium.ts';
import { type CosellProcess, endCosell, startCosell } from './cosell-process.ts';
import { type SellerPage, sellerPage } from './seller-page.ts';

test.runIf(chromiumIsMissing && Boolean(process.env['CI']))(
  'given CI, when the browser is missing, then that is a failure',
  () => {
    expect.fail(chromiumHint);
  },
);

const pictures = join(import.meta.dirname, '../build');

describe.skipIf(chromiumIsMissing)('a seller who signs in, in the browser', () => {
  let browser: Browser;
  let page: Page;
  let seller: SellerPage;
  let folder: string;
  let cosell: CosellProcess;
  let complaints: string[];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cosell-sign-in-'));
    cosell = startCosell({ COSELL_DATA_DIR: folder }, ['--sign-in']);
    complaints = [];
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1100, height: 900 } });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
    seller = sellerPage(page);
    await page.goto((await cosell.ready).chat);
    await seller.card.waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
    expect(cosell.complaints()).not.toMatch(/oidc|warning/i);
  });

  const look = (name: string, at = page) => at.screenshot({ path: join(pictures, `${name}.png`) });
  const heard = (text: string) => page.locator('#transcript').getByText(text).last().waitFor();
  const panel = () => page.locator('#sign-in');
  const control = (name: string) => panel().getByRole('button', { name }).press('Enter');
  const state = (text: string) => panel().locator('summary').getByText(text).waitFor();
  const sideways = (at: Page) => at.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
  const request = () => page.getByRole('group', { name: 'Request to sign in' }).last();

  test('given consent then Teams signs in of its own accord, and without it by the button, over the pages of the provider', async () => {
    await state('signed out, consent given');
    await seller.say('sign in');
    await heard('You are signed in');
    expect(await request().count()).toBe(0);
    // The first of the bot's messages is gone, so the next one stands under its name.
    expect(await page.locator('.mine + .theirs').evaluate((view) => view.classList.contains('grouped'))).toBe(false);
    await state('signed in, consent given');

    await panel().locator('summary').press('Enter');
    await control('Withdraw consent');
    await control('Let the token expire');
    await state('token expired, no consent');
    await look('sign-in-panel-light');
    await seller.say('list');
    await request().getByRole('button').waitFor();
    await look('sign-in-card-light');
    await page.getByLabel('Dark theme').click();
    await page.setViewportSize({ width: 320, height: 740 });
    await look('sign-in-card-dark-320');
    expect(await sideways(page)).toBe(0);

    const closed = page.waitForEvent('popup');
    await request().getByRole('button').click();
    await (await closed).close();
    const opened = page.waitForEvent('popup');
    await request().getByRole('button').click();
    const provider = await opened;
    await provider.setViewportSize({ width: 320, height: 600 });
    await provider.getByRole('button', { name: 'Sign in as Ada Jensen' }).waitFor();
    await look('sign-in-login-light-320', provider);
    expect(await sideways(provider)).toBe(0);
    await provider.keyboard.press('Enter');
    await provider.getByRole('heading', { name: 'Permissions requested' }).waitFor();
    await provider.emulateMedia({ colorScheme: 'dark' });
    await look('sign-in-consent-dark-320', provider);
    expect(await sideways(provider)).toBe(0);
    const gone = provider.waitForEvent('close');
    await provider.keyboard.press('Enter');
    await gone;
    await heard('There are no referrals yet');
    await state('signed in, consent given');

    await page.getByLabel('Language').selectOption('tr-TR');
    await state('oturum açık, onay var');
    await control('Değişim başarısız olsun');
    await state('oturum açık, onay var, değişim başarısız');
    expect(await panel().innerText()).not.toMatch(/consent|token|exchange|sign/i);
  }, 60_000);
});
