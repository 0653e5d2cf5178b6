import { languageTags } from '@cosell/cards';
import { describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

const inWorld = (run: (world: World) => Promise<void>) => async () => {
  const world = await openWorld();
  try {
    await run(world);
  } finally {
    await world.close();
  }
};

const swedishHelp = 'Vad jag kan göra';
const englishHelp = 'What I can do';

describe.concurrent('the language of the chat', () => {
  test(
    'given somebody whose Teams is in Swedish then they are understood and answered in Swedish, and in English too',
    inWorld(async ({ teams }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'sv-FI' }).openChat();
      expect(chat.lastCard().text()).toContain('Skriv **ny** för att skapa din första hänvisning');
      for (const help of ['hjälp', 'HJÄLP!', 'hjalp', 'help']) {
        await chat.say(help);
        expect(chat.lastCard().text()).toContain(swedishHelp);
      }
      await chat.say('ny Contoso 50 000 SEK');
      expect(chat.lastCard().text()).toContain('Ny hänvisning');
      expect(chat.lastCard().values()).toMatchObject({ 'customerProfile.name': 'Contoso' });
      await chat.say('visa');
      expect(chat.lastCard().text()).toContain('”visa” och dess id');
    }),
  );

  test(
    'given somebody whose Teams is in a language we do not speak then they are answered in English',
    inWorld(async ({ teams }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'de-DE' }).openChat();
      await chat.say('help');
      expect(chat.lastCard().text()).toContain(englishHelp);
    }),
  );

  test(
    'given a language that is named then it is spoken at once and from then on, also by a bot that starts later',
    inWorld(async ({ teams, restartBot }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'en-US' }).openChat();
      await chat.say('language svenska');
      expect(chat.lastCard().text()).toContain('Jag talar svenska med dig');
      await restartBot();
      await chat.say('hjälp');
      expect(chat.lastCard().text()).toContain(swedishHelp);
      await chat.say('språk engelska');
      expect(chat.lastCard().text()).toContain('I speak English with you');
      await chat.say('hjälp');
      expect(chat.lastCard().text()).toContain('I do not know what to do');
    }),
  );

  test.for([
    ['hu-HU', '50 000,5'],
    ['pl-PL', '50.000,50'],
    ['en-US', '50,000.5'],
  ] as const)('given %s and the amount %s in the form then it is sent as it was meant', ([locale, typed]) =>
    inWorld(async ({ teams, posts }) => {
      const chat = await teams.user('Ada Jensen', { locale }).openChat();
      await chat.say('new');
      const second = await cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next'));
      const amount = { 'details.dealValue': typed };
      const third = await cardAfter(fillIn(second, exampleDraft()).press('draft.next', amount));
      const review = await cardAfter(fillIn(third, exampleDraft()).press('draft.review'));
      await review.press('draft.submit');
      expect(posts()).toMatchObject([{ request: { body: { details: { dealValue: 50_000.5 } } } }]);
    })(),
  );

  test(
    'given a Hungarian who begins with a deal of five million then its form holds that, until the value is written in another currency',
    inWorld(async ({ teams }) => {
      const chat = await teams.user('Béla Kovács', { locale: 'hu-HU' }).openChat();
      await chat.say('új lehetőség Kovács és Társa Kft. 5 millió Ft');
      const first = chat.lastCard();
      expect(first.values()).toMatchObject({ 'customerProfile.name': 'Kovács és Társa Kft.' });
      const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
      expect(second.values()).toMatchObject({ 'details.dealValue': '5000000', 'details.currency': 'HUF' });
      const dear = fillIn(second, exampleDraft()).fill({
        'details.dealValue': '6 ezer dollár',
        'details.currency': 'HUF',
      });
      const refused = await cardAfter(dear.press('draft.next'));
      expect(refused.text()).toContain('„6 ezer dollár” pénzneme USD, a kiválasztott pénznem viszont HUF.');
      const mended = fillIn(refused, exampleDraft()).fill({
        'details.dealValue': '6 ezer dollár',
        'details.currency': '',
      });
      expect((await cardAfter(mended.press('draft.next'))).text()).toContain(
        'a beírt 6 ezer dollár helyett ezt írtuk: 6000',
      );
    }),
  );

  test(
    'given a language other than that of Teams then the commands that Teams offers in its own are understood too',
    inWorld(async ({ teams }) => {
      const hungarian = { locale: 'hu-HU' };
      const [ada, bela] = [teams.user('Ada Jensen', hungarian), teams.user('Béla Kovács', hungarian)];
      const chat = await ada.openChat();
      await chat.say('nyelv svéd');
      expect(chat.lastCard().text()).toContain('Jag talar svenska med dig');
      await chat.say('súgó');
      expect(chat.lastCard().text()).toContain(swedishHelp);
      await chat.say('új Contoso 50 000,5 EUR');
      expect(chat.lastCard().values()).toMatchObject({ 'customerProfile.name': 'Contoso' });
      const place = await teams.groupChat('Contoso deal', [ada, bela]);
      await place.as(ada).say('@Cosell piszkozatok');
      expect(chat.lastCard().text()).toContain('Contoso');
      await chat.say('nyelv automatikus');
      await chat.say('súgó');
      expect(chat.lastCard().text()).toContain('Miben segíthetek');
    }),
  );

  test(
    'given a deal that waits when its seller chooses another language then its receipt speaks that one',
    inWorld(async ({ teams, emulator }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'hu-HU' }).openChat();
      const review = await fillForm(chat, exampleDraft());
      const busy = { method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 429, retryAfter: 1 } as const;
      emulator.control.faults([busy]);
      await review.press('draft.submit');
      await chat.say('nyelv svéd');
      const texts = () => chat.messages().flatMap(({ cards }) => cards.map((card) => card.text()));
      await chat.until(() => texts().some((text) => text.includes('finns i Partner Center')));
    }),
  );

  test(
    'given the word for language alone then a card offers each by its own name, and that of Teams',
    inWorld(async ({ teams }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'sv-SE' }).openChat();
      await chat.say('språk');
      const choice = chat.lastCard();
      const offered = choice.actions().map(({ verb, data }) => [verb, Object(data).language]);
      expect(offered).toEqual([...languageTags, 'automatic'].map((language) => ['settings.language', language]));
      expect(choice.actions().map(({ title }) => title)).toEqual(expect.arrayContaining(['English', '✓ Svenska']));
      const chosen = await cardAfter(choice.press({ verb: 'settings.language', data: { language: 'en' } }));
      expect(chosen.text()).toContain('I speak English with you');
      await chat.say('language');
      const back = chat.lastCard().press({ verb: 'settings.language', data: { language: 'automatic' } });
      expect((await cardAfter(back)).text()).toContain('Jag talar samma språk som ditt Teams');
      await chat.say('hjälp');
      expect(chat.lastCard().text()).toContain(swedishHelp);
    }),
  );

  test(
    'given a language nobody here speaks then that is said, the choice is offered, and nothing changes',
    inWorld(async ({ teams }) => {
      const chat = await teams.user('Ada Jensen', { locale: 'en-US' }).openChat();
      await chat.say('language Klingon *really*');
      expect(chat.lastCard().text()).toContain(
        'I do not speak “Klingon \\*really\\*”. Choose one of the languages below.',
      );
      await chat.say('language');
      expect(chat.lastCard().text()).toContain('In which language');
      expect(chat.lastCard().text()).not.toContain('I do not speak');
      const forged = { action: { type: 'Action.Execute', verb: 'settings.language', data: { language: 'tlh' } } };
      expect(JSON.stringify((await chat.rawInvoke(forged)).body)).toContain('does not say what it belongs to');
      await chat.say('help');
      expect(chat.lastCard().text()).toContain(englishHelp);
    }),
  );

  test(
    'given a colleague who has chosen a language then everybody else hears theirs',
    inWorld(async ({ teams }) => {
      const ada = await teams.user('Ada Jensen', { locale: 'en-US' }).openChat();
      const bela = await teams.user('Bela Nagy', { locale: 'en-US' }).openChat();
      await ada.say('language sv');
      await bela.say('help');
      expect(bela.lastCard().text()).toContain(englishHelp);
    }),
  );

  test(
    'given a referral that is sent late then its card is drawn in the language the seller had when they sent it',
    inWorld(async ({ teams, emulator }) => {
      emulator.control.faults([{ method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 429, retryAfter: 1 }]);
      const chat = await teams.user('Ada Jensen', { locale: 'en-US' }).openChat();
      await chat.say('language sv');
      const review = await fillForm(chat, exampleDraft());
      const waiting = await cardAfter(review.press('draft.submit'));
      expect(waiting.text()).toContain('Väntar på Partner Center');
      await chat.until(() => chat.lastCard().text().includes('Din hänvisning finns i Partner Center'));
    }),
  );
});
