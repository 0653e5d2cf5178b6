import { describeInBrowser, patience } from '@cosell/browser';
import { expect } from 'vitest';
import { violationsOn } from './axe.ts';
import { sideways, test as inWindow } from './demo-window.ts';
import { startSignInWindow } from './sign-in-window.ts';

const everything = process.env['ACCESSIBILITY'] === 'every';

type Theme = 'light' | 'dark';
type View = readonly [theme: Theme, width: number];

const views: readonly View[] = [
  ['light', 320],
  ['light', 1100],
  ['dark', 320],
  ['dark', 1100],
];
/** `npm run accessibility` looks at everything everywhere; here each language, theme and width has its turn. */
const inTurn = (...view: View): readonly View[] => (everything ? views : [view]);
/** Cards that differ from those left only in the texts that fill them. */
const alike = everything
  ? /^$/
  : /(long|markdown|wide|control)$|every field|Independent|Shared|empty$|by name|Expired|Won|Lost|Declined|Parked|Received|help$/;
const timeout = (everything ? 12 : 4) * patience;

const test = inWindow
  .extend('look', async ({ page }) => async (theme: Theme, width: number) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
  })
  .extend('signInAddress', async ({ page }, { onCleanup }) => {
    const { chat, close } = await startSignInWindow();
    onCleanup(async () => {
      await page.goto('about:blank');
      await close();
    });
    return chat.url;
  });

describeInBrowser('axe finds nothing', () => {
  test.for([
    ...inTurn('light', 1100).map((view) => ['en', ...view] as const),
    ...inTurn('dark', 320).map((view) => ['hu', ...view] as const),
  ])(
    'given all cards in %s, %s and %i pixels wide, with every section open',
    { timeout },
    async ([language, theme, width], { page, look, window }) => {
      await look(theme, width);
      await page.goto(
        `${window.chat.url}/gallery?language=${language}&theme=${theme}&width=${width < 640 ? width : 640}`,
      );
      const places = page.locator('.specimen');
      await places.first().waitFor();
      await places.evaluateAll((all, { source }) => {
        for (const place of all) place.toggleAttribute('hidden', new RegExp(source).test(place.dataset.name ?? ''));
      }, alike);
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.locator('[aria-expanded=false]').evaluateAll((folds) => {
        for (const fold of folds) fold.click();
      });
      expect(await page.locator('.specimen:visible .card').count()).toBeGreaterThanOrEqual(20);
      expect(await page.locator('[aria-expanded=true]').count()).toBeGreaterThan(0);
      expect(await sideways(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.for(inTurn('light', 320))(
    'given the window, empty and with a refused form, %s and %i pixels wide',
    async ([theme, width], { page, look, window }) => {
      await look(theme, width);
      await window.open();
      await page.getByText('Hello Ada Jensen').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await window.say('new');
      await window.next.click();
      await page.getByText('Name the company.').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.for(inTurn('dark', 1100))(
    'given a channel, and two people side by side, %s and %i pixels wide',
    async ([theme, width], { page, look, window }) => {
      await look(theme, width);
      await window.open('chiara/channel');
      await window.say('@Cosell help');
      await page.locator('.reply').last().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('link', { name: 'Side by side' }).click();
      await page.locator('iframe').nth(1).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.for(inTurn('dark', 320))(
    'given a menu, a search, a card to be sent and a dialog, %s and %i pixels wide',
    async ([theme, width], { page, look, window }) => {
      await look(theme, width);
      await window.open('ada/group');
      await window.say('Fabrikam wants 50 seats');
      await page.getByRole('button', { name: 'More options' }).last().click();
      await page.getByRole('menuitem').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'Search referrals' }).click();
      await page.getByText('Found: 3').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Contoso' }).click();
      await page.locator('#attachment .card').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'New referral' }).click();
      await page.getByLabel('Note').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByText('Say something.').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test.for(inTurn('light', 1100))(
    'given a request to sign in, and what can be tried out, %s and %i pixels wide',
    async ([theme, width], { page, look, signInAddress }) => {
      await look(theme, width);
      await page.goto(signInAddress);
      await page.getByText('Sign-in:').click();
      await page.getByRole('button', { name: 'Let exchanges fail' }).click();
      await page.getByText('The next sign-in shows its button').waitFor();
      await page.getByLabel('Message to the bot').fill('hello');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});
