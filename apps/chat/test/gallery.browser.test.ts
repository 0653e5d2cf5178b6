import { describeInBrowser } from '@cosell/browser';
import { beforeAll, expect } from 'vitest';
import { startChatServer } from '../src/chat-server.ts';
import { test } from './browser.ts';
import { sideways } from './demo-window.ts';

describeInBrowser('the gallery in a browser', () => {
  let gallery: string;

  beforeAll(async () => {
    // No bot is asked for anything.
    const { url, close } = await startChatServer({ botUrl: 'http://127.0.0.1:9' });
    gallery = `${url}/gallery`;
    return close;
  });
  test.beforeEach(({ page }) => page.setViewportSize({ width: 1400, height: 900 }));

  test('given an address that was handed on, when it is opened, then language, width, theme and card are as they were', async ({
    page,
  }) => {
    await page.goto(`${gallery}?language=hu&width=320&theme=dark&card=review#review-every-field-long`);
    const card = page.locator('#review-every-field-long .card');
    await card.getByText('Ellenőrzés küldés előtt').waitFor();
    expect(await page.getByRole('searchbox', { name: 'Card' }).inputValue()).toBe('review');
    expect(await page.getByRole('status').textContent()).toMatch(/^7 of \d+ cards$/);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await card.evaluate((view) => view.getBoundingClientRect().width)).toBe(320);
    const isInSight = () =>
      page.locator(':target h2').evaluate((head) => {
        const { top, bottom } = head.getBoundingClientRect();
        return top > 0 && bottom < (head.ownerDocument.defaultView?.innerHeight ?? 0);
      });
    await expect.poll(isInSight).toBe(true);
  });

  test('given all cards, when one looks for some, then only they stand there, drawn as they come, and the address says so', async ({
    page,
  }) => {
    await page.goto(gallery);
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

  test('given a name that no card has, then one line says so and how to go back, and that way leads to all', async ({
    page,
  }) => {
    await page.goto(`${gallery}?card=invoice`);
    const told = page.getByRole('status');
    await told.getByText(/^No card has “invoice” in its name\. Empty the box to see all \d+\.$/).waitFor();
    await page.getByRole('searchbox', { name: 'Card' }).fill('');
    await told.getByText(/^(\d+) of \1 cards$/).waitFor();
  });

  test('given a card, when its button is pressed, then it says that nothing is sent', async ({ page }) => {
    await page.goto(`${gallery}?card=step+1%2C+shared`);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').getByText('Nothing is sent from here: draft.next.').waitFor();
  });

  test('given forms in which the same was asked, when they stand together, then each shows what was chosen in it', async ({
    page,
  }) => {
    await page.goto(`${gallery}?card=step+1%2C+every+field+usual`);
    await page.locator('.specimen:visible .card').first().waitFor();
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.specimen:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('.specimen:visible:not(:has(:checked[type=radio]))').count()).toBe(0);
  });

  test('given a narrow window, when the gallery is printed, then every card is drawn, and none is wider', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`${gallery}?card=submission`);
    await page.locator('.specimen:visible .card').first().waitFor();
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.specimen:visible:not(:has(.card))').count()).toBe(0);
    expect(await sideways(page)).toBe(0);
  });
});
