import { buttons } from '@cosell/cards';
import type { Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCommand, searchCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let ada: ReturnType<World['teams']['user']>;
let bela: ReturnType<World['teams']['user']>;
let alone: Chat;

beforeEach(async () => {
  world = await openWorld({ organizationPerTenant: true });
  ada = world.teams.user('Ada Jensen', { tenantId: 'aaaaaaaa-0000-4000-8000-000000000001' });
  bela = world.teams.user('Béla Kovács', { tenantId: ada.tenantId });
  alone = await ada.openChat();
});
afterEach(() => world.close());

const gatherings = {
  'a group chat': () => world.teams.groupChat('Fabrikam deal', [ada, bela]),
  'a channel': () => world.teams.channel('Sales', 'Deals', [ada, bela]),
};

/** Somebody’s referral, with contacts, an address and notes; its id. */
const createdBy = async (chat: Chat): Promise<string> => {
  const draft = exampleDraft('Shared');
  const sent = await (await fillForm(chat, draft)).press('draft.submit');
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(sent.card?.text() ?? '')?.[0] ?? '';
};

const cardsIn = (chat: Chat) => chat.messages().flatMap(({ cards }) => cards);
const unknownId = '4111fffc-f9ee-4d53-bba6-569135228642';
const verbsOf = (chat: Chat) =>
  chat
    .lastCard()
    .actions()
    .map(({ verb }) => verb);

describe.each(['a group chat', 'a channel'] as const)('%s', (kind) => {
  test('given somebody who asks for a form then it comes to their private chat, and the others see where it is', async () => {
    const place = await gatherings[kind]();
    await place.as(ada).say('@Cosell new Northwind 50000 EUR');
    expect(place.as(bela).lastCard().text()).toContain('My answer is in our private chat');
    expect(JSON.stringify(place.conversation.messages.slice(-1))).not.toContain('Northwind');
    expect(alone.lastCard().values()).toMatchObject({ 'customerProfile.name': 'Northwind' });
  });

  test.each(['drafts', 'list', 'cancel'])('given %s then the answer is private', async (command) => {
    const place = await gatherings[kind]();
    await alone.say('new Northwind');
    const before = cardsIn(alone).length;
    await place.as(ada).say(`@Cosell ${command}`);
    expect(cardsIn(alone)).toHaveLength(before + 1);
    expect(JSON.stringify(place.conversation.messages)).not.toContain('Northwind');
    expect(place.as(bela).lastCard().text()).toContain('My answer is in our private chat');
  });

  test('given a referral that is shown then all see the deal, and whoever asked gets the rest in private', async () => {
    const id = await createdBy(alone);
    const place = await gatherings[kind]();
    await place.as(ada).say(`@Cosell show ${id}`);
    const draft = exampleDraft('Shared');
    expect(place.as(bela).lastCard().text()).toContain(draft.name ?? '');
    expect(place.as(bela).lastCard().text()).toContain('People, addresses and notes are left out');
    expect(place.as(bela).lastCard().text()).not.toContain(draft.team?.[0]?.email);
    expect(alone.lastCard().text()).toContain(draft.team?.[0]?.email);
    expect(verbsOf(place.as(bela))).toEqual(['referral.refresh']);
  });

  test('given readers of a shared card then each sees the buttons they may use, and opens it in their own private chat', async () => {
    const id = await createdBy(alone);
    const place = await gatherings[kind]();
    const stranger = world.teams.user('Cleo Rossi', { tenantId: 'cccccccc-0000-4000-8000-000000000003' });
    await place.bringIn(stranger);
    const chatOfBela = await bela.openChat();
    await place.as(ada).say(`@Cosell show ${id}`);
    await place.as(bela).look();
    expect(await place.as(stranger).look()).toMatchObject([
      { kind: 'error', message: expect.stringContaining('only for people of the organisation') },
    ]);
    expect(verbsOf(place.as(bela))).toEqual(['referral.open', 'referral.refresh']);
    expect(verbsOf(place.as(stranger))).toEqual(['referral.refresh']);

    await place.as(stranger).say(`@Cosell show ${id}`);
    expect(place.as(ada).lastCard().text()).toContain('only for people of the organisation');
    await place.as(bela).look();

    await cardsIn(place.as(bela)).at(-2)?.press('referral.open');
    expect(chatOfBela.lastCard().text()).toContain(exampleDraft('Shared').team?.[0]?.email);
    expect(cardsIn(place.as(bela)).at(-2)?.text()).toContain('My answer is in our private chat');
    expect(cardsIn(place.as(ada)).at(-2)?.actions()).toMatchObject([{ verb: 'referral.refresh' }]);
  });

  test('given somebody who has not got the bot then it says how to get there, and nothing is begun', async () => {
    const id = await createdBy(alone);
    const place = await gatherings[kind]();
    await alone.uninstall();
    const before = alone.messages().length;
    await place.as(ada).say('@Cosell new Northwind');
    expect(place.as(ada).lastCard().text()).toContain('Open a private chat with me');
    await place.as(ada).say(`@Cosell show ${id}`);
    expect(place.as(ada).lastCard().text()).toContain('Open a private chat with me');
    expect(place.as(ada).lastCard().text()).toContain(exampleDraft('Shared').name);
    expect(alone.messages()).toHaveLength(before);
    await alone.reinstall();
    await alone.say('drafts');
    expect(alone.lastCard().text()).toContain('You have no drafts');
  });

  test('given a button of a private card then nothing of it is done here', async () => {
    const place = await gatherings[kind]();
    await alone.say('new Northwind');
    const data = alone.lastCard().actions()[0]?.data;
    await place.as(ada).say('@Cosell help');
    const { body } = await place
      .as(ada)
      .rawInvoke({ action: { type: 'Action.Execute', verb: 'draft.open', data } }, { replyToId: 'any' });
    expect(JSON.stringify(body)).toContain('This belongs in our private chat');
    expect(JSON.stringify(body)).not.toContain('Northwind');
  });

  test('given a card of a referral that one may not see then a refresh leaves it as it is', async () => {
    const place = await gatherings[kind]();
    const { body } = await place.as(ada).rawInvoke({
      action: { type: 'Action.Execute', verb: 'referral.refresh', data: { id: unknownId } },
      trigger: 'automatic',
    });
    expect(body).toMatchObject({
      statusCode: 400,
      value: { message: expect.stringContaining('There is no referral') },
    });
  });

  test('given what is for everybody then it is answered here', async () => {
    const place = await gatherings[kind]();
    const before = cardsIn(alone).length;
    for (const [said, answer] of [
      ['help', 'What I can do'],
      ['hello', 'Name me and type'],
      ['language', 'In which language'],
      ['what is this', 'I do not know what to do'],
    ] as const) {
      await place.as(ada).say(`@Cosell ${said}`);
      expect(place.as(bela).lastCard().text()).toContain(answer);
    }
    expect(cardsIn(alone)).toHaveLength(before);
  });

  test('given an installation that is told again, members who come and a new name then there is one welcome', async () => {
    const place = await gatherings[kind]();
    await place.as(ada).reinstall();
    await place.bringIn(world.teams.user('Chiara Rossi', { tenantId: ada.tenantId }));
    await place.rename('Won deals');
    expect(place.conversation.messages).toHaveLength(1);
    expect(place.as(bela).lastCard().text()).toContain('Name me and type');
    expect((await gatherings[kind]()).conversation.messages).toHaveLength(1);
    const chat = await bela.openChat();
    expect(chat.lastCard().text()).toContain('Hello Béla Kovács');
  });
});

test('given somebody of elsewhere then neither a dialog, a search, a link nor a list serves them where others read along', async () => {
  const id = await createdBy(alone);
  const stranger = world.teams.user('Cleo Rossi', { tenantId: 'cccccccc-0000-4000-8000-000000000003' });
  const place = await world.teams.groupChat('Fabrikam deal', [ada, stranger]);
  const link = `https://partner.microsoft.com/dashboard/referrals/${id}`;
  const serves = async (chat: Chat) => {
    const dialog = await chat.openDialog({ data: { verb: 'referral.open', id } });
    const form = await chat.openDialog({ commandId: createCommand.id });
    const [found, unfurled] = [await chat.search(searchCommand), await chat.unfurl(link)];
    const listed = await chat.rawInvoke({ queryText: '', dataset: 'solutions' }, { name: 'application/search' });
    const offered = Object(listed.body).value.results;
    return [dialog.card, form.card, found.results[0], unfurled.results[0], offered].map((it) => it !== undefined);
  };
  expect(await serves(place.as(ada))).toEqual([true, true, true, true, true]);
  expect(await serves(place.as(stranger))).toEqual([false, false, false, false, false]);
  const { message } = await place.as(stranger).search(searchCommand);
  expect(message).toContain('I work only for people of the organisation');
});

test('given a chat where the bot is no member then nobody is served by the account of all, and told what to do', async () => {
  const id = await createdBy(alone);
  const place = await world.teams.groupChat('Fabrikam deal', [ada, bela]);
  await place.as(bela).uninstall();
  const told = 'Use this in our private chat, or add me to this conversation.';
  const chat = place.as(ada);
  const data = { id, draftId: id, submissionId: id, next: '', step: 1, language: 'sv' };
  const verbs = buttons.map(({ shape }) => shape.verb.value);
  for (const opener of [{ commandId: createCommand.id }, ...verbs.map((verb) => ({ data: { ...data, verb } }))])
    expect([opener, (await chat.openDialog(opener)).message]).toEqual([opener, expect.stringContaining(told)]);
  expect((await chat.search(searchCommand)).message).toContain(told);
  expect((await chat.unfurl(`https://partner.microsoft.com/dashboard/referrals/${id}`)).results).toEqual([]);
  const { body } = await chat.rawInvoke({ action: { type: 'Action.Execute', verb: 'referral.open', data: { id } } });
  expect(JSON.stringify(body)).toContain(told);
  await chat.reinstall();
  expect((await chat.search(searchCommand)).results).toHaveLength(2);
});

test('given two threads of a channel then each answer stands in its own', async () => {
  const place = await gatherings['a channel']();
  await place.as(ada).say('@Cosell new Northwind');
  await place.as(bela).say('@Cosell help');
  const [, first, answer, second, help] = place.conversation.messages;
  expect([answer?.threadId, help?.threadId]).toEqual([first?.id, second?.id]);
});

describe('a deal that waits', () => {
  const isCreated = () => world.posts().some(({ status }) => status === 200 || status === 201);
  beforeEach(async () => {
    const review = await fillForm(alone, exampleDraft('Independent'));
    const throttled = { kind: 'status', status: 429, retryAfter: 1 } as const;
    world.emulator.control.faults([{ method: 'POST', path: '/v1.0', every: 1, ...throttled }]);
    await review.press('draft.submit');
    await alone.uninstall();
  });

  test('given a seller who has taken the bot out then it is sent, and nobody is written to', async () => {
    // What was on its way at that moment ends with the bot.
    await world.restartBot();
    const failed = () => world.logged.filter((line) => line.includes('card not shown')).length;
    const before = failed();
    world.emulator.control.faults([]);
    await vi.waitFor(() => expect(isCreated()).toBe(true), { timeout: 15_000 });
    await world.stopBot();
    expect(failed()).toBe(before);
  });

  test('given a seller who has brought the bot in again then its card is updated as before', async () => {
    await alone.reinstall();
    world.emulator.control.faults([]);
    await alone.until((chat) => chat.lastCard().text().includes('Your referral is in Partner Center'));
  });
});
