import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { sideways, test } from './demo-window.ts';

describeInBrowser('several people in the browser', () => {
  test('given a group chat, when the bot is named, then it answers, and another person reads who said what', async ({
    page,
    bot,
    window,
  }) => {
    await window.open();
    await page.getByText('Hello Ada Jensen').waitFor();
    await page.getByRole('combobox', { name: 'Chat' }).selectOption('Deal team');
    await page.getByPlaceholder('Write @Cosell to be heard by the bot').waitFor();
    await window.say('*Shall we?*');
    await page.getByRole('button', { name: 'new' }).click();
    await window.next.waitFor();
    expect(bot.heard.at(-1)).toBe('Ada Jensen (en-US): <at>Cosell</at> new');
    expect(await page.locator('.failure').count()).toBe(0);

    await window.open('bela/group');
    const asked = window.saidBy('Ada Jensen');
    await asked.getByText('*Shall we?*').waitFor();
    expect(await page.locator('.mine').count()).toBe(0);
    await window.next.waitFor();
    await page.screenshot({ path: pictureAt('window-group') });
  });

  test('given a channel, when it is opened by its address, then answers stand in the thread of the question, and it is kept', async ({
    page,
    window,
  }) => {
    await window.open('bela/channel');
    await page.getByText('Hello Béla Kovács').waitFor();
    await window.say('@Cosell help');
    await page.locator('.reply').getByText('You said: help').waitFor();
    await page.reload();
    await page.locator('.reply').getByText('You said: help').waitFor();
    expect(await page.getByLabel('Person').inputValue()).toBe('bela');
    expect(await page.getByRole('combobox', { name: 'Chat' }).inputValue()).toBe('channel');
    await page.getByRole('combobox', { name: 'Chat' }).selectOption('With the bot');
    await page.waitForURL('**/#/bela/chat');
    await page.getByPlaceholder('Type a message').waitFor();
  });

  test('given an address of nobody and nowhere, when it is opened or gone to, then it becomes that of what is shown', async ({
    page,
    window,
  }) => {
    await window.open('nobody/nowhere');
    await page.getByText('Hello Ada Jensen').waitFor();
    await page.waitForURL('**/#/ada/chat');
    await page.goto(`${window.chat.url}/#/bela/nowhere`);
    await page.getByText('Hello Béla Kovács').waitFor();
    await page.waitForURL('**/#/bela/chat');
  });

  test('given a card that is to be refreshed, when it comes, or others open the chat, then each sees their own', async ({
    page,
    bot,
    window,
  }) => {
    await window.open('ada/group');
    await page.getByPlaceholder('Write @Cosell').waitFor();
    await window.say('@Cosell shared');
    await page.getByText('Each reader').waitFor();
    await window.open('bela/group');
    await window.saidBy('Ada Jensen').waitFor();
    await page.getByText('Each reader').waitFor();
    expect(bot.heard.slice(-2)).toEqual([
      'Ada Jensen (en-US) adaptiveCard/action',
      'Béla Kovács (en-US) adaptiveCard/action',
    ]);
  });

  test('given more than fits of one person, then only the conversation scrolls, not the page', async ({
    page,
    window,
  }) => {
    await page.setViewportSize({ width: 320, height: 500 });
    await window.open('ada/group');
    for (const text of ['x', 'y', 'z'].map((letter) => letter.repeat(900))) {
      await window.say(text);
      await page.locator('.mine').getByText(text).waitFor();
    }
    expect(await page.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  });

  test('given two people side by side, when one says something, then the other reads it next to it, or below it on a phone', async ({
    page,
    window,
  }) => {
    await window.open('bela/group');
    await page.getByPlaceholder('Write @Cosell').waitFor();
    await page.getByRole('link', { name: 'Side by side' }).click();
    const bela = page.frameLocator('iframe[title="Béla Kovács"]');
    const ada = page.frameLocator('iframe[title="Ada Jensen"]');
    await bela.getByLabel('Message to the bot').fill('Shall we?');
    await bela.getByLabel('Message to the bot').press('Enter');
    await ada.getByRole('article', { name: 'Béla Kovács' }).getByText('Shall we?').waitFor();
    const places = () =>
      page.locator('iframe').evaluateAll((panes) => panes.map((pane) => Object(pane.getBoundingClientRect().toJSON())));
    await page.screenshot({ path: pictureAt('window-side-by-side') });
    await expect.poll(places).toMatchObject([
      { left: 0, top: 0 },
      { right: 1100, top: 0 },
    ]);
    await page.setViewportSize({ width: 320, height: 740 });
    await expect.poll(places).toMatchObject([{ left: 0 }, { left: 0, top: 744 }]);
    expect(await sideways(page)).toBe(0);
  });
});
