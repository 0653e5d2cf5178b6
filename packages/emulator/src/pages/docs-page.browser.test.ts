import { describeInBrowser, test } from '@cosell/browser';
import { afterAll, beforeAll, expect } from 'vitest';
import { createEmulator } from '../emulator.ts';
import type { Listening } from '../exchange/http-listener.ts';

describeInBrowser('the docs page in a browser', () => {
  let emulator: Listening;

  beforeAll(async () => {
    emulator = await createEmulator().listen();
  });
  afterAll(() => emulator.close());

  test('given 320 pixels, light or dark, then nothing sticks out and nothing is refused', async ({ browser }) => {
    const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await page.goto(`${emulator.url}/`);
    await page.getByRole('link', { name: 'The API in words' }).click();
    await page.getByRole('link', { name: 'Change a referral' }).click();
    await page.getByText('The deal is won').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Change a referral: The deal is won' }).waitFor();
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const ink = 'getComputedStyle(document.documentElement).color';
    expect(await page.evaluate(ink)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(ink)).toBe('rgb(255, 255, 255)');
    expect(complaints).toEqual([]);
  });
});
