import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommand, searchCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openSignInWorld, type SignInWorld } from './sign-in-world.ts';

let world: SignInWorld;
beforeEach(async () => {
  world = await openSignInWorld();
});
afterEach(() => world.close());

test('given a seller who asks where others read along then the request to sign in comes to their private chat', async () => {
  const ada = await world.seller('Ada Jensen', 'contoso');
  const bela = await world.seller('Béla Kovács', 'contoso');
  const place = await world.teams.groupChat('Fabrikam deal', [ada.user, bela.user]);
  for (const command of ['sign in', 'list', 'show 4111fffc-f9ee-4d53-bba6-569135228642'])
    await place.as(ada.user).say(`@Cosell ${command}`);
  expect(ada.chat.signInCards()).toHaveLength(3);
  expect(place.as(bela.user).signInCards()).toEqual([]);
  expect(place.as(bela.user).lastCard().text()).toContain('My answer is in our private chat');
  expect(bela.chat.signInCards()).toEqual([]);

  const before = place.as(ada.user).messages().length;
  await ada.chat.signIn(world.tokens);
  await ada.chat.until((chat) => chat.lastCard().text().includes('There is no referral 4111fffc'));
  expect(place.as(ada.user).messages()).toHaveLength(before);
});

test('given a list that was asked for long before the sign-in then it does not come any more', async () => {
  const { chat } = await world.seller('Ada Jensen', 'contoso');
  await chat.say('list');
  const database = new DatabaseSync(world.databaseUrl.replace('sqlite:', ''));
  database.exec('update pending_reads set asked_at = asked_at - 601000');
  database.close();
  await chat.signIn(world.tokens);
  await chat.until(() => chat.lastCard().text().includes('You are signed in.'));
});

test('given a seller who opens a dialog where others read along then the request to sign in comes to their private chat', async () => {
  const ada = await world.seller('Ada Jensen', 'contoso');
  const bela = await world.seller('Béla Kovács', 'contoso');
  const place = await world.teams.groupChat('Fabrikam deal', [ada.user, bela.user]);
  const before = place.as(bela.user).messages().length;
  const id = '4111fffc-f9ee-4d53-bba6-569135228642';
  const { card } = await place.as(ada.user).openDialog({ data: { verb: 'referral.open', id } });
  expect(card?.text()).toContain('Sign in, and I show it in our private chat');
  expect(ada.chat.signInCards()).toHaveLength(1);
  await ada.chat.signIn(world.tokens);
  await ada.chat.until((chat) => chat.lastCard().text().includes('There is no referral 4111fffc'));
  expect(place.as(bela.user).messages()).toHaveLength(before);
});

test('given a deal that a dialog has sent before any sign-in then one request stands in the chat, and later the receipt', async () => {
  const ada = await world.seller('Ada Jensen', 'contoso');
  const bela = await world.seller('Béla Kovács', 'contoso');
  const place = await world.teams.groupChat('Fabrikam deal', [ada.user, bela.user]);
  const review = await fillForm(ada.chat, exampleDraft());
  const draftId = String(review.actions()[0]?.data['draftId']);
  const { message } = await place.as(ada.user).openDialog({ data: { verb: 'draft.submit', draftId } });
  expect(message).toContain('I have asked you to sign in, in our private chat');
  expect(ada.chat.signInCards()).toHaveLength(1);
  await ada.chat.signIn(world.tokens);
  const texts = () => ada.chat.messages().flatMap(({ cards }) => cards.map((card) => card.text()));
  await ada.chat.until(() => texts().some((text) => text.includes('Your referral is in Partner Center')));
  expect(texts().some((text) => text.includes('Sign in to go on'))).toBe(false);
  expect(world.created()).toHaveLength(1);
});

test('given readers who have not signed in then a shared card asks none of them to, and stays as it is', async () => {
  const ada = await world.seller('Ada Jensen', 'contoso');
  const bela = await world.seller('Béla Kovács', 'contoso');
  const place = await world.teams.groupChat('Fabrikam deal', [ada.user, bela.user]);
  await ada.chat.say('sign in');
  await ada.chat.signIn(world.tokens);
  await ada.chat.until((chat) => chat.lastCard().text().includes('You are signed in'));
  const receipt = await cardAfter((await fillForm(ada.chat, exampleDraft())).press('draft.submit'));
  await place.as(ada.user).say(`@Cosell show ${String(receipt.actions()[0]?.data['id'])}`);
  const before = place.as(bela.user).lastCard().text();
  expect(await place.as(bela.user).look()).toMatchObject([{ kind: 'error' }]);
  expect(place.as(bela.user).lastCard().text()).toBe(before);
  expect(bela.chat.signInCards()).toEqual([]);
  expect(await place.as(ada.user).look()).toMatchObject([{ kind: 'card' }]);
});

test('given a chat where the bot is no member then who has signed in is served there as themself, and nobody else', async () => {
  const ada = await world.seller('Ada Jensen', 'contoso');
  const bela = await world.seller('Béla Kovács', 'contoso');
  const cleo = await world.seller('Cleo Rossi', 'fabrikam');
  for (const { chat } of [ada, cleo]) {
    await chat.say('sign in');
    await chat.signIn(world.tokens);
    await chat.until(() => chat.lastCard().text().includes('You are signed in'));
  }
  const receipt = await cardAfter((await fillForm(ada.chat, exampleDraft())).press('draft.submit'));
  const id = String(receipt.actions()[0]?.data['id']);
  const place = await world.teams.groupChat('Fabrikam deal', [ada.user, bela.user, cleo.user]);
  await place.as(ada.user).uninstall();
  const before = place.conversation.messages.length;
  const answersTo = async ({ user }: typeof ada) => {
    const chat = place.as(user);
    const [dialog, form] = [{ data: { verb: 'referral.open', id } }, { commandId: createCommand.id }];
    const [opened, begun] = [await chat.openDialog(dialog), await chat.openDialog(form)];
    const unfurled = await chat.unfurl(`https://partner.microsoft.com/dashboard/referrals/${id}`);
    const found = await chat.search(searchCommand);
    return { opened: opened.card?.text(), begun: begun.card?.text(), unfurled: unfurled.results.length, found };
  };

  const served = await answersTo(ada);
  expect(served).toMatchObject({ unfurled: 1, found: { results: [{ title: exampleDraft().name }] } });
  expect(served.opened).toContain(exampleDraft().team?.[0]?.email);
  expect(served.begun).toContain('1 of 3');
  const beforeAll = { action: { type: 'Action.Execute', verb: 'referral.open', data: { id } } };
  const { body } = await place.as(ada.user).rawInvoke(beforeAll);
  expect(JSON.stringify(body)).toContain('add me to this conversation');

  const unknown = await answersTo(bela);
  expect(unknown).toMatchObject({ unfurled: 0, found: { results: [], message: expect.stringContaining('ign in') } });
  for (const text of [unknown.opened, unknown.begun]) expect(text).toContain('Sign in');
  expect(bela.chat.signInCards()).toHaveLength(2);
  await bela.chat.say('drafts');
  expect(bela.chat.lastCard().text()).toContain('You have no drafts');

  const elsewhere = JSON.stringify(await answersTo(cleo));
  expect(elsewhere).not.toContain(exampleDraft().name);
  expect(elsewhere).not.toContain('Contoso Supply Chain');
  expect(place.conversation.messages).toHaveLength(before);
});
