import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const send = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${world.botUrl()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const message = (serviceUrl: string, more: object = {}) => ({
  type: 'message',
  id: '1',
  text: 'help',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:x', name: 'X' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1' },
  ...more,
});

describe('the door', () => {
  test.each([
    ['no JSON', '{', 400],
    ['an empty object', '{}', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['an activity without a sender', JSON.stringify({ type: 'message', conversation: { id: '1' } }), 400],
    ['a locale of a wrong kind', JSON.stringify({ ...message('http://127.0.0.1:1'), locale: 5 }), 400],
    ['a channel of a wrong kind', JSON.stringify({ ...message('http://127.0.0.1:1'), channelId: 5 }), 400],
    [
      'half a character in the sender’s id',
      JSON.stringify({ ...message('http://127.0.0.1:1'), from: { id: '\ud800' } }),
      400,
    ],
    ['a NUL in the sender’s id', JSON.stringify({ ...message('http://127.0.0.1:1'), from: { id: 'a\0' } }), 400],
    ['a type of a wrong kind', JSON.stringify({ ...message('http://127.0.0.1:1'), type: 7 }), 400],
    ['a body over the limit', JSON.stringify({ text: 'x'.repeat(300_000) }), 413],
    ['a foreign serviceUrl', JSON.stringify(message('https://smba.example.com/')), 403],
    ['a serviceUrl that only looks local', JSON.stringify(message('http://127.0.0.1.example.com/')), 403],
    ['an unknown invoke', JSON.stringify(message('http://127.0.0.1:1', { type: 'invoke', name: 'config/fetch' })), 501],
    ['a typing event', JSON.stringify(message('http://127.0.0.1:1', { type: 'typing' })), 200],
  ])('given %s then it answers %s and lives on', async (_case, body, status) => {
    const response = await send(body);
    expect(response.status).toBe(status);
    expect((await fetch(`${world.botUrl()}/healthz`)).status).toBe(200);
  });

  test('given another path or method then it says what to use', async () => {
    expect((await fetch(`${world.botUrl()}/elsewhere`)).status).toBe(404);
    const wrongMethod = await fetch(`${world.botUrl()}/api/messages`);
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get('allow')).toBe('POST');
  });
});

describe('a message', () => {
  test('given help in any state then the answer is the same, and unknown text gets another', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('help');
    const before = chat.lastCard().text();
    await chat.say('new');
    await chat.say('Help!');
    expect(chat.lastCard().text()).toBe(before);
    await chat.say('sell something');
    expect(chat.lastCard().text()).not.toBe(before);
    expect(chat.lastCard().text()).toContain('help');
  });

  test('given a text as long as a book then it is refused in words', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('x'.repeat(50_000));
    expect(chat.lastCard().text()).toContain('too long');
  });

  test('given a person then the welcome comes once', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.reinstall();
    expect(chat.messages()).toHaveLength(1);
  });
});

describe('a card', () => {
  const press = (verb: string, data: unknown) => ({ action: { type: 'Action.Execute', verb, data } });

  test.each([
    ['an unknown verb', press('referral.erase', {})],
    ['a verb without its data', press('draft.next', {})],
    ['data of another kind', press('draft.submit', 'x')],
    ['a draft that never was', press('draft.submit', { draftId: randomUUID() })],
    ['a submission that never was', press('submission.retry', { submissionId: randomUUID() })],
  ])('given %s then a card says how to go on', async (_case, value) => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const { status, body } = await chat.rawInvoke(value);
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  test('given a value that is no action at all then an error comes back, and no 5xx', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (const value of [undefined, null, 7, {}, { action: {} }]) {
      const { status, body } = await chat.rawInvoke(value);
      expect(status).toBe(200);
      expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    }
  });

  test("given another person's draft then it stays hidden and unchanged", async () => {
    const ada = await world.teams.user('Ada Jensen').openChat();
    const bela = await world.teams.user('Bela Kovacs').openChat();
    await ada.say('new Contoso 50000 EUR');
    const draftId = String(
      Object(
        ada
          .lastCard()
          .actions()
          .find(({ verb }) => verb === 'draft.next')?.data,
      ).draftId,
    );
    for (const verb of ['draft.open', 'draft.discard', 'draft.submit']) {
      const { body } = await bela.rawInvoke(press(verb, { draftId }));
      expect(JSON.stringify(body)).not.toContain('Contoso');
    }
    const { body } = await bela.rawInvoke(press('draft.next', { draftId, step: 1, name: 'stolen' }));
    expect(JSON.stringify(body)).not.toContain('Contoso');
    await ada.say('drafts');
    expect(ada.lastCard().text()).toContain('Contoso');
  });

  test('given a step of a form that was sent meanwhile then it shows the receipt', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const first = fillIn(chat.lastCard(), exampleDraft());
    const second = fillIn(await cardAfter(first.press('draft.next')), exampleDraft());
    const third = fillIn(await cardAfter(second.press('draft.next')), exampleDraft());
    const review = await cardAfter(third.press('draft.review'));
    const receipt = await cardAfter(review.press('draft.submit'));
    const stale = await cardAfter(first.press('draft.next'));
    expect(stale.text()).toBe(receipt.text());
  });

  test('given cancel then the form is discarded, its buttons say so, and it can be opened again', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('cancel');
    expect(chat.lastCard().text()).toContain('no form');
    await chat.say('new Contoso');
    const form = fillIn(chat.lastCard(), exampleDraft());
    await chat.say('cancel');
    const undo = chat.lastCard();
    await chat.say('drafts');
    expect(chat.lastCard().text()).not.toContain('Contoso');
    const refused = await cardAfter(form.press('draft.next'));
    expect(refused.actions().map(({ verb }) => verb)).toEqual(['draft.open']);
    const open = await cardAfter(undo.press('draft.open'));
    expect(open.values()['customerProfile.name']).toBe('Contoso');
  });

  test('given a review whose draft was discarded then it is not sent, and can be opened again', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    await chat.say('cancel');
    const refused = await cardAfter(review.press('draft.submit'));
    expect(refused.actions().map(({ verb }) => verb)).toEqual(['draft.open']);
    expect(world.posts()).toEqual([]);
    const open = await cardAfter(refused.press('draft.open'));
    expect(open.text()).toContain('3');
  });

  test('given drafts when the bot starts again then they are there with everything typed', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    await cardAfter(fillIn(chat.lastCard(), exampleDraft()).press('draft.next'));
    await world.restartBot();
    await chat.say('drafts');
    expect(chat.lastCard().text()).toContain('Supply chain renewal');
    const opened = await cardAfter(chat.lastCard().press('draft.open'));
    const first = await cardAfter(opened.press('draft.back'));
    expect(first.values()['customerProfile.address.city']).toBe('Berlin');
  });

  test('given more drafts than a card holds then a word leads to the older ones', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    for (let count = 0; count < 8; count += 1) await chat.say(`new Customer ${'ABCDEFGH'[count]}`);
    await chat.say('drafts');
    expect(chat.lastCard().text()).toContain('drafts 2');
    expect(chat.lastCard().actions()).toHaveLength(6);
    await chat.say('drafts 2');
    expect(chat.lastCard().text()).toMatch(/Customer B[^]*Customer A/);
    expect(chat.lastCard().text()).not.toContain('drafts 3');
  });

  test('given no log line ever then none holds what a person typed', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    world.emulator.control.faults([{ kind: 'status', status: 500 }]);
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    await chat.say('list');
    expect(world.logged.join('')).not.toMatch(/Contoso|Jensen|Supply/);
  });
});
