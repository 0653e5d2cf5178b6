import { describeInBrowser } from '@cosell/browser';
import { expect } from 'vitest';
import { startChatServer } from '../src/chat-server.ts';
import { violationsOn } from './axe.ts';
import { pictureAt } from './browser.ts';
import { sideways, test } from './demo-window.ts';

describeInBrowser('the window in a browser', () => {
  test.beforeEach(async ({ page, window }) => {
    await window.open();
    await page.getByText('Hello Ada Jensen').waitFor();
  });

  test('given a form, when it is filled in and sent by keyboard, then it is replaced in place and focus is on it', async ({
    page,
    bot,
    window,
  }) => {
    await window.say('new');
    await window.next.click();
    await page.getByText('Name the company.').waitFor();
    expect(bot.heard).not.toContain('Ada Jensen (en-US) adaptiveCard/action');
    await page.screenshot({ path: pictureAt('window-light') });
    await page.getByLabel('Company').fill('Contoso');
    await page.getByLabel('Independent').press('Space');
    await window.next.press('Enter');
    await page.getByText('Referral sent').waitFor();
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.locator('.card:focus').count()).toBe(1);
  });

  test('given two forms, when something is chosen in each, by arrow keys too, then each keeps and sends its own choice', async ({
    page,
    window,
  }) => {
    await window.say('new');
    await window.say('new');
    const forms = page.locator('.card');
    await forms.nth(1).waitFor();
    const [first, second] = [forms.nth(0), forms.nth(1)];
    await first.getByLabel('Shared').check();
    await second.getByLabel('Shared').press('ArrowDown');
    expect(await second.getByLabel('Independent').isChecked()).toBe(true);
    expect(await first.getByLabel('Shared').isChecked()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    for (const [form, type] of [
      [first, 'Shared'],
      [second, 'Independent'],
    ] as const) {
      await form.getByLabel('Company').fill('Contoso');
      const sent = page.waitForRequest('**/executes');
      await form.getByRole('button', { name: 'Next' }).click();
      expect((await sent).postDataJSON()).toMatchObject({ action: { data: { type } } });
    }
  });

  test('given a message as answer, when a button is pressed, then it stands below the card and the card can be used again', async ({
    page,
    window,
  }) => {
    await window.say('new');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('alert').getByText('This draft is gone.').waitFor();
    expect(await window.next.isEnabled()).toBe(true);
    expect(await page.locator('.card[inert]').count()).toBe(0);
  });

  test('given choices of person, language and theme, when the page is loaded again, then they and the history are still there', async ({
    page,
    bot,
    window,
  }) => {
    await page.getByLabel('Person').selectOption('Béla Kovács');
    await page.getByText('Hello Béla Kovács').waitFor();
    await page.getByLabel('Language').selectOption('hu-HU');
    await page.getByLabel('Sötét téma').click();
    await window.say('árvíztűrő');
    await page.getByText('You said: árvíztűrő').waitFor();
    expect(bot.heard.at(-1)).toBe('Béla Kovács (hu-HU): árvíztűrő');
    await page.reload();
    await page.getByText('You said: árvíztűrő').waitFor();
    expect(await page.getByLabel('Személy').inputValue()).toBe('bela');
    expect(await page.getByLabel('Nyelv').inputValue()).toBe('hu-HU');
    expect(await page.title()).toBe('Cosell-csevegés');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('.day').textContent()).toBe('Ma');
    await page.screenshot({ path: pictureAt('window-dark') });
  });

  test('given a typed form, when theme and language change, then what was typed stays', async ({ page, window }) => {
    await window.say('new');
    await page.getByLabel('Company').fill('Contoso');
    await page.getByLabel('Dark theme').click();
    await page.getByLabel('Language').selectOption('pl-PL');
    await page.locator('.day').getByText('Dzisiaj').waitFor();
    expect(await page.getByLabel('Company').inputValue()).toBe('Contoso');
    await page.getByRole('group', { name: 'Karta, nadawca: Cosell' }).waitFor();
    await page.getByRole('button', { name: 'pomoc' }).click();
    await page.getByText('You said: pomoc').waitFor();
  });

  test('given a window of 360 pixels, when a form is shown, then nothing has to be scrolled sideways', async ({
    page,
    window,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await window.say('new');
    await window.next.waitFor();
    await window.say('x'.repeat(400));
    await page.getByText('You said: xxx').waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('#transcript').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    await page.screenshot({ path: pictureAt('window-360') });
  });

  test.for([320, 360, 1100])(
    'given facts in a window of %i pixels, then no title breaks inside a word',
    async (width, { page, window }) => {
      await page.setViewportSize({ width, height: 740 });
      await window.say('choices');
      await page.getByText('Qualification').waitFor();
      const lines = page.locator('.ac-fact-title p').evaluateAll((titles) =>
        titles.map((title) => {
          const range = title.ownerDocument.createRange();
          range.selectNodeContents(title);
          return range.getClientRects().length;
        }),
      );
      expect(await lines).toEqual([1, 1, 1]);
      expect(await sideways(page)).toBe(0);
    },
  );

  test('given a folded section, when its button is pressed, then it tells that it is open and closed again', async ({
    page,
    window,
  }) => {
    await window.say('choices');
    const more = page.getByRole('button', { name: 'More: products', expanded: false });
    await more.click();
    await page.getByLabel('Product 11').waitFor();
    await page.getByRole('button', { name: 'More: products', expanded: true }).click();
    await more.waitFor();
    expect(await page.getByLabel('Product 11').isVisible()).toBe(false);
    const lefts = await page
      .getByRole('button', { name: 'More:' })
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left));
    expect(lefts[1]).toBe(lefts[0]);
  });

  test('given a long list, when one types above it, then what fits and what is chosen stays, and Down leads into it', async ({
    page,
    window,
  }) => {
    await window.say('choices');
    await page.getByRole('button', { name: 'More: products' }).click();
    const shown = () =>
      page.locator('#products input:visible').evaluateAll((inputs) => inputs.map((input) => input.ariaLabel));
    const filter = page.getByRole('searchbox', { name: 'Filter the list below' });
    expect(await filter.count()).toBe(1);
    await filter.fill(' VERWALT');
    expect(await shown()).toEqual(['Product 3', 'Partnerverwaltungssystem']);
    await page.getByLabel('Product 3').uncheck();
    await filter.fill('verwaltung');
    await filter.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(
      await page.locator('#products input:checked').evaluateAll((inputs) => inputs.map((input) => input.ariaLabel)),
    ).toEqual(['Partnerverwaltungssystem']);
    await filter.fill('');
    expect(await shown()).toHaveLength(13);
  });

  test('given the end of the conversation in sight, when the window changes its size, then it stays in sight', async ({
    page,
    window,
  }) => {
    await window.say('new');
    await window.next.waitFor();
    await window.say('x'.repeat(400));
    const last = page.getByText('You said: xxx');
    const isInSight = () =>
      last.evaluate((view) => {
        const log = view.closest('#transcript')?.getBoundingClientRect();
        return log !== undefined && view.getBoundingClientRect().bottom <= log.bottom;
      });
    await last.waitFor();
    for (const [width, height] of [
      [1100, 400],
      [360, 500],
      [800, 300],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(isInSight).toBe(true);
    }
    await page.locator('#transcript').evaluate((log) => log.scrollTo(0, 0));
    await page.setViewportSize({ width: 800, height: 350 });
    expect(await page.locator('#transcript').evaluate((log) => log.scrollTop)).toBe(0);
  });

  test('given markup in an answer, when it is shown, then it is only text', async ({ page, window }) => {
    await window.say('help');
    await page.getByText('<b>two</b>').waitFor();
    expect(await page.locator('.theirs b').count()).toBe(0);
  });

  test('given a bot that types, when it says something, then the line about it goes', async ({ page, window }) => {
    await window.say('think');
    await page.getByText('Cosell is typing').waitFor();
    await window.say('help');
    await page.getByText('You said: help').waitFor();
    expect(await page.locator('#typing').textContent()).toBe('');
  });

  test('given a dead bot, when it is back and one tries again, then the message is answered', async ({
    page,
    bot,
    window,
  }) => {
    await bot.stop();
    await window.say('hello');
    await page.getByText('The bot cannot be reached').waitFor();
    await bot.comeBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You said: hello').waitFor();
    expect(await page.locator('.mine').count()).toBe(1);
    expect(await page.locator('.failure').count()).toBe(0);
  });

  test('given a window whose server is started again, when it is back, then the page goes on by itself', async ({
    page,
    window,
    complaints,
    onTestFinished,
  }) => {
    await window.say('help');
    await page.getByText('You said: help').waitFor();
    const port = Number(new URL(window.chat.url).port);
    await window.chat.close();
    await page.getByText('The window lost its server').waitFor();
    const again = await startChatServer({ botUrl: window.bot.url, port });
    onTestFinished(again.close);
    await page.getByText('You said: help').waitFor({ state: 'detached' });
    await page.getByText('Hello Ada Jensen').waitFor();
    expect(await page.locator('#connection').isVisible()).toBe(false);
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('net::ERR_');
  });
});
