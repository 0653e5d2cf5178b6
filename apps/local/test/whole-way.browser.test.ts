import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf } from '@cosell/cards';
import { connectedLeg, fieldPaths, ownLeg } from '@cosell/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumHint, chromiumIsMissing, launchChromium } from './chromium.ts';
import { type Addresses, type CosellProcess, endCosell, startCosell } from './cosell-process.ts';
import { independentDraft } from './independent-draft.ts';
import { readJournal } from './journal.ts';
import { keyboardOf } from './keyboard.ts';
import { type SellerPage, sellerPage } from './seller-page.ts';
import { sharedDraft, withoutEmptyList } from './shared-draft.ts';

const inCi = Boolean(process.env['CI']);
if (chromiumIsMissing && !inCi) process.stdout.write(`SKIPPED: ${chromiumHint}\n`);

test.runIf(chromiumIsMissing && inCi)('given CI, when the browser is missing, then that is a failure', () => {
  expect.fail(chromiumHint);
});

const pictures = join(import.meta.dirname, '../build');
const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describe.skipIf(chromiumIsMissing)('a seller in the browser', () => {
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

  const open = async () => {
    cosell = startCosell({ COSELL_DATA_DIR: folder });
    at = await cosell.ready;
    await page.goto(at.chat);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cosell-way-'));
    complaints = [];
    page = await browser.newPage({ colorScheme: 'light', viewport: wide });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    seller = sellerPage(page);
    await open();
    await seller.card.waitFor();
  });
  afterEach(async () => {
    await page.close();
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  const wide = { width: 900, height: 1200 };
  const phone = { width: 360, height: 1200 };

  /** Takes a picture in the light, and one in the dark at 360 pixels, where nothing may reach beyond the window. */
  const look = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}-light.png`) });
    await page.getByLabel('Dark theme').click();
    await page.setViewportSize(phone);
    await seller.card.evaluate((card) => card.scrollIntoView());
    await page.screenshot({ path: join(pictures, `${name}-phone-dark.png`) });
    expect(await tooWide()).toEqual([]);
    await page.setViewportSize(wide);
    await page.getByLabel('Dark theme').click();
  };

  const tooWide = () =>
    page
      .locator('body *')
      .evaluateAll(
        (elements, width) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > width)
            .map((element) => element.outerHTML.slice(0, 200)),
        phone.width,
      );

  test('creates an independent referral, after a wrong country, and finds it again', async () => {
    const answers = answersOf(independentDraft);
    await seller.say('new');
    await seller.fillIn({ ...answers, 'customerProfile.address.country': 'XX' });
    await seller.press('button.draft.next');
    expect(await seller.field('details.dealValue').count()).toBe(0);
    expect(await seller.typed('customerProfile.address.country')).toBe('XX');
    expect(await seller.typed('customerProfile.name')).toBe(independentDraft.customerProfile.name);
    await look('refused');

    const filled = await seller.fillIn(answers);
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    expect(filled.toSorted()).toEqual(Object.keys(answers).toSorted());
    await seller.press('button.draft.review');
    await seller.press('button.draft.submit');
    await look('receipt-independent');

    const posts = await readJournal(at.emulator);
    expect(posts.map(({ body }) => body)).toEqual([ownLeg(independentDraft)]);
    const receipt = await seller.card.innerText();
    const id = guid.exec(receipt)?.[0] ?? '';
    expect(posts[0]?.answer).toMatchObject({ id });

    await seller.say(`show ${id}`);
    expect(await seller.card.innerText()).toContain(independentDraft.name);
    await look('show');
    await seller.say('list');
    await look('list');
    await seller.press('list.open');
    expect(await seller.card.innerText()).toContain(independentDraft.name);
  });

  test('creates a shared referral with every field of the published sample', async () => {
    await look('welcome');
    await seller.say('new');
    await look('step-1-empty');
    const answers = answersOf(sharedDraft);
    const filled = await seller.fillIn(answers);
    await look('step-1');
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await look('step-2');
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await look('step-3');
    expect(filled.toSorted()).toEqual(Object.keys(answers).toSorted());
    await seller.press('button.draft.review');
    await look('review');
    await seller.press('button.draft.submit');
    await look('receipt-shared');

    const [own, connected, ...more] = await readJournal(at.emulator);
    expect(more).toEqual([]);
    expect(own?.body).toMatchObject(withoutEmptyList(ownLeg(sharedDraft)));
    const { engagementId } = Object(own?.answer);
    expect(connected?.body).toMatchObject(withoutEmptyList(connectedLeg(sharedDraft, engagementId)));
    const receipt = await seller.card.innerText();
    for (const post of [own, connected]) expect(receipt).toContain(Object(post?.answer).id);
  });

  test('creates an independent referral with the keyboard alone, and never has to look for the focus', async () => {
    const keyboard = keyboardOf(page);
    await keyboard.tabTo('say');
    await keyboard.type('new');
    await keyboard.press('Enter');
    await seller.card.getByText('Step 1 of 3').waitFor();
    await keyboard.tabTo('type');
    await keyboard.press('Space');
    await keyboard.fillIn({
      name: 'Keyboard deal',
      'customerProfile.name': 'Woodgrove',
      'customerProfile.address.addressLine1': 'Kongens Nytorv 1',
      'customerProfile.address.city': 'Copenhagen',
      'customerProfile.address.state': 'Hovedstaden',
      'customerProfile.address.country': 'DK',
    });
    await keyboard.goOn('Next', 'Step 2 of 3');
    await keyboard.fillIn({
      'details.dealValue': '50000',
      'details.currency': 'EUR',
      'details.closingDateTime': '12312031',
      'details.requirements.solutions': ' ',
    });
    await keyboard.goOn('Next', 'Step 3 of 3');
    await keyboard.fillIn({
      'team[0].phoneNumber': '+45 8765 4321',
      'consent.consentToToShareInfoWithOthers': ' ',
    });
    await keyboard.goOn('Review', 'Check before');
    await keyboard.goOn('Send referral', 'Partner Center');
    expect(await readJournal(at.emulator)).toMatchObject([{ body: { name: 'Keyboard deal', type: 'Independent' } }]);
  });

  test('keeps the conversation over a reload, and shows another person nothing of it', async () => {
    await seller.say('help');
    await look('help');
    await seller.say('new Contoso 50000 EUR');
    await page.reload();
    await seller.field('customerProfile.name').waitFor();
    expect(await seller.typed('customerProfile.name')).toBe('Contoso');
    expect(await page.locator('.mine .bubble').allInnerTexts()).toEqual(['help', 'new Contoso 50000 EUR']);

    await page.getByLabel('Person').selectOption('Béla Kovács');
    await page.locator('.mine').first().waitFor({ state: 'detached' });
    await seller.card.waitFor();
    await seller.say('drafts');
    expect(await page.locator('#transcript').innerText()).not.toContain('Contoso');
    await look('no-drafts');
  });

  test('finds a draft again after everything was stopped and started', async () => {
    const answers = answersOf(sharedDraft);
    await seller.say('new');
    await seller.fillIn(answers);
    await seller.press('button.draft.next');
    await page.goto('about:blank');
    cosell.signal('SIGTERM');
    expect(await cosell.gone).toBe(0);
    await open();
    await page.screenshot({ path: join(pictures, 'started-again-light.png') });

    await seller.say('drafts');
    await look('drafts');
    await seller.press('button.draft.open');
    await seller.press('button.draft.back');
    const step = Object.entries(answers).filter(([path]) => /^(name|customerProfile\.(name|address))/.test(path));
    expect(step).toHaveLength(8);
    for (const [path, text] of step) expect(await seller.typed(path)).toBe(text);
  });
});

test('the two deals fill in every field but those that belong to another partner in place of Microsoft', () => {
  const filled = new Set(Object.keys({ ...answersOf(independentDraft), ...answersOf(sharedDraft) }));
  const left = fieldPaths.filter((path) => !filled.has(path));
  expect(left).toEqual([
    'inviteContext.assistanceRequestCode',
    'inviteContext.invitedMpnId',
    'connected.target[0].type',
    'connected.target[0].id',
  ]);
});
