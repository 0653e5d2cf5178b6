import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { startChatServer } from '../src/chat-server.ts';
import { violationsOn } from './axe.ts';
import { test as inBrowser } from './browser.ts';
import { startListBot } from './list-bot.ts';

const test = inBrowser.extend('list', async ({ page }, { onCleanup }) => {
  const bot = await startListBot();
  const chat = await startChatServer({ botUrl: bot.url });
  onCleanup(async () => {
    // The page would complain of a server that goes before it.
    await page.goto('about:blank');
    await chat.close();
    await bot.stop();
  });
  await page.goto(chat.url);
  await page.locator('#fruits').waitFor();
  return {
    bot,
    line: page.getByRole('searchbox', { name: 'Filter the list below' }),
    told: (text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor(),
    shown: () => page.locator('#fruits input:visible').evaluateAll((boxes) => boxes.map((box) => box.ariaLabel)),
  };
});

describeInBrowser('a list that asks the bot', () => {
  test('given something typed, when the bot finds more, then it stands in the list, is chosen by keyboard, kept and sent', async ({
    page,
    list,
  }) => {
    const { line, told, shown } = list;
    await page.getByRole('button', { name: 'Order' }).click();
    await page.getByText('Choose a fruit.').waitFor();
    await line.fill('pea');
    await told('Found: 2');
    expect(await shown()).toEqual(['Pear', 'Peach']);
    await line.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('Choose a fruit.').waitFor({ state: 'hidden' });
    expect(await violationsOn(page)).toEqual([]);
    await line.fill('plum');
    await told('Found: 1');
    await line.fill('');
    await expect.poll(shown).toHaveLength(15);
    await page.getByLabel('Apple 3', { exact: true }).check();
    await page.getByRole('button', { name: 'Order' }).click();
    await page.getByText('Sent: Apple 3,Pear').waitFor();
  });

  test('given the list in a dialog, when something is typed, then the bot is asked there too', async ({
    page,
    list,
  }) => {
    const { bot } = list;
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'New referral' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fruits' });
    await dialog.getByRole('searchbox', { name: 'Filter the list below' }).fill('pea');
    await dialog.getByLabel('Peach').check();
    expect(bot.asked).toEqual(['pea']);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('given a late answer to what is no longer typed, then it is passed over', async ({ page, list }) => {
    const { bot, line, told, shown } = list;
    await line.fill('p');
    await expect.poll(() => bot.asked).toEqual(['p']);
    await line.fill('plu');
    await told('Found: 1');
    const answered = page.waitForResponse((response) => response.url().endsWith('/suggestions'));
    bot.answerLate();
    await (await answered).finished();
    await page.evaluate('new Promise(requestAnimationFrame)');
    await line.press('ArrowDown');
    expect(await shown()).toEqual(['Plum']);
  });

  test('given a choice on the card that only the bot reads so kindly, then it is in sight, once', async ({ list }) => {
    const { line, told, shown } = list;
    await line.fill('korte');
    await told('Found: 1');
    expect(await shown()).toEqual(['Körte']);
    await line.fill('nothing like it');
    await told('Nothing fits.');
    expect(await shown()).toEqual([]);
  });

  test('given a bot that cannot be reached, then the list on the card is still filtered, and a line says so in the language', async ({
    page,
    list,
  }) => {
    const { bot, line, told, shown } = list;
    await bot.stop();
    await line.fill('apple 12');
    await told('The bot gives no answer: only this list is searched.');
    expect(await shown()).toEqual(['Apple 12']);
    await page.getByLabel('Language').selectOption('hu-HU');
    await told('A bot nem ad választ: csak ez a lista kereshető.');
  });
});
