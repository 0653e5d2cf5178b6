import { describeInBrowser } from '@cosell/browser';
import { answersOf, helpCommands, loadWords, type Words } from '@cosell/cards';
import { connectedLeg, issue, ownLeg } from '@cosell/core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { testsOfCosell } from './cosell-window.ts';
import { sellerPage } from './seller-page.ts';
import { sharedDraft, withoutEmptyList } from './shared-draft.ts';

const test = testsOfCosell();
const wide = { width: 900, height: 1200 };
const phone = { width: 360, height: 1200 };

const country = 'customerProfile.address.country';

describeInBrowser('a seller whose window is in another language', () => {
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

  test('finds the words that the bot understands on the buttons, and whole ones in its help, in every language on offer', async ({
    page,
    visit,
  }) => {
    await visit('ada');
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
  });

  test.for([
    { locale: 'hu-HU', person: 'Béla Kovács' },
    { locale: 'tr-TR', person: 'Chiara Rossi' },
  ])(
    'creates a shared referral in the words of $locale, after a wrong country',
    async ({ locale, person }, { page, visit, posts }) => {
      const words = await loadWords(locale);
      await visit('ada');
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
      await page.screenshot({ path: pictureAt(`form-with-error-${locale}`) });
      await page.setViewportSize(phone);
      expect(await page.locator('#transcript').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
      await page.setViewportSize(wide);

      await seller.fillIn({ [country]: words.country('US') });
      for (const button of ['button.draft.next', 'button.draft.next', 'button.draft.review'] as const) {
        await seller.press(button);
        if (button === 'button.draft.next') await seller.fillIn(answers);
      }
      expect(await seller.card.innerText()).toContain(words.money(50_000, 'USD'));
      await seller.press('button.draft.submit');
      expect(await seller.card.innerText()).toContain(words.say('submission.done', { count: 2 }));
      await page.screenshot({ path: pictureAt(`receipt-${locale}`) });

      const [own, connected, ...more] = await posts();
      expect(more).toEqual([]);
      expect(own?.body).toMatchObject(withoutEmptyList(ownLeg(sharedDraft)));
      const { engagementId } = Object(own?.answer);
      expect(connected?.body).toMatchObject(withoutEmptyList(connectedLeg(sharedDraft, engagementId)));
    },
  );
});
