import { plain, type Words } from '@cosell/cards';
import { issue, type ReferralDraft } from '@cosell/core';
import type { ActionChoice, Card, Chat } from '@cosell/teams-channel/testing';
import { describe, expect, test } from 'vitest';
import { exampleDraft } from '../../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from '../fill-form.ts';
import { openWorld, type World } from '../world.ts';
import { englishTextsOn } from './english-texts.ts';
import { type Speaker, speakers, waysToType, writtenDay } from './speakers.ts';

const inWorld = async <Found>(run: (world: World) => Promise<Found>): Promise<Found> => {
  // The seed makes the ids that the service gives, of which one goes back to it, the same in every world.
  const world = await openWorld({ emulator: { seed: 7 } });
  try {
    return await run(world);
  } finally {
    await world.close();
  }
};

const chatOf = ({ teams }: World, locale: string) => teams.user('Ada Jensen', { locale }).openChat();

const country = 'customerProfile.address.country';
const closing = 'details.closingDateTime';
const worth = 50_000.5;

const ownDeal: ReferralDraft = {
  ...exampleDraft(),
  externalReferenceId: 'CRM-I-1',
  details: { ...exampleDraft().details, dealValue: worth },
};
const sharedDeal: ReferralDraft = {
  ...exampleDraft('Shared'),
  externalReferenceId: 'CRM-I-2',
  customerProfile: {
    ...exampleDraft().customerProfile,
    team: [{ firstName: 'Sue', lastName: 'Smith', phoneNumber: '1', email: 'sue@customer.example' }],
  },
  connected: { inviteContext: { notes: 'Please join us', assistanceRequestCode: 'GeneralOrOther' } },
};

const bodiesSent = (world: World): string[] => world.posts().map(({ request }) => JSON.stringify(request.body));

const firstIdIn = (world: World): string => String(Object(world.posts()[0]?.response.body).id);

/** What an American sends who types the values as they go over the wire. */
const sentByAmerican = (deal: ReferralDraft) =>
  inWorld(async (world) => {
    const review = await fillForm(await chatOf(world, 'en-US'), deal);
    await cardAfter(review.press('draft.submit'));
    return bodiesSent(world);
  });
const [ownBodies, sharedBodies] = await Promise.all([ownDeal, sharedDeal].map(sentByAmerican));

/** Looks at every card that somebody meets: for what it has to tell, and for English where another language is spoken. */
const witness = (chat: Chat, { language }: Speaker) => {
  const see = (card: Card, ...told: readonly string[]): Card => {
    if (language.tag !== 'en') expect(englishTextsOn(card, language)).toEqual([]);
    for (const text of told) expect(card.text()).toContain(text);
    return card;
  };
  return {
    see,
    /** Says something and sees the card that answers it. */
    say: async (text: string, ...told: readonly string[]) => {
      await chat.say(text);
      return see(chat.lastCard(), ...told);
    },
    /** Presses a button and sees the card that takes the place of this one. */
    press: async (card: Card, button: ActionChoice, ...told: readonly string[]) =>
      see(await cardAfter(card.press(button)), ...told),
  };
};

/** Sends a step as a client does that has plain lines in place of its inputs for numbers and days. */
const sendTyped = (chat: Chat, card: Card, verb: string, typed: Readonly<Record<string, string>>) => {
  const data = { ...card.actions().find((action) => action.verb === verb)?.data, ...card.values(), ...typed };
  const value = { action: { type: 'Action.Execute', verb, data } };
  return chat.rawInvoke(value, { replyToId: card.messageId });
};

const stateOf = (words: Words): string => plain(words.say('state.Active.Accepted'));

describe.concurrent.each(speakers)('somebody whose Teams is in $locale', (speaker) => {
  const { locale, words, language } = speaker;

  test('is welcomed and helped, however they type the words', () =>
    inWorld(async (world) => {
      const chat = await chatOf(world, locale);
      const { see, say } = witness(chat, speaker);
      const greeting = plain(words.say('welcome.title', { name: 'Ada Jensen' }));
      see(chat.lastCard(), greeting, words.say('welcome.begin'), plain(words.say('help.safe')));
      for (const hello of waysToType(speaker, 'greeting')) await say(hello, greeting);
      const told = Object.values(language.commandWords).map(([shown]) => shown);
      for (const help of waysToType(speaker, 'help')) {
        const card = await say(help, words.say('help.title'), words.say('help.command.new'));
        expect(told.filter((word) => card.text().includes(word)).length).toBeGreaterThanOrEqual(7);
      }
    }));

  test('creates an independent deal after an error on the way, and finds its draft, its place in the list and its state', () =>
    inWorld(async (world) => {
      const chat = await chatOf(world, locale);
      const { see, say, press } = witness(chat, speaker);
      await say(words.command('drafts'), words.say('drafts.none'));
      await say(words.command('list'), words.say('list.none'));

      const begin = `${words.command('new')} Contoso ${words.number(worth)} EUR`;
      const first = fillIn(await say(begin, words.say('form.title')), ownDeal).fill({ [country]: 'Atlantis' });
      const wrong = plain(words.issue(issue(country, 'invalid-country', { value: 'Atlantis' })));
      const counted = plain(words.say('form.summary.named', { count: 1, names: words.name(country) }));
      const again = await press(first, 'draft.next', wrong, counted);

      const germany = words.country('DE');
      const conversion = words.say('form.conversion', { field: words.name(country), from: germany, to: 'DE' });
      const second = fillIn(await press(again.fill({ [country]: germany }), 'draft.next', plain(conversion)), ownDeal);
      const typed = { 'details.dealValue': words.number(worth), [closing]: writtenDay(speaker, '2027-01-31') };
      await sendTyped(chat, second, 'draft.next', typed);

      const drafts = await say(words.command('drafts'), words.say('drafts.title'), words.say('form.step.3'));
      const third = fillIn(await press(drafts, 'draft.open', words.say('section.consent')), ownDeal);
      const review = await press(
        third,
        'draft.review',
        words.say('review.creates.private'),
        words.money(worth, 'EUR'),
        plain(words.day('2027-01-31')),
        germany,
      );
      const receipt = await press(review, 'draft.submit', words.say('submission.done', { count: 1 }), stateOf(words));
      expect(bodiesSent(world)).toEqual(ownBodies);

      const id = firstIdIn(world);
      see(receipt, id);
      await say(words.command('list'), words.say('list.title'), stateOf(words), words.money(worth, 'EUR'));
      const show = `${words.command('show')} ${id}`;
      await say(
        show,
        words.say('referral.customer'),
        plain(words.say('next.Active.Accepted')),
        words.say('deal.private'),
      );
    }));

  test('creates a shared deal, whose second leg is for Microsoft', () =>
    inWorld(async (world) => {
      const chat = await chatOf(world, locale);
      const { see, press } = witness(chat, speaker);
      const [, synonym = words.command('new')] = waysToType(speaker, 'new');
      const review = see(await fillForm(chat, sharedDeal, synonym), words.say('review.creates.co-sell'));
      const receipt = await press(review, 'draft.submit', words.say('submission.done', { count: 2 }));
      see(receipt, words.say('submission.leg.connected', { recipient: 'microsoft' }));
      expect(bodiesSent(world)).toEqual(sharedBodies);
      const list = await press(receipt, 'list.page', words.say('list.title'));
      const open = { title: words.say('list.open'), data: { id: firstIdIn(world) } };
      await press(list, open, words.say('referral.related'), words.say('list.held-by', { name: 'Microsoft' }));
    }));

  test('is told what went wrong: with the message, with the id, with the form, with the service', () =>
    inWorld(async (world) => {
      const chat = await chatOf(world, locale);
      const { see, say, press } = witness(chat, speaker);
      await say('abrakadabra', plain(words.say('notice.unknown-text')), words.say('notice.way-on'));
      await say(words.command('cancel'), plain(words.say('notice.nothing-to-cancel')));
      await say(words.command('show'), plain(words.say('notice.show-needs-id')));
      const id = '4111fffc-f9ee-4d53-bba6-569135228642';
      await say(`${words.command('show')} ${id}`, plain(words.say('notice.no-referral', { id })));

      world.emulator.control.faults([{ method: 'POST', path: '/v1.0/', nth: 1, kind: 'status', status: 403 }]);
      const review = await fillForm(chat, ownDeal, words.command('new'));
      const refused = await press(review, 'draft.submit', plain(words.say('problem.forbidden')));
      see(refused, words.say('submission.needs-you'));
      await press(refused, 'submission.retry', words.say('submission.done', { count: 1 }));

      await say(words.command('new'), words.say('form.title'));
      const name = words.say('drafts.untitled');
      const cancelled = await say(words.command('cancel'), plain(words.say('notice.discarded', { name })));
      await press(cancelled, 'draft.open', words.say('form.title'));
    }));
});
