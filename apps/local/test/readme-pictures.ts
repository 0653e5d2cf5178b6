import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf, loadWords } from '@cosell/cards';
import { referralDraftSchema } from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';
import { launchChromium } from '@cosell/browser/chromium';
import { endCosell, startCosell } from './cosell-process.ts';
import { type SellerPage, sellerPage } from './seller-page.ts';

/** Takes the README's pictures anew: `node -C @cosell/source test/readme-pictures.ts`. */
const docs = join(import.meta.dirname, '../../../docs');
const answers = {
  ...answersOf(referralDraftSchema.parse(publishedSample())),
  name: 'Supply chain renewal',
  'connected.inviteContext.assistanceRequestCode': 'GeneralOrOther',
  'connected.inviteContext.notes': 'Please join us',
};
const begun = { type: 'Shared', name: answers.name, 'customerProfile.name': 'Contoso Customer Inc' };

const message =
  'Hi Béla, Woodgrove Ltd in Copenhagen asks for a Dynamics 365 Business Central rollout, about 50,000 EUR, by March 30, 2031. ' +
  'Tom Berg is our contact there: tom.berg@woodgrove.example, +45 33 12 34 56.';

/** Goes on from the first step to the receipt. */
const send = async (seller: SellerPage) => {
  for (const button of ['button.draft.next', 'button.draft.next', 'button.draft.review'] as const) {
    await seller.fillIn(answers);
    await seller.press(button);
  }
  await seller.press('button.draft.submit');
};

const folder = mkdtempSync(join(tmpdir(), 'cosell-pictures-'));
const cosell = startCosell({ COSELL_DATA_DIR: folder });
const browser = await launchChromium();
try {
  const { chat } = await cosell.ready;
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 900, height: 1100 } });
  const seller = sellerPage(page);
  /** Somebody's first visit, in their own language. */
  const visit = async (locale: string, person: string) => {
    const words = await loadWords(locale);
    await page.locator('#locale').selectOption(locale);
    await page.locator('#person').selectOption(person);
    await page.getByText(words.say('welcome.title', { name: person })).waitFor();
    const visitor = sellerPage(page, words);
    await visitor.say(words.command('new'));
    return visitor;
  };
  const top = () => page.locator('#transcript').evaluate((log) => log.scrollTo(0, 0));
  await page.goto(chat);
  await seller.card.waitFor();
  await seller.say('new');
  await seller.fillIn(begun);
  await top();
  await page.screenshot({ path: join(docs, 'chat.png') });

  await send(seller);
  await page.setViewportSize({ width: 900, height: 1010 });
  await top();
  await page.screenshot({ path: join(docs, 'receipt.png') });

  await page.setViewportSize({ width: 640, height: 1200 });
  const hungarian = await visit('hu-HU', 'Béla Kovács');
  await hungarian.fillIn({ ...answers, 'customerProfile.address.country': 'Atlantis' });
  await hungarian.press('button.draft.next');
  await page.screenshot({ path: join(docs, 'form-hu.png') });

  await send(await visit('tr-TR', 'Chiara Rossi'));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(docs, 'receipt-tr.png') });

  await page.setViewportSize({ width: 900, height: 1100 });
  await page.locator('#locale').selectOption('en-US');
  await page.goto(`${chat}/#/ada/group`);
  await seller.card.waitFor();
  await page.locator('#say').fill(message);
  await page.keyboard.press('Enter');
  await page.locator('#person').selectOption('Béla Kovács');
  const said = page.getByRole('article', { name: 'Ada Jensen' });
  await said.hover();
  await said.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitem').click();
  await seller.field('type').waitFor();
  await page.screenshot({ path: join(docs, 'from-message.png') });
} finally {
  await browser.close();
  await endCosell(cosell);
  rmSync(folder, { recursive: true });
}
