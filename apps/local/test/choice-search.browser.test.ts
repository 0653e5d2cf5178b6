import { describeInBrowser } from '@cosell/browser';
import { answersOf } from '@cosell/cards';
import { expect } from 'vitest';
import { pictureAt } from './browser.ts';
import { testsOfCosell } from './cosell-window.ts';
import { independentDraft } from './independent-draft.ts';

/** More than a card has room for. */
const solutions = Array.from({ length: 40 }, (_, index) => `SOL-${20_000 + index}-ABC=Ügyfélmegoldás ${index}`);

const path = 'details.requirements.solutions';
const { [path]: _, ...answers } = answersOf(independentDraft);

const test = testsOfCosell({ COSELL_SOLUTIONS: solutions.join(';') });

describeInBrowser('a seller who types into a list', () => {
  test('finds a solution that only the bot knows, chooses it by keyboard and sees it in the review and in the API', async ({
    page,
    seller,
    visit,
    posts,
  }) => {
    const names = () => seller.field(path).locator('.ac-choiceSetInput-multiSelect label:visible').allInnerTexts();
    const chosen = () =>
      seller
        .field(path)
        .locator('input:checked')
        .evaluateAll((boxes) => boxes.map((box) => box.ariaLabel));
    await visit('ada');
    await seller.say('new');
    await seller.fillIn(answers);
    await seller.press('button.draft.next');
    await seller.fillIn(answers);
    expect(await names()).not.toContain('Ügyfélmegoldás 37');
    const line = seller.card.getByRole('searchbox', { name: 'Filter the list below' }).first();
    await line.fill('37 ugyfel');
    await seller.field(path).getByText('Ügyfélmegoldás 37').waitFor();
    expect(await names()).toEqual(['Ügyfélmegoldás 37']);
    await line.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.screenshot({ path: pictureAt('choice-search') });

    await line.fill('39');
    await seller.field(path).getByText('Ügyfélmegoldás 39').waitFor();
    expect(await names()).toEqual(['Ügyfélmegoldás 37', 'Ügyfélmegoldás 39']);
    await line.fill('');
    await expect.poll(names).not.toContain('Ügyfélmegoldás 39');
    expect(await chosen()).toEqual(['Ügyfélmegoldás 37']);

    await seller.press('button.draft.next');
    await seller.press('button.draft.back');
    expect(await chosen()).toEqual(['Ügyfélmegoldás 37']);
    await seller.press('button.draft.next');
    await seller.fillIn(answers);
    await seller.press('button.draft.review');
    expect(await seller.card.innerText()).toContain('Ügyfélmegoldás 37');
    await seller.press('button.draft.submit');
    const [post] = await posts();
    expect(post?.body).toMatchObject({
      details: { requirements: { solutions: [{ id: 'SOL-20037-ABC', name: 'Ügyfélmegoldás 37', type: 'Name' }] } },
    });
  });
});
