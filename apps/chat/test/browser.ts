import { join } from 'node:path';
import { patience, test as inBrowser } from '@cosell/browser';
import type { ConsoleMessage } from 'playwright-core';
import { expect } from 'vitest';

/** Where a picture of a test is kept, for whoever wants to look. */
export const pictureAt = (name: string) => join(import.meta.dirname, `../build/${name}.png`);

const asItOpens = { width: 1100, height: 900 };

/** Tests of a page, which must have complained of nothing. */
export const test = inBrowser
  // One for all tests: each server has a port of its own, so that nothing is remembered.
  .extend('tab', { scope: 'worker' }, async ({ browser }) => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(patience);
    return tab;
  })
  .extend('complaints', { auto: true }, async ({ tab }, { onCleanup }) => {
    const complaints: string[] = [];
    const onError = (error: Error) => complaints.push(error.message);
    const onLine = (line: ConsoleMessage) => line.type() === 'error' && complaints.push(line.text());
    tab.on('pageerror', onError).on('console', onLine);
    onCleanup(() => {
      tab.off('pageerror', onError).off('console', onLine);
      expect(complaints).toEqual([]);
    });
    return complaints;
  })
  .extend('page', async ({ tab }, { onCleanup }) => {
    await tab.setViewportSize(asItOpens);
    await tab.emulateMedia({ colorScheme: 'light' });
    onCleanup(async () => {
      await tab.unrouteAll();
      await tab.goto('about:blank');
    });
    return tab;
  });
