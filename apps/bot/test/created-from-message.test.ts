import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const marked = 'Hämtat från meddelandet: kontrollera.';

describe('a referral from a message', () => {
  test('given a message then the form is about it, and marked so until the seller goes on', async () => {
    const chat = await world.teams.user('Ada Jensen', { locale: 'sv' }).openChat();
    const message = { contentType: 'html', content: '<p>De &amp; vi vill köpa</p><p>50 platser</p>' } as const;
    const first = await cardAfter(chat.openDialog({ commandId: createCommand.id, message }));
    expect(first.text()).not.toContain(marked);
    const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
    expect(second.values()['details.notes']).toBe('De & vi vill köpa\n50 platser');
    expect(second.text()).toContain(marked);
    const noCurrency = { 'details.currency': 'ABC' };
    const refused = await cardAfter(fillIn(second, exampleDraft()).fill(noCurrency).press('draft.next'));
    expect(refused.text()).toContain(marked);
    const back = await cardAfter(refused.press('draft.back'));
    const again = await cardAfter(back.press('draft.next'));
    expect(again.text()).toContain(marked);
    const third = await cardAfter(fillIn(again, exampleDraft()).press('draft.next'));
    const confirmed = await cardAfter(third.press('draft.back'));
    expect(confirmed.values()['details.notes']).toContain('De & vi');
    expect(confirmed.text()).not.toContain(marked);
    expect(world.posts()).toEqual([]);
  });

  test('given a message that names company, contact and value then they stand in the form, and nothing has left', async () => {
    const chat = await world.teams.user('Béla Kovács', { locale: 'hu-HU' }).openChat();
    const content =
      'Szia! A Tavasz Logisztika Kft. érdeklődik. Kapcsolattartó: Nagy Eszter, eszter.nagy@tavasz.example. Büdzsé: 5 millió Ft.';
    const message = { contentType: 'text', content } as const;
    const first = await cardAfter(chat.openDialog({ commandId: createCommand.id, message }));
    expect(first.values()['customerProfile.name']).toBe('Tavasz Logisztika Kft.');
    const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
    expect(second.values()).toMatchObject({ 'details.dealValue': '5000000', 'details.currency': 'HUF' });
    const third = await cardAfter(fillIn(second, exampleDraft()).press('draft.next'));
    expect(third.values()).toMatchObject({ 'customerProfile.team[0].email': 'eszter.nagy@tavasz.example' });
    expect(world.posts()).toEqual([]);
  });

  test('given a message in another language than the seller’s then it is read in its own', async () => {
    const chat = await world.teams.user('Béla Kovács', { locale: 'hu-HU' }).openChat();
    const content =
      'Cześć! Klient Bursztyn Foods Sp. z o.o., budżet 250 000,50 zł, podpisanie umowy do 15 listopada 2099.';
    const message = { contentType: 'text', content } as const;
    const first = await cardAfter(chat.openDialog({ commandId: createCommand.id, message }));
    const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
    expect(second.values()).toMatchObject({
      'details.dealValue': '250000.5',
      'details.currency': 'PLN',
      'details.closingDateTime': '2099-11-15',
    });
  });

  test('given a message longer than the notes, or an empty one, then its form opens', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (const [content, length] of [
      ['x'.repeat(30_000), 2_000],
      ['', 0],
    ] as const) {
      const opener = { commandId: createCommand.id, message: { contentType: 'text', content } } as const;
      const first = await cardAfter(chat.openDialog(opener));
      const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
      expect(second.values()['details.notes']).toHaveLength(length);
      expect(second.text()).not.toContain('needs your attention');
    }
  });
});
