import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

test('given a Teams that does not know Action.Execute then a form is filled in and sent all the same, in its place', async () => {
  const chat = await world.teams.user('Ada Jensen').openChat();
  await chat.say('new Northwind');
  const before = chat.messages().length;
  await chat.lastCard().submit('draft.next');
  expect(chat.lastCard().text()).toContain('Step 1 of 3');
  await fillForm(chat, exampleDraft('Independent'));
  await chat.lastCard().submit('draft.submit');
  expect(chat.lastCard().text()).toContain('Your referral is in Partner Center');
  expect(chat.messages().length - before).toBe(2);
  expect(world.posts()).toHaveLength(1);
  await chat.redeliver();
  expect(world.posts()).toHaveLength(1);
});

test('given the button of somebody else then it is refused as any other', async () => {
  const [ada, bela] = [world.teams.user('Ada Jensen'), world.teams.user('Béla Kovács')];
  const [mine, other] = [await ada.openChat(), await bela.openChat()];
  await mine.say('new Northwind');
  const messageId = mine.lastMessage().id;
  const value = { ...mine.lastCard().actions()[0]?.data, verb: 'draft.next' };
  const speaker = { user: bela, conversation: world.teams.connector.personalChat(bela) };
  await other.say('help');
  await world.teams.connector.submit(speaker, { messageId: other.lastMessage().id }, value);
  expect(other.lastCard().text()).toContain('it is not yours');
  expect(mine.lastMessage().id).toBe(messageId);
});

test('given a card that all see then the answer is a message of its own, and the card stays', async () => {
  const [ada, bela] = [world.teams.user('Ada Jensen'), world.teams.user('Béla Kovács')];
  const alone = await ada.openChat();
  const receipt = await (await fillForm(alone, exampleDraft('Independent'))).press('draft.submit');
  const id = String(receipt.card?.actions()[0]?.data['id']);
  const place = await world.teams.groupChat('Fabrikam deal', [ada, bela]);
  await place.as(ada).say(`@Cosell show ${id}`);
  const card = place.as(bela).lastCard();
  await card.submit('referral.refresh');
  const shown = place.conversation.messages.slice(-2);
  expect(shown.map(({ updatedAt }) => updatedAt)).toEqual([undefined, undefined]);
  expect(place.as(bela).lastCard().text()).toContain('People, addresses and notes are left out');
  const data = { verb: 'draft.open', draftId: id };
  const speaker = { user: bela, conversation: place.conversation };
  await world.teams.connector.submit(speaker, { messageId: card.messageId }, data);
  expect(place.as(bela).lastMessage().text).toContain('This belongs in our private chat');
  const before = place.conversation.messages.length;
  await place.as(bela).redeliver();
  expect(place.conversation.messages).toHaveLength(before);
});
