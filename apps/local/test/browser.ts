import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, test as plain } from 'vitest';
import { executablePath, launchOptions } from './chromium.ts';
import { patience } from './patience.ts';

const isMissing = !existsSync(executablePath);
const hint = `Chromium is not installed (apt-get install chromium), or name one in CHROMIUM; looked for ${executablePath}`;
const inCi = Boolean(process.env['CI']);

if (isMissing && !inCi) process.stdout.write(`SKIPPED: ${hint}\n`);

/** Where the browser is missing these tests are skipped, but in CI they fail. */
export const describeInBrowser = isMissing && !inCi ? describe.skip : describe;

/** Where a picture of a test is kept, for whoever wants to look. */
export const pictureAt = (name: string) => join(import.meta.dirname, `../build/${name}.png`);

/** Tests of a page. What opens is closed, however they end, and the page and those it opens must have complained of nothing. */
export const test = plain
  .extend('launch', { scope: 'worker' }, launchOptions)
  .extend('browser', { scope: 'worker' }, async ({ launch }, { onCleanup }) => {
    if (isMissing) throw new Error(hint);
    const browser = await chromium.launch(launch);
    onCleanup(() => browser.close());
    return browser;
  })
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
