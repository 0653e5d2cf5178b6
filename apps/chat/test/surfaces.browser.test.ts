import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { sideways, test as inWindow } from './demo-window.ts';

const test = inWindow.extend('surfaces', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Demo' });
  return {
    dialog,
    note: dialog.getByLabel('Note'),
    focused: page.locator(':focus'),
    chooseFromApps: async (title: string) => {
      await page.getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: title }).click();
    },
  };
});

describeInBrowser('dialogs and the search in the browser', () => {
  test.beforeEach(async ({ page, window }) => {
    await window.open('ada/group');
    await page.getByText('Hello Ada Jensen').waitFor();
  });

  test('given a message of somebody else, when a referral is created from it by keyboard, then the dialog has its text and author, and focus comes back', async ({
    page,
    bot,
    window,
    surfaces,
  }) => {
    const { dialog, note, focused } = surfaces;
    await window.say('Fabrikam wants 50 seats');
    await window.open('bela/group');
    const message = window.saidBy('Ada Jensen');
    const more = message.getByRole('button', { name: 'More options' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Create a referral from this message' }).and(focused).waitFor();
    await page.keyboard.press('Enter');
    expect(await note.inputValue()).toBe('Ada Jensen: Fabrikam wants 50 seats');
    expect(bot.heard.at(-1)).toBe('Béla Kovács (en-US) composeExtension/fetchTask');
    await note.fill('');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('Say something.').waitFor();
    await note.fill('100 seats');
    await page.screenshot({ path: pictureAt('dialog-light') });
    await dialog.getByRole('button', { name: 'Create' }).press('Enter');
    await dialog.locator('.card:focus').getByText('Sent: 100 seats').waitFor();
    await page.keyboard.press('Escape');
    await more.and(focused).waitFor();
    await page.getByText('Sent: 100 seats').waitFor({ state: 'detached' });
  });

  test('given a form in a dialog, when its answer is a text, then that stands in its place until it is closed', async ({
    page,
    surfaces,
  }) => {
    const { dialog, note, focused, chooseFromApps } = surfaces;
    await chooseFromApps('New referral');
    await note.fill('x');
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await dialog.getByText('Discarded.').waitFor();
    expect(await note.count()).toBe(0);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Apps' }).and(focused).waitFor();
  });

  test('given a press that is under way, then there is no second one, and a dialog that is closed stays closed', async ({
    page,
    surfaces,
  }) => {
    const { dialog, note, chooseFromApps } = surfaces;
    let letGo = () => {};
    await page.route(/dialog-presses$/, async (route) => {
      await new Promise<void>((resolve) => (letGo = resolve));
      await route.continue();
    });
    await chooseFromApps('New referral');
    await note.fill('x');
    await dialog.getByRole('button', { name: 'Create' }).press('Enter');
    await dialog.locator('.card[inert][aria-busy]').waitFor();
    await page.keyboard.press('Escape');
    const answered = page.waitForResponse(/dialog-presses$/);
    letGo();
    await (await answered).finished();
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.getByText('Sent: x').count()).toBe(0);
  });

  test('given a bot that answers with nonsense, or is gone, then the dialog says so, and what was typed stays', async ({
    bot,
    surfaces,
  }) => {
    const { dialog, note, chooseFromApps } = surfaces;
    await chooseFromApps('New referral');
    await note.fill('typed');
    await dialog.getByRole('button', { name: 'Break' }).click();
    await dialog.getByRole('alert').getByText('gave no answer that Teams could show').waitFor();
    await bot.stop();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByRole('alert').getByText('What you entered is still here').waitFor();
    expect(await note.inputValue()).toBe('typed');
    await bot.comeBack();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('Sent: typed').waitFor();
  });

  test('given a bot that is gone, when a dialog is opened, then it says so, and opens once the bot is back', async ({
    page,
    bot,
    surfaces,
  }) => {
    const { note, chooseFromApps } = surfaces;
    await bot.stop();
    await chooseFromApps('New referral');
    const opening = page.getByRole('dialog', { name: 'Cosell' });
    await opening.getByRole('alert').getByText('The bot cannot be reached').waitFor();
    await bot.comeBack();
    await opening.getByRole('button', { name: 'Try again' }).click();
    await note.waitFor();
  });

  test('given a search, when one types, chooses and sends, then the card stands there as one’s message, and others open it', async ({
    page,
    bot,
    window,
    surfaces,
  }) => {
    const { note, focused, chooseFromApps } = surfaces;
    await chooseFromApps('Search referrals');
    const panel = page.getByRole('search', { name: 'Search referrals' });
    await panel.getByText('Found: 3').waitFor();
    await panel.getByPlaceholder('Name or customer').fill('fab');
    await panel.getByText('Found: 1').waitFor();
    await page.screenshot({ path: pictureAt('search-light') });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(false);
    await page.getByRole('group', { name: 'Goes with the message: Fabrikam' }).waitFor();
    await page.screenshot({ path: pictureAt('attachment-light') });
    await window.box.and(focused).press('Enter');
    const mine = page.locator('.mine').last();
    await mine.getByText('Referral Fabrikam').waitFor();
    expect(await page.locator('#attachment').isVisible()).toBe(false);
    expect(bot.heard.join()).not.toContain('Ada Jensen (en-US): ');
    await window.open('bela/group');
    await window.saidBy('Ada Jensen').getByRole('button', { name: 'Open' }).click();
    expect(await note.inputValue()).toBe('Fabrikam');
    expect(bot.heard.at(-1)).toBe('Béla Kovács (en-US) task/fetch');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open' }).and(focused).waitFor();
  });

  test('given a late answer, when one has typed on, then it is ignored; and a text may stand in place of lines', async ({
    page,
    bot,
    surfaces,
  }) => {
    const { focused, chooseFromApps } = surfaces;
    await chooseFromApps('Search referrals');
    const line = page.getByPlaceholder('Name or customer');
    await page.getByText('Found: 3').waitFor();
    await line.fill('late');
    await expect.poll(() => bot.heard.filter((it) => it.endsWith('query')).length).toBe(2);
    await line.fill('none');
    await page.getByText('There is no such referral.').waitFor();
    const answered = page.waitForResponse(/searches$/);
    bot.answerLate();
    await (await answered).finished();
    await page.evaluate('new Promise(requestAnimationFrame)');
    await page.getByText('There is no such referral.').waitFor();
    expect(await page.locator('.search-result').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Apps' }).and(focused).waitFor();
  });

  test('given a window of 320 pixels in the dark, then menu, search and dialog stay inside it', async ({
    page,
    window,
    surfaces,
  }) => {
    const { note, chooseFromApps } = surfaces;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByLabel('Dark theme').click();
    await window.say('Fabrikam wants 50 seats');
    for (const name of ['Apps', 'More options']) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name }).click();
      const menu = await page.getByRole('menu').boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await page.screenshot({ path: pictureAt('menu-320-dark') });
    await page.getByRole('menuitem').click();
    await note.waitFor();
    await page.screenshot({ path: pictureAt('dialog-320-dark') });
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await chooseFromApps('Search referrals');
    await page.getByText('Found: 3').waitFor();
    await page.screenshot({ path: pictureAt('search-320-dark') });
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Northwind' }).click();
    await window.say('Look');
    await page.locator('.mine .card').waitFor();
    await page.screenshot({ path: pictureAt('inserted-320-dark') });
    expect(await sideways(page)).toBe(0);
  });
});
