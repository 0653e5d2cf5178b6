import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf } from '@cosell/cards';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumIsMissing, launchChromium } from './chromium.ts';
import { type Addresses, type CosellProcess, endCosell, startCosell } from './cosell-process.ts';
import { independentDraft } from './independent-draft.ts';
import { readJournal } from './journal.ts';
import { type SellerPage, sellerPage } from './seller-page.ts';

const pictures = join(import.meta.dirname, '../build');

/** More than a card has room for. */
const solutions = Array.from({ length: 40 }, (_, index) => `SOL-${20_000 + index}-ABC=Ügyfélmegoldás ${index}`);

const path = 'details.requirements.solutions';
const { [path]: _, ...answers } = answersOf(independentDraft);

// Another file says so where the browser is missing.
describe.skipIf(chromiumIsMissing)('a seller who types into a list', () => {
  let browser: Browser;
  let page: Page;
  let seller: SellerPage;
  let folder: string;
  let cosell: CosellProcess;
  let at: Addresses;
  let complaints: string[];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cosell-list-'));
    complaints = [];
    page = await browser.newPage({ colorScheme: 'light', viewport: { width: 900, height: 1200 } });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    seller = sellerPage(page);
    cosell = startCosell({ COSELL_DATA_DIR: folder, COSELL_SOLUTIONS: solutions.join(';') });
    at = await cosell.ready;
    await page.goto(at.chat);
    await seller.card.waitFor();
  });
  afterEach(async () => {
    await page.close();
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  const names = () => seller.field(path).locator('.ac-choiceSetInput-multiSelect label:visible').allInnerTexts();
  const chosen = () =>
    seller
      .field(path)
      .locator('input:checked')
      .evaluateAll((boxes) => boxes.map((box) => box.ariaLabel));

  test('finds a solution that only the bot knows, chooses it by keyboard and sees it in the review and in the API', async () => {
    await seller.say('new');
    await seller.fillIn(answers);
    await seller.press('button.draft.next');
    await seller.fillIn(answers);
    expect(await names()).not.toContain('Ügyfélmegoldás 37');
    const line = seller.card.getByRole('searchbox', { name: 'Filter the list below' }).first();
    await line.fill('37 ugyfel');
    await seller.field(path).getByText('Ügyfélmegoldás 37').waitFor();
    expect(await names()).toEqual(['Ügyfélmegoldás 37']);
    await line.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.screenshot({ path: join(pictures, 'choice-search.png') });

    await line.fill('39');
    await seller.field(path).getByText('Ügyfélmegoldás 39').waitFor();
    expect(await names()).toEqual(['Ügyfélmegoldás 37', 'Ügyfélmegoldás 39']);
    await line.fill('');
    await expect.poll(names).not.toContain('Ügyfélmegoldás 39');
    expect(await chosen()).toEqual(['Ügyfélmegoldás 37']);

    await seller.press('button.draft.next');
    await seller.press('button.draft.back');
    expect(await chosen()).toEqual(['Ügyfélmegoldás 37']);
    await seller.press('button.draft.next');
    await seller.fillIn(answers);
    await seller.press('button.draft.review');
    expect(await seller.card.innerText()).toContain('Ügyfélmegoldás 37');
    await seller.press('button.draft.submit');
    const [post] = await readJournal(at.emulator);
    expect(post?.body).toMatchObject({
      details: { requirements: { solutions: [{ id: 'SOL-20037-ABC', name: 'Ügyfélmegoldás 37', type: 'Name' }] } },
    });
  });
});
