import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf, wordsFor } from '@cosell/cards';
import type { ReferralDraft } from '@cosell/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumIsMissing, launchChromium } from './chromium.ts';
import { type Addresses, type CosellProcess, endCosell, startCosell } from './cosell-process.ts';
import { readJournal } from './journal.ts';
import { type SellerPage, sellerPage } from './seller-page.ts';

const pictures = join(import.meta.dirname, '../build');
const words = wordsFor('en-US');
const deal = 'Supply chain renewal';
const shortDraft: ReferralDraft = {
  type: 'Independent',
  name: deal,
  customerProfile: {
    name: 'Woodgrove',
    address: { addressLine1: 'Kongens Nytorv 1', city: 'København', state: 'Hovedstaden', country: 'DK' },
  },
  consent: { consentToToShareInfoWithOthers: true },
  details: {
    dealValue: 50_000,
    currency: 'EUR',
    closingDateTime: '2031-03-30T00:00:00Z',
    requirements: { solutions: [{ id: 'SOL-34104-EBB', name: 'Contoso Supply Chain (demo)', type: 'Name' }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Jensen', phoneNumber: '+45 1', email: 'ada@contoso.example' }],
};
const answers = answersOf(shortDraft);

// Another file says so where the browser is missing.
describe.skipIf(chromiumIsMissing)('sellers who talk to each other', () => {
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
    folder = mkdtempSync(join(tmpdir(), 'cosell-surfaces-'));
    complaints = [];
    cosell = startCosell({ COSELL_DATA_DIR: folder });
    at = await cosell.ready;
    page = await browser.newPage({ colorScheme: 'light', viewport: { width: 900, height: 1000 } });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    seller = sellerPage(page);
  });
  afterEach(async () => {
    await page.close();
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  const sit = async (place: string) => {
    await page.goto(`${at.chat}/#/${place}`);
    await seller.card.waitFor();
  };
  const say = async (text: string) => {
    await page.locator('#say').fill(text);
    await page.locator('#say').press('Enter');
  };
  const dialog = () => page.getByRole('dialog');
  const transcript = () => page.locator('#transcript');
  const preview = () => page.getByRole('group', { name: `Goes with the message: ${deal}` });
  const look = (name: string) => page.screenshot({ path: join(pictures, `surfaces-${name}.png`) });

  /** From the first card of the form to the receipt; gives the id of the referral. */
  const fillInAndSend = async (): Promise<string> => {
    for (const way of ['button.draft.next', 'button.draft.next', 'button.draft.review'] as const) {
      await seller.fillIn(answers);
      await seller.press(way);
    }
    await seller.press('button.draft.submit');
    const [post] = await readJournal(at.emulator);
    expect(post?.body).toMatchObject({ name: deal });
    return String(Object(post?.answer).id);
  };

  test('make a referral of a message, put it into another one, and follow a link to it', async () => {
    await sit('ada/group');
    await say('Woodgrove Ltd asks for 50 seats, about 50,000 EUR');
    await sit('bela/group');
    const message = page.getByRole('article', { name: 'Ada Jensen' });
    await message.hover();
    await message.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem').click();
    await seller.field('type').waitFor();
    expect(await seller.typed('customerProfile.name')).toBe('Woodgrove Ltd');
    await look('form');
    const id = await fillInAndSend();
    expect(await dialog().innerText()).toContain(id);
    await look('receipt');
    await page.keyboard.press('Escape');
    expect(await transcript().innerText()).not.toContain(deal);

    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Search referrals' }).click();
    await page.getByPlaceholder('Name or customer').fill('nobody');
    await page
      .getByRole('status')
      .getByText(words.say('search.none', { text: 'nobody', max: 100 }))
      .waitFor();
    await page.getByPlaceholder('Name or customer').fill('WOODGROVE');
    await page.getByRole('button', { name: deal }).click();
    await preview().waitFor();
    await say('Here it is');
    await page.locator('.mine .card').getByText(deal).waitFor();

    await sit('ada/group');
    await look('inserted');
    await page.getByRole('button', { name: words.say('button.referral.open') }).click();
    await dialog().getByText('Kongens Nytorv 1').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#say').fill(`https://partner.microsoft.com/dashboard/referrals/${id}`);
    await preview().waitFor();
    await look('link');
  });

  test('go on with a form of the chat in a dialog, and send themselves what became of it', async () => {
    await sit('ada');
    await seller.say('new Contoso 50000 EUR');
    await seller.fillIn({ ...answers, 'customerProfile.address.country': 'Atlantis' });
    await seller.press('button.draft.next');
    await seller.fillIn({ name: 'Begun in the chat' });
    await page.getByRole('button', { name: words.say('button.draft.dialog') }).click();
    await dialog().getByText('Step 1 of 3').waitFor();
    expect(await seller.typed('name')).toBe('Begun in the chat');
    const id = await fillInAndSend();
    expect(await dialog().innerText()).toContain(id);
    await page.keyboard.press('Escape');
    await page.locator('#say').fill(`https://partner.microsoft.com/dashboard/referrals/${id}`);
    await preview().waitFor();
    await page.locator('#say').fill('');
    const before = await page.locator('.message').count();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.mine .card').getByText(deal).waitFor();
    // What the bot says to a message stands there before what it says to the next one.
    await seller.say('help');
    expect(await page.locator('.message').count()).toBe(before + 3);
  });
});
