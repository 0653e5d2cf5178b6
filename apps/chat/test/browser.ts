import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type ConsoleMessage } from 'playwright-core';
import { describe, expect, test as plain } from 'vitest';
import { patience } from './patience.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isMissing = !existsSync(executablePath);
const hint = `Chromium is not installed (apt-get install chromium), or name one in CHROMIUM; looked for ${executablePath}`;
const inCi = Boolean(process.env['CI']);

if (isMissing && !inCi) process.stdout.write(`SKIPPED: ${hint}\n`);

/** Where the browser is missing these tests are skipped, but in CI they fail. */
export const describeInBrowser = isMissing && !inCi ? describe.skip : describe;

/** Where a picture of a test is kept, for whoever wants to look. */
export const pictureAt = (name: string) => join(import.meta.dirname, `../build/${name}.png`);

const options = {
  executablePath,
  args: [
    '--no-sandbox',
    '--headless',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const asItOpens = { width: 1100, height: 900 };

/** Tests of a page. The browser is closed, however they end, and the page must have complained of nothing. */
export const test = plain
  .extend('launch', { scope: 'worker' }, options)
  // One for all tests: a new one takes as long as many of them. Each server has a port of its own, so that nothing is remembered.
  .extend('tab', { scope: 'worker' }, async ({ launch }, { onCleanup }) => {
    if (isMissing) throw new Error(hint);
    const browser = await chromium.launch(launch);
    onCleanup(() => browser.close());
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
