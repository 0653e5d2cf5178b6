import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as inBrowser } from './browser.ts';
import { endCosell, startCosell } from './cosell-process.ts';
import { readJournal } from './journal.ts';
import { sellerPage } from './seller-page.ts';

/**
 * Tests of the window with all that `npm start` starts behind it. It is started once for a file, as that takes longer than many
 * a test: in each of its tests other people come.
 */
export const testsOfCosell = (variables: Readonly<Record<string, string>> = {}, args: readonly string[] = []) =>
  inBrowser
    .extend('command', { scope: 'file' }, { variables, args })
    .extend('cosell', { scope: 'file' }, async ({ command }, { onCleanup }) => {
      const folder = mkdtempSync(join(tmpdir(), 'cosell-window-'));
      const start = () => startCosell({ COSELL_DATA_DIR: folder, ...command.variables }, command.args);
      let running = start();
      onCleanup(async () => {
        await endCosell(running);
        rmSync(folder, { recursive: true });
      });
      return {
        addresses: () => running.ready,
        complaints: () => running.complaints(),
        /** Gives the exit code. */
        stop: () => {
          running.signal('SIGTERM');
          return running.gone;
        },
        startAgain: () => {
          running = start();
        },
      };
    })
    .extend('seller', async ({ page }) => sellerPage(page))
    // Goes to a conversation as somebody, `ada/group`, and waits until the bot has greeted.
    .extend('visit', async ({ page, cosell, seller }) => async (place: string) => {
      const { chat } = await cosell.addresses();
      await page.goto(`${chat}/#/${place}`);
      await seller.card.waitFor();
    })
    // The referrals that were posted since the test began.
    .extend('posts', async ({ cosell }) => {
      const { emulator } = await cosell.addresses();
      const { length } = await readJournal(emulator);
      return async () => (await readJournal(emulator)).slice(length);
    });
