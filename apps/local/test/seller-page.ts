import { type Answers, type MessageKey, type Words, wordsFor } from '@cosell/cards';
import type { Locator, Page } from 'playwright-core';

/** The page as a seller uses it: says things, fills in the last card and presses its buttons. */
export interface SellerPage {
  /** The card that came last. */
  readonly card: Locator;
  /** The input of a field, with its label and what is wrong with it. */
  field(path: string): Locator;
  /** Says something and waits for the card that answers it. */
  say(text: string): Promise<void>;
  /** Types and chooses what the card asks for, and opens what is folded away. Gives the paths that it has filled in. */
  fillIn(answers: Answers): Promise<string[]>;
  /** What stands in a text or date input. */
  typed(path: string): Promise<string>;
  /** Presses the first button with these words and waits for the card that takes the place of this one. */
  press(words: MessageKey): Promise<void>;
}

export const sellerPage = (page: Page, words: Words = wordsFor('en-US')): SellerPage => {
  const cards = page.locator('.card');
  const card = cards.last();
  const field = (path: string) => card.locator(`[id="${path}"]`);
  const control = (path: string) => field(path).locator('input, textarea, select').first();

  const say: SellerPage['say'] = async (text) => {
    const before = await cards.count();
    await page.locator('#say').fill(text);
    await page.keyboard.press('Enter');
    await cards.nth(before).waitFor();
  };

  /** The inputs of the card: which field, how it is filled in, and the closed section it stands in. */
  const inputs = () =>
    card.locator('[id]:has(> .ac-input-container)').evaluateAll((elements) =>
      elements.map((element) => ({
        path: element.id,
        kind: element.querySelector('select') ? 'select' : element.querySelector('input')?.getAttribute('type'),
        closed: element.checkVisibility() ? undefined : element.closest('[id^="folded-"]')?.id,
      })),
    );

  const enter = async (path: string, kind: string | null | undefined, text: string) => {
    if (kind === 'select') return void (await control(path).selectOption(text));
    if (kind !== 'radio' && kind !== 'checkbox') return control(path).fill(text);
    if (text === 'true' || text === 'false') return control(path).setChecked(text === 'true');
    for (const value of text.split(',')) await field(path).locator(`input[value="${value}"]`).check();
  };

  return {
    card,
    field,
    say,
    fillIn: async (answers) => {
      const texts = new Map(Object.entries(answers));
      const asked = (await inputs()).filter(({ path }) => texts.has(path));
      for (const closed of new Set(asked.map((input) => input.closed)))
        if (closed) await card.locator(`[aria-controls="${closed}"]`).click();
      for (const { path, kind } of asked) await enter(path, kind, texts.get(path) ?? '');
      return asked.map(({ path }) => path);
    },
    typed: (path) => control(path).inputValue(),
    press: async (title) => {
      const drawn = await card.elementHandle();
      await card
        .getByRole('button', { name: words.say(title), exact: true })
        .first()
        .click();
      await drawn?.waitForElementState('hidden');
    },
  };
};
