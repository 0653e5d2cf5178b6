import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { test as inBrowser } from './browser.ts';
import { startSignInWindow } from './sign-in-window.ts';

const test = inBrowser.extend('panel', async ({ page }, { onCleanup }) => {
  const { chat, close } = await startSignInWindow();
  onCleanup(async () => {
    // The page would complain of a server that goes before it.
    await page.goto('about:blank');
    await close();
  });
  await page.goto(chat.url);
  const panel = page.locator('#sign-in');
  await panel.locator('summary').click();
  return {
    told: page.locator('#sign-in-done'),
    press: (name: string) => panel.getByRole('button', { name }).click(),
    state: (text: string) => panel.locator('summary').getByText(text).waitFor(),
    signIn: async () => {
      await page.getByLabel('Message to the bot').fill('hello');
      await page.keyboard.press('Enter');
    },
  };
});

describeInBrowser('what can be tried out with signing in', () => {
  test('given what a button did, when a sign-in changes the state, then it is no longer told', async ({ panel }) => {
    const { told, press, state, signIn } = panel;
    await signIn();
    await state('signed in');
    await press('Let the token expire');
    await state('token expired');
    await told.getByText('The token is no longer good').waitFor();
    await signIn();
    await state('signed in');
    expect(await told.textContent()).toBe('');
  });

  test('given what a button did for one person, when another one is looked at, then it is no longer told', async ({
    page,
    panel,
  }) => {
    const { told, press } = panel;
    await press('Challenge the next call');
    await told.getByText('claims challenge').waitFor();
    await page.getByLabel('Person').selectOption('Béla Kovács');
    await expect.poll(() => told.textContent()).toBe('');
  });
});
