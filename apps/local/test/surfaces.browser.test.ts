import { describeInBrowser } from '@cosell/browser';
import { answersOf, wordsFor } from '@cosell/cards';
import type { ReferralDraft } from '@cosell/core';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { testsOfCosell } from './cosell-window.ts';

const words = wordsFor('en-US');
const deal = 'Supply chain renewal';
const shortDraft: ReferralDraft = {
  type: 'Independent',
  name: deal,
  customerProfile: {
    name: 'Woodgrove',
    address: { addressLine1: 'Kongens Nytorv 1', city: 'København', state: 'Hovedstaden', country: 'DK' },
  },
  consent: { consentToToShareInfoWithOthers: true },
  details: {
    dealValue: 50_000,
    currency: 'EUR',
    closingDateTime: '2031-03-30T00:00:00Z',
    requirements: { solutions: [{ id: 'SOL-34104-EBB', name: 'Contoso Supply Chain (demo)', type: 'Name' }] },
  },
  team: [{ firstName: 'Ada', lastName: 'Jensen', phoneNumber: '+45 1', email: 'ada@contoso.example' }],
};
const answers = answersOf(shortDraft);

const test = testsOfCosell().extend('deals', async ({ page, seller, posts }) => ({
  dialog: page.getByRole('dialog'),
  preview: page.getByRole('group', { name: `Goes with the message: ${deal}` }),
  say: async (text: string) => {
    await page.locator('#say').fill(text);
    await page.locator('#say').press('Enter');
  },
  look: (name: string) => page.screenshot({ path: pictureAt(`surfaces-${name}`) }),
  /** From the first card of the form to the receipt; gives the id of the referral. */
  fillInAndSend: async (): Promise<string> => {
    for (const way of ['button.draft.next', 'button.draft.next', 'button.draft.review'] as const) {
      await seller.fillIn(answers);
      await seller.press(way);
    }
    await seller.press('button.draft.submit');
    const [post] = await posts();
    expect(post?.body).toMatchObject({ name: deal });
    return String(Object(post?.answer).id);
  },
}));

describeInBrowser('sellers who talk to each other', () => {
  test('make a referral of a message, put it into another one, and follow a link to it', async ({
    page,
    seller,
    visit,
    deals,
  }) => {
    const { dialog, preview, say, look, fillInAndSend } = deals;
    await visit('ada/group');
    await say('Woodgrove Ltd asks for 50 seats, about 50,000 EUR');
    await visit('bela/group');
    const message = page.locator('.theirs').and(page.getByRole('article', { name: 'Ada Jensen' }));
    await message.hover();
    await message.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem').click();
    await seller.field('type').waitFor();
    expect(await seller.typed('customerProfile.name')).toBe('Woodgrove Ltd');
    await look('form');
    const id = await fillInAndSend();
    expect(await dialog.innerText()).toContain(id);
    await look('receipt');
    await page.keyboard.press('Escape');
    expect(await page.locator('#transcript').innerText()).not.toContain(deal);

    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Search referrals' }).click();
    await page.getByPlaceholder('Name or customer').fill('nobody');
    await page
      .getByRole('status')
      .getByText(words.say('search.none', { text: 'nobody', max: 100 }))
      .waitFor();
    await page.getByPlaceholder('Name or customer').fill('WOODGROVE');
    await page.getByRole('button', { name: deal }).click();
    await preview.waitFor();
    await say('Here it is');
    await page.locator('.mine .card').getByText(deal).waitFor();

    await visit('ada/group');
    await look('inserted');
    await page
      .locator('.theirs')
      .getByRole('button', { name: words.say('button.referral.open') })
      .click();
    await dialog.getByText('Kongens Nytorv 1').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#say').fill(`https://partner.microsoft.com/dashboard/referrals/${id}`);
    await preview.waitFor();
    await look('link');
  });

  test('go on with a form of the chat in a dialog, and send themselves what became of it', async ({
    page,
    seller,
    visit,
    deals,
  }) => {
    const { dialog, preview, fillInAndSend } = deals;
    await visit('ada');
    await seller.say('new Contoso 50000 EUR');
    await seller.fillIn({ ...answers, 'customerProfile.address.country': 'Atlantis' });
    await seller.press('button.draft.next');
    await seller.fillIn({ name: 'Begun in the chat' });
    await page.getByRole('button', { name: words.say('button.draft.dialog') }).click();
    await dialog.getByText('Step 1 of 3').waitFor();
    expect(await seller.typed('name')).toBe('Begun in the chat');
    const id = await fillInAndSend();
    expect(await dialog.innerText()).toContain(id);
    await page.keyboard.press('Escape');
    await page.locator('#say').fill(`https://partner.microsoft.com/dashboard/referrals/${id}`);
    await preview.waitFor();
    await page.locator('#say').fill('');
    const before = await page.locator('.message').count();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.mine .card').getByText(deal).waitFor();
    // What the bot says to a message stands there before what it says to the next one.
    await seller.say('help');
    expect(await page.locator('.message').count()).toBe(before + 3);
  });
});
