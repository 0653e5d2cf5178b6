import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  expect(card?.text()).toContain('Sign in');
  expect(ada.chat.signInCards()).toHaveLength(1);
  expect(place.as(bela.user).messages()).toHaveLength(before);
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
