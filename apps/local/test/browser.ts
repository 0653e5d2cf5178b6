import { join } from 'node:path';
import { patience, test as inBrowser } from '@cosell/browser';
import { expect } from 'vitest';

/** Where a picture of a test is kept, for whoever wants to look. */
export const pictureAt = (name: string) => join(import.meta.dirname, `../build/${name}.png`);

/** Tests of a page. What opens is closed, however they end, and the page and those it opens must have complained of nothing. */
export const test = inBrowser
  .extend('complaints', (): string[] => [])
  // Each test has one of its own: those of a file share a server, and the window remembers who was there last.
  .extend('context', async ({ browser, complaints }, { onCleanup }) => {
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 900, height: 1200 } });
    context.setDefaultTimeout(patience);
    context.on('weberror', (thrown) => complaints.push(thrown.error().message));
    context.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    onCleanup(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    return context;
  })
  .extend('page', ({ context }) => context.newPage());
