import { codeOn, createBrowser } from '@cosell/identity/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSignInWindow } from '../test/sign-in-window.ts';
import { startChatServer } from './chat-server.ts';

const oauthMessage = z.looseObject({
  id: z.string(),
  attachments: z
    .array(z.object({ content: z.object({ buttons: z.array(z.object({ value: z.string() })) }) }))
    .length(1),
});
const snapshot = z.object({ messages: z.array(z.looseObject({ attachments: z.array(z.unknown()) })) });

let window: Awaited<ReturnType<typeof startSignInWindow>>;

beforeEach(async () => {
  window = await startSignInWindow();
});
afterEach(() => window.close());

async function post(path: string, body: object) {
  const response = await fetch(`${window.chat.url}/api/chats/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: z.unknown().parse(await response.json()) };
}
const stateOf = async (person: string): Promise<unknown> =>
  (await fetch(`${window.chat.url}/api/chats/${person}/sign-in`)).json();
const messages = async () => snapshot.parse(await (await fetch(`${window.chat.url}/api/chats/ada`)).json()).messages;
/** Ada is asked to sign in. */
const asked = async () => {
  await post('ada/messages', { locale: 'en-US', text: 'hello' });
  const message = oauthMessage.parse((await messages()).at(-1));
  return {
    spot: { messageId: message.id, attachment: 0 },
    link: message.attachments[0]?.content.buttons[0]?.value ?? '',
  };
};

describe('a request to sign in', () => {
  test('given consent, when the window offers the person’s token, then the bot takes it and the request goes', async () => {
    const { spot } = await asked();
    expect(await stateOf('ada')).toEqual({ consent: true, failsExchanges: false, token: 'none' });
    expect(await post('ada/sign-in/offers', spot)).toEqual({ status: 200, body: { isTaken: true } });
    expect(await stateOf('ada')).toMatchObject({ token: 'good' });
    expect((await messages()).flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  test('given no consent, when the button is followed, then its code signs in and the request stands', async () => {
    const { spot, link } = await asked();
    await post('ada/sign-in/changes', { change: 'withdraw-consent' });
    expect((await post('ada/sign-in/offers', spot)).body).toEqual({ isTaken: false });
    const browser = createBrowser();
    await browser.open(`${link}&opener=${window.chat.url}`);
    await browser.press('login');
    const code = codeOn(await browser.press('consent'));
    expect((await post('bela/sign-in/codes', { code })).body).toEqual({ isSignedIn: false });
    expect((await post('ada/sign-in/codes', { code })).body).toEqual({ isSignedIn: true });
    expect([await stateOf('ada'), await stateOf('bela')]).toMatchObject([{ token: 'good' }, { token: 'none' }]);
    expect((await messages()).flatMap(({ attachments }) => attachments)).toHaveLength(1);
  });

  test('given the request of somebody else, or none, when a token is offered, then it is 404 and nobody signs in', async () => {
    const { spot } = await asked();
    expect((await post('bela/sign-in/offers', spot)).status).toBe(404);
    expect((await post('ada/sign-in/offers', { ...spot, attachment: 1 })).status).toBe(404);
    expect([await stateOf('ada'), await stateOf('bela')]).toMatchObject([{ token: 'none' }, { token: 'none' }]);
  });
});

describe('what can be tried out', () => {
  test('given changes, when they are asked for, then the provider and the emulator make them, for this person', async () => {
    expect((await post('ada/sign-in/changes', { change: 'fail-exchanges' })).body).toMatchObject({
      failsExchanges: true,
    });
    expect((await post('ada/sign-in/changes', { change: 'mend-exchanges' })).body).toMatchObject({
      failsExchanges: false,
    });
    expect((await post('ada/sign-in/changes', { change: 'withdraw-consent' })).body).toMatchObject({ consent: false });
    expect(await stateOf('bela')).toMatchObject({ consent: true });
    expect((await post('ada/sign-in/changes', { change: 'give-consent' })).body).toMatchObject({ consent: true });
    await post('ada/sign-in/offers', (await asked()).spot);
    expect((await post('ada/sign-in/changes', { change: 'expire-token' })).body).toMatchObject({ token: 'expired' });
    expect((await post('ada/sign-in/changes', { change: 'challenge' })).status).toBe(200);
    const answer = await window.emulator.fetch('http://emulator/v1.0/engagements/referrals');
    expect(answer.headers.get('www-authenticate')).toContain('claims="');
    expect((await post('ada/sign-in/changes', { change: 'nothing' })).status).toBe(400);
  });

  test('given a provider that is gone or does not know the person, when it is asked, then it is 502', async () => {
    expect((await fetch(`${window.chat.url}/api/chats/chiara/sign-in`)).status).toBe(502);
    await window.identity.close();
    expect((await fetch(`${window.chat.url}/api/chats/ada/sign-in`)).status).toBe(502);
  });

  test('given a window where nobody signs in, when its doors are tried, then they are not there', async () => {
    const plain = await startChatServer({ botUrl: 'http://127.0.0.1:1' });
    expect(await (await fetch(`${plain.url}/api/cast`)).json()).toMatchObject({ signsIn: false });
    expect((await fetch(`${plain.url}/api/chats/ada/sign-in`)).status).toBe(404);
    const offered = await fetch(`${plain.url}/api/chats/ada/sign-in/offers`, { method: 'POST', body: '{}' });
    expect(offered.status).toBe(404);
    await plain.close();
  });
});
