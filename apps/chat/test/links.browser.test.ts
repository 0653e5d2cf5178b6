import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { test } from './demo-window.ts';

describeInBrowser('links in the browser', () => {
  test.beforeEach(async ({ page, window }) => {
    await window.open('ada/group');
    await page.getByText('Hello Ada Jensen').waitFor();
  });

  test('given a link of the app, when it is written, then a preview goes with the message, unless it is removed', async ({
    page,
    window,
  }) => {
    const url = 'https://partner.microsoft.com/referrals/Northwind';
    await window.box.fill(`Look: ${url}`);
    const preview = page.getByRole('group', { name: 'Goes with the message: Northwind' });
    await preview.waitFor();
    await page.getByRole('button', { name: 'Remove the card' }).click();
    expect(await preview.isVisible()).toBe(false);
    await window.box.and(page.locator(':focus')).press('Enter');
    await page.locator('.mine').getByText(url).waitFor();
    expect(await page.locator('.mine .card').count()).toBe(0);
    await window.box.fill(url);
    await preview.waitFor();
    await window.box.press('Enter');
    await page.locator('.mine .card').getByText('Referral Northwind').waitFor();
  });

  test('given a link in the box, when somebody else sits down, then the bot is asked again, as that person', async ({
    page,
    window,
  }) => {
    const asked = () => window.bot.heard.filter((it) => it.endsWith('queryLink'));
    await window.box.fill('https://partner.microsoft.com/referrals/Northwind');
    const preview = page.getByRole('group', { name: 'Goes with the message: Northwind' });
    await preview.waitFor();
    await page.getByLabel('Person').selectOption('Béla Kovács');
    await expect.poll(() => asked().length).toBe(2);
    await preview.waitFor();
    expect(new Set(asked()).size).toBe(2);
  });

  test('given a link that the bot has nothing to say of, or another one, then nothing is shown', async ({
    page,
    bot,
    window,
  }) => {
    await window.box.fill('https://partner.microsoft.com/dashboard https://example.com/referrals/Contoso');
    await expect.poll(() => bot.heard.filter((it) => it.endsWith('queryLink')).length).toBe(1);
    await window.box.fill('https://partner.microsoft.com/dashboard https://partner.microsoft.com/referrals/Contoso');
    await page.getByRole('group', { name: 'Goes with the message: Contoso' }).waitFor();
    expect(bot.heard.filter((it) => it.endsWith('queryLink'))).toHaveLength(2);
  });
});
