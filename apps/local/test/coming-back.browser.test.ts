import { describeInBrowser } from '@cosell/browser';
import { answersOf } from '@cosell/cards';
import { expect } from 'vitest';
import { testsOfCosell } from './cosell-window.ts';
import { phoneOf } from './phone.ts';
import { sharedDraft } from './shared-draft.ts';

const test = testsOfCosell().extend('look', async ({ page, seller }) => phoneOf(page, seller));

describeInBrowser('a seller who comes back', () => {
  test('keeps the conversation over a reload, and shows another person nothing of it', async ({
    page,
    seller,
    look,
    visit,
  }) => {
    await visit('bela');
    await seller.say('help');
    await look('help');
    await seller.say('new Contoso 50000 EUR');
    await page.reload();
    await seller.field('customerProfile.name').waitFor();
    expect(await seller.typed('customerProfile.name')).toBe('Contoso');
    expect(await page.locator('.mine .bubble').allInnerTexts()).toEqual(['help', 'new Contoso 50000 EUR']);

    await page.getByLabel('Person').selectOption('Chiara Rossi');
    await page.locator('.mine').first().waitFor({ state: 'detached' });
    await seller.card.waitFor();
    await seller.say('drafts');
    expect(await page.locator('#transcript').innerText()).not.toContain('Contoso');
    await look('no-drafts');
  });

  test('finds a draft again after everything was stopped and started', async ({
    page,
    cosell,
    seller,
    look,
    visit,
    complaints,
  }) => {
    await visit('ada');
    const answers = answersOf(sharedDraft);
    await seller.say('new');
    await seller.fillIn(answers);
    await seller.press('button.draft.next');
    expect(await cosell.stop()).toBe(0);
    await page.getByText('The window lost its server').waitFor();
    cosell.startAgain();
    // The page that was left open finds it again. It has forgotten what was said, and the bot does not greet twice.
    await page.getByText('Nothing has been said since the window was started.').waitFor();
    await page.getByText('The window lost its server').waitFor({ state: 'hidden' });
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('net::ERR_');

    await seller.say('drafts');
    await look('drafts');
    await seller.press('button.draft.open');
    await seller.press('button.draft.back');
    const step = Object.entries(answers).filter(([path]) => /^(name|customerProfile\.(name|address))/.test(path));
    expect(step).toHaveLength(8);
    for (const [path, text] of step) expect(await seller.typed(path)).toBe(text);
  });
});
