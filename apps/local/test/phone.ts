import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import type { SellerPage } from './seller-page.ts';

const width = 360;

/** Looks at the last card in the dark on a phone, where nothing may reach beyond the window, and keeps a picture of it. */
export const phoneOf = (page: Page, { card }: SellerPage) => {
  const tooWide = () =>
    page
      .locator('body *')
      .evaluateAll(
        (elements, edge) =>
          elements
            .filter((element) => element.getBoundingClientRect().right > edge)
            .map((element) => element.outerHTML.slice(0, 200)),
        width,
      );

  return async (name: string): Promise<void> => {
    const wide = page.viewportSize();
    await page.getByLabel('Dark theme').click();
    await page.setViewportSize({ width, height: 1200 });
    await card.evaluate((view) => view.scrollIntoView());
    await page.screenshot({ path: pictureAt(`${name}-phone-dark`) });
    await expect.poll(tooWide).toEqual([]);
    if (wide) await page.setViewportSize(wide);
    await page.getByLabel('Dark theme').click();
  };
};
