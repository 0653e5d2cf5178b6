import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { type BotFrameworkStandIn, openBotFramework } from './bot-framework/bot-framework.ts';
import { makeToken } from './bot-framework/tokens.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let botFramework: BotFrameworkStandIn;
let world: World;
beforeEach(async () => {
  botFramework = await openBotFramework();
  world = await openWorld({ botFramework });
});
afterEach(async () => {
  await world.close();
  await botFramework.close();
});

const post = (token: string, body: string | object = {}) =>
  fetch(`${world.botUrl()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('a bot with an app id', () => {
  test('given what Teams signs then a referral is created, and the bot answers under its own name', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(world.posts()).toHaveLength(1);
    expect(receipt.actions().map(({ verb }) => verb)).toContain('referral.open');
    expect(botFramework.asked.filter((path) => path !== '/token')).toEqual(['/metadata', '/keys']);
    expect(botFramework.asked).toContain('/token');
  });

  test('given a stored card at an address that is no longer served then nothing is called there', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    world.emulator.control.faults([
      { method: 'POST', path: '/v1.0', every: 1, kind: 'status', status: 429, retryAfter: 1 },
    ]);
    const waiting = await cardAfter(review.press('draft.submit'));
    await world.restartBot({ isItsOwn: () => false });
    world.emulator.control.faults([]);
    await vi.waitFor(() => expect(world.posts().some(({ status }) => status === 200)).toBe(true), { timeout: 15_000 });
    await world.stopBot();
    expect(chat.lastCard().text()).toBe(waiting.text());
  });

  test.each([
    ['an empty object', '{}', 400],
    ['no JSON', '{', 400],
    ['a body over the limit', JSON.stringify({ text: 'x'.repeat(300_000) }), 413],
  ])('given %s then it is refused for what it is only when it is signed', async (_case, body, status) => {
    expect((await post('rubbish', body)).status).toBe(401);
    expect((await post(makeToken(world.teams.serviceUrl), body)).status).toBe(status);
  });
});

describe('the keys of the Bot Framework', () => {
  const signed = () => makeToken(world.teams.serviceUrl);
  const withKey = (kid: string) => makeToken(world.teams.serviceUrl, { header: { kid } });

  test('given tokens that cannot be valid then no key is looked up', async () => {
    for (const header of [{ alg: 'none' }, { alg: 'HS256' }, { alg: 'PS256' }, { kid: undefined }])
      await post(makeToken(world.teams.serviceUrl, { header }));
    for (const claims of [{ aud: 'other' }, { iss: 'https://sts.windows.net/x/' }, { exp: 1 }])
      await post(makeToken(world.teams.serviceUrl, { claims }));
    expect(botFramework.asked).toEqual([]);
  });

  test('given many unknown keys at once and one after another then they are looked up once', async () => {
    const kids = Array.from({ length: 20 }, (_, count) => `key-${count}`);
    const statuses = await Promise.all(kids.map(async (kid) => (await post(withKey(kid))).status));
    for (const kid of kids) await post(withKey(kid));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(botFramework.asked).toEqual(['/metadata', '/keys']);
  });

  test.each(['failing', 'rubbish', 'no keys', 'silent'] as const)(
    'given a key endpoint that is %s then the answer is 401 in time, and the endpoint is left in peace',
    async (manner) => {
      botFramework.behave(manner);
      const statuses = await Promise.all([post(signed()), post(signed())]);
      expect(statuses.map(({ status }) => status)).toEqual([401, 401]);
      expect((await post(signed())).status).toBe(401);
      expect(botFramework.asked.filter((path) => path === '/metadata')).toHaveLength(1);
      expect(world.logged.join('')).toContain('signing keys not read');
    },
  );
});
