import { publishedSample } from '@cosell/core/testing';
import { referralDraftSchema } from '@cosell/core';
import { type Json, textOf } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { searchCommand } from '../src/teams/surfaces/commands.ts';
import { openSignInWorld } from './sign-in-world.ts';
import { storeReferral } from './stored-referral.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const named = (name: string, customer: string) => {
  const draft = exampleDraft();
  return { ...draft, name, customerProfile: { ...draft.customerProfile, name: customer } };
};

const titlesOf = (results: readonly { readonly title: string }[]) => results.map(({ title }) => title);

describe('the search of the message extension', () => {
  test('given that it is only opened then the newest referrals are listed, 25 at most', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (let index = 0; index < 26; index += 1) await storeReferral(world, named(`Deal ${index}`, 'Contoso'));
    const { results } = await chat.search(searchCommand);
    expect(titlesOf(results)).toEqual(Array.from({ length: 25 }, (_, index) => `Deal ${25 - index}`));
    expect(results[0]?.text).toBe('Contoso · Active, accepted · €1,000');
  });

  test('given words then each stands in the name or the customer of what is found, whatever their case and accents', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await storeReferral(world, named('Renewal', 'Ørsted Énergie'));
    await storeReferral(world, named('Renewal', 'Contoso'));
    await storeReferral(world, named('Migration', 'Ørsted Énergie'));
    const found = async (text: string) => {
      const { results } = await chat.search(searchCommand, text);
      return results.map(({ title, text: line }) => `${title} ${line.split(' · ')[0]}`);
    };
    expect(await found('RENEWAL energie')).toEqual(['Renewal Ørsted Énergie']);
    expect(await found('orsted')).toEqual(['Migration Ørsted Énergie', 'Renewal Ørsted Énergie']);
    expect(await found(' ')).toHaveLength(3);
  });

  test('given a referral with people and notes then nothing of them is in what is put into a message', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const draft = referralDraftSchema.parse(publishedSample());
    const id = await storeReferral(world, draft);
    const { results } = await chat.search(searchCommand);
    const [found] = results;
    const shown = JSON.stringify(found);
    expect(textOf(found?.card ?? {})).toContain(draft.name);
    expect(textOf(found?.card ?? {})).toContain(id);
    const people = [...(draft.team ?? []), ...(draft.customerProfile.team ?? [])];
    const secrets = people.flatMap(({ lastName, email, phoneNumber }) => [lastName, email, phoneNumber]);
    const { addressLine1, postalCode } = draft.customerProfile.address ?? {};
    for (const secret of [...secrets, addressLine1, postalCode, draft.details.notes, draft.inviteContext?.notes]) {
      expect.soft(secret === undefined || secret === '' || !shown.includes(secret), secret).toBe(true);
    }
    expect(secrets.length).toBeGreaterThan(2);
  });

  test('given what was put into a message then its button opens all of it for those alone who may see it', async () => {
    const ada = await world.teams.user('Ada Jensen').openChat();
    await storeReferral(world, exampleDraft());
    const [action] = actionsIn((await ada.search(searchCommand)).results[0]?.card);
    const foreign = world.emulator.control.state('a referral of another organisation exists')['id'];
    const open = async (data: unknown) => (await ada.openDialog({ data })).card?.text();
    const own = action?.['data'];
    expect(await open(own)).toContain('ada@contoso.example');
    expect(await open({ ...Object(own), id: foreign })).toContain('or you may not see it');
  });

  test('given what was put into a message, then the bot has nothing to say, and its button works there', async () => {
    const ada = world.teams.user('Ada Jensen');
    const alone = await ada.openChat();
    const group = (await world.teams.groupChat('Deals', [ada, world.teams.user('Bela Kovacs')])).as(ada);
    await storeReferral(world, exampleDraft());
    const [found] = (await alone.search(searchCommand)).results;
    for (const chat of [alone, group]) {
      const before = chat.messages().length;
      expect(await chat.say('', found?.card)).toMatchObject(chat === alone ? { status: 200 } : { attempts: 0 });
      expect(chat.messages()).toHaveLength(before + 1);
      const opened = await chat.lastCard().press('referral.open');
      expect(opened.card?.text()).toContain('ada@contoso.example');
    }
    await alone.say('help', found?.card);
    expect(alone.lastMessage().cards[0]?.text()).toContain('drafts');
  });

  test('given nothing to find, or nothing at all, then a text says so in the language that the seller has chosen', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    expect(await chat.search(searchCommand)).toMatchObject({ results: [], message: 'There are no referrals yet.' });
    await storeReferral(world, exampleDraft());
    await chat.say('language svenska');
    const { message } = await chat.search(searchCommand, 'x'.repeat(60));
    expect(message).toBe(
      `Ingen av dina senaste hänvisningar (högst 100) har ”${'x'.repeat(50)}” i namnet eller kundnamnet.`,
    );
  });

  test('given a service that fails, or lets nobody in, then a text says what to do', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const fault = { method: 'GET', path: '/v1.0/', every: 1, kind: 'status' } as const;
    world.emulator.control.faults([{ ...fault, status: 503 }]);
    expect((await chat.search(searchCommand)).message).toContain('Partner Center is not answering');
    world.emulator.control.faults([{ ...fault, status: 403 }]);
    expect((await chat.search(searchCommand)).message).toContain('You need the role Referrals admin');
  });

  test('given a seller who is not signed in then a text says where to, and no request to sign in is sent', async () => {
    const signInWorld = await openSignInWorld();
    try {
      const { chat } = await signInWorld.seller('Ada Jensen', 'contoso');
      const { message } = await chat.search(searchCommand);
      expect(message).toContain('Open the chat with me, type sign in');
      expect(chat.signInCards()).toEqual([]);
    } finally {
      await signInWorld.close();
    }
  });

  test('given rubbish then it is answered as a search, and the bot goes on', async () => {
    const chat = await world.teams.user('Ada Jensen', { locale: 'pl' }).openChat();
    const query = { commandId: searchCommand.id, parameters: [{ name: searchCommand.parameter, value: 'x' }] };
    for (const value of [
      undefined,
      null,
      [],
      { ...query, commandId: 'other' },
      { ...query, parameters: 'x' },
      { ...query, parameters: [{ name: searchCommand.parameter, value: 'x'.repeat(201) }] },
    ]) {
      const answer = await chat.rawInvoke(value, { name: 'composeExtension/query' });
      const text = 'Z tego wyszukiwania nie wynika, czego dotyczy. Spróbuj ponownie.';
      expect(answer).toMatchObject({ status: 200, body: { composeExtension: { type: 'message', text } } });
    }
    expect((await world.health()).status).toBe(200);
  });
});

const actionsIn = (card: Json | undefined): Json[] => (Array.isArray(card?.['actions']) ? card['actions'] : []);
