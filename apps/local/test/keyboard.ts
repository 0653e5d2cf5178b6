import type { Page } from 'playwright-core';

/** Somebody who has no mouse. */
export interface Keyboard {
  /** Presses Tab until the focus is on the input of a field, or on a button or box with these words; throws where it never comes. */
  tabTo(wanted: string): Promise<void>;
  /** Goes from field to field and types. */
  fillIn(texts: Readonly<Record<string, string>>): Promise<void>;
  /** Presses a button: the focus then is on the card that takes the place of this one, and on which stands the text. */
  goOn(button: string, text: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
}

const mostPresses = 80;

export const keyboardOf = (page: Page): Keyboard => {
  const focused = () =>
    page.locator('html').evaluate((root) => {
      const element = root.ownerDocument.activeElement;
      const field = element?.closest('[id]:has(> .ac-input-container)')?.id;
      return field ?? element?.ariaLabel ?? element?.id;
    });

  const tabTo = async (wanted: string) => {
    const met: unknown[] = [];
    while (met.length < mostPresses) {
      await page.keyboard.press('Tab');
      met.push(await focused());
      if (met.at(-1) === wanted) return;
    }
    throw new Error(`Tab never came to ${wanted}, but to ${met.join(', ')}.`);
  };

  return {
    tabTo,
    fillIn: async (texts) => {
      for (const [field, text] of Object.entries(texts)) {
        await tabTo(field);
        await page.keyboard.type(text);
      }
    },
    goOn: async (button, text) => {
      await tabTo(button);
      await page.keyboard.press('Enter');
      await page.locator('.card:focus').getByText(text).first().waitFor();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  };
};
