import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf, helpCommands, loadWords, type Words } from '@cosell/cards';
import { connectedLeg, issue, ownLeg } from '@cosell/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumHint, chromiumIsMissing, launchChromium } from './chromium.ts';
import { type Addresses, type CosellProcess, endCosell, startCosell } from './cosell-process.ts';
import { readJournal } from './journal.ts';
import { sellerPage } from './seller-page.ts';
import { sharedDraft, withoutEmptyList } from './shared-draft.ts';

test.runIf(chromiumIsMissing && Boolean(process.env['CI']))(
  'given CI, when the browser is missing, then that is a failure',
  () => {
    expect.fail(chromiumHint);
  },
);

const pictures = join(import.meta.dirname, '../build');
const wide = { width: 900, height: 1200 };
const phone = { width: 360, height: 1200 };

const country = 'customerProfile.address.country';

describe.skipIf(chromiumIsMissing)('a seller whose window is in another language', () => {
  let browser: Browser;
  let folder: string;
  let cosell: CosellProcess;
  let at: Addresses;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'cosell-languages-'));
    cosell = startCosell({ COSELL_DATA_DIR: folder });
    [browser, at] = await Promise.all([launchChromium(), cosell.ready]);
  });
  afterAll(async () => {
    await browser.close();
    await endCosell(cosell);
    rmSync(folder, { recursive: true });
  });

  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage({ colorScheme: 'light', viewport: wide });
    page.setDefaultTimeout(8_000);
    await page.goto(at.chat);
    await page.locator('.card').first().waitFor();
    return page;
  };

  /** What the window itself says around the conversation, also to those who do not see it. */
  const ownWords = (page: Page) =>
    page
      .locator('body *:not(#transcript *, option, svg, svg *, [aria-hidden], [hidden], [hidden] *, #bot-name)')
      .evaluateAll((elements) =>
        elements
          .flatMap((element) => [
            element.childElementCount > 0 ? '' : element.textContent.trim(),
            ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name)),
          ])
          .filter((text) => text),
      );

  const chips = (page: Page) => page.locator('.chip').allInnerTexts();
  const commandsOf = ({ command }: Words) => [command('help'), command('new'), command('drafts'), command('list')];

  const linesOf = (text: Locator) =>
    text.first().evaluate((element) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });

  test('finds the words that the bot understands on the buttons, and whole ones in its help, in every language on offer', async () => {
    const page = await openPage();
    await page.setViewportSize({ width: 320, height: 900 });
    const offered = await page
      .locator('#locale option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    expect(offered).toHaveLength(6);
    for (const locale of offered) {
      await page.locator('#locale').selectOption(locale);
      const words = await loadWords(locale);
      expect(await chips(page)).toEqual(commandsOf(words));
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await page.locator('.chip').first().click();
      const help = page.locator('.card', { hasText: words.say('help.title') }).last();
      for (const command of helpCommands)
        expect(await linesOf(help.getByText(words.command(command), { exact: true }))).toBe(1);
    }
    await page.close();
  });

  test.each([
    { locale: 'hu-HU', person: 'Béla Kovács' },
    { locale: 'tr-TR', person: 'Chiara Rossi' },
  ])('creates a shared referral in the words of $locale, after a wrong country', async ({ locale, person }) => {
    const words = await loadWords(locale);
    const page = await openPage();
    const seller = sellerPage(page, words);
    const before = await ownWords(page);
    await page.locator('#locale').selectOption(locale);
    await page.locator('#person').selectOption(person);
    await page.getByText(words.say('welcome.title', { name: person })).waitFor();
    const after = await ownWords(page);
    expect(before.length).toBeGreaterThan(12);
    expect(before.filter((said) => after.includes(said))).toEqual([]);

    const answers = answersOf(sharedDraft);
    await seller.say(words.command('new'));
    await seller.fillIn({ ...answers, [country]: 'Atlantis' });
    await seller.press('button.draft.next');
    const told = await seller.card.innerText();
    expect(told).toContain(words.issue(issue(country, 'invalid-country', { value: 'Atlantis' })));
    await page.screenshot({ path: join(pictures, `form-with-error-${locale}.png`) });
    await page.setViewportSize(phone);
    expect(await page.locator('#transcript').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    await page.setViewportSize(wide);

    await seller.fillIn({ [country]: words.country('US') });
    for (const button of ['button.draft.next', 'button.draft.next', 'button.draft.review'] as const) {
      await seller.press(button);
      if (button === 'button.draft.next') await seller.fillIn(answers);
    }
    expect(await seller.card.innerText()).toContain(words.money(50_000, 'USD'));
    const { length: sentBefore } = await readJournal(at.emulator);
    await seller.press('button.draft.submit');
    expect(await seller.card.innerText()).toContain(words.say('submission.done', { count: 2 }));
    await page.screenshot({ path: join(pictures, `receipt-${locale}.png`) });

    const [own, connected, ...more] = (await readJournal(at.emulator)).slice(sentBefore);
    expect(more).toEqual([]);
    expect(own?.body).toMatchObject(withoutEmptyList(ownLeg(sharedDraft)));
    const { engagementId } = Object(own?.answer);
    expect(connected?.body).toMatchObject(withoutEmptyList(connectedLeg(sharedDraft, engagementId)));
    await page.close();
  });
});
