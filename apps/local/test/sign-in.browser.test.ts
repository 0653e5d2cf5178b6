import { describeInBrowser } from '@cosell/browser';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { testsOfCosell } from './cosell-window.ts';

const test = testsOfCosell({}, ['--sign-in']);
const sideways = (at: Page) => at.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

describeInBrowser('a seller who signs in, in the browser', () => {
  test('given consent then Teams signs in of its own accord, and without it by the button, over the pages of the provider', async ({
    page,
    cosell,
    seller,
    visit,
  }) => {
    const look = (name: string, at = page) => at.screenshot({ path: pictureAt(name) });
    const heard = (text: string) => page.locator('#transcript').getByText(text).last().waitFor();
    const panel = page.locator('#sign-in');
    const control = (name: string) => panel.getByRole('button', { name }).press('Enter');
    const state = (text: string) => panel.locator('summary').getByText(text).waitFor();
    const request = page.getByRole('group', { name: 'Request to sign in' }).last();
    await page.setViewportSize({ width: 1100, height: 900 });
    await visit('ada');
    await state('signed out, consent given');
    await seller.say('sign in');
    await heard('You are signed in');
    expect(await request.count()).toBe(0);
    // The first of the bot's messages is gone, so the next one stands under its name.
    expect(await page.locator('.mine + .theirs').evaluate((view) => view.classList.contains('grouped'))).toBe(false);
    await state('signed in, consent given');

    await panel.locator('summary').press('Enter');
    await control('Withdraw consent');
    await control('Let the token expire');
    await state('token expired, no consent');
    await look('sign-in-panel-light');
    await seller.say('list');
    await request.getByRole('button').waitFor();
    await look('sign-in-card-light');
    await page.getByLabel('Dark theme').click();
    await page.setViewportSize({ width: 320, height: 740 });
    await look('sign-in-card-dark-320');
    expect(await sideways(page)).toBe(0);

    const closed = page.waitForEvent('popup');
    await request.getByRole('button').click();
    await (await closed).close();
    const opened = page.waitForEvent('popup');
    await request.getByRole('button').click();
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
    // It closes before the key is up.
    await provider.keyboard.down('Enter');
    await gone;
    await heard('There are no referrals yet');
    await state('signed in, consent given');

    await page.getByLabel('Language').selectOption('tr-TR');
    await state('oturum açık, onay var');
    await control('Değişim başarısız olsun');
    await state('oturum açık, onay var, değişim başarısız');
    expect(await panel.innerText()).not.toMatch(/consent|token|exchange|sign/i);
    expect(cosell.complaints()).not.toMatch(/oidc|warning/i);
  });
});
