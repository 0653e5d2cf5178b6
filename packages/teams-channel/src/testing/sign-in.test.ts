import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createTokenService, type TokenService } from '../token-service.ts';
import { listening } from '../listening.ts';
import { createTeams, type Teams } from './index.ts';

const heardActivity = z.looseObject({
  id: z.string(),
  type: z.string(),
  name: z.string().optional(),
  value: z.unknown().optional(),
  from: z.object({ id: z.string() }),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
});
const resourceAnswer = z.object({
  signInLink: z.string(),
  tokenExchangeResource: z.object({ id: z.string() }),
});
const codeOrOffer = z.object({ state: z.string().optional(), token: z.string().optional() });

let tokens: TokenService;
let teams: Teams;
let heard: z.infer<typeof heardActivity>[];
const open: (() => Promise<void>)[] = [];
const query = (userId: string) => `userId=${encodeURIComponent(userId)}&connectionName=partner&channelId=msteams`;

/** A bot of a few lines that asks whoever says something to sign in, and hands on what Teams brings. */
beforeEach(async () => {
  heard = [];
  tokens = createTokenService({ issue: (userId) => `token of ${userId}` });
  const service = await tokens.listen();
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const activity = heardActivity.parse(JSON.parse((await request.toArray()).join('')));
    heard.push(activity);
    response.statusCode = activity.type === 'message' ? await ask(activity) : await redeem(activity);
    response.end();
  };
  const ask = async ({ from, serviceUrl, conversation }: z.infer<typeof heardActivity>) => {
    const state = { connectionName: 'partner', msAppId: 'bot', conversation: { user: from } };
    const text = Buffer.from(JSON.stringify(state)).toString('base64');
    const asked = await fetch(`${service.url}/api/botsignin/GetSignInResource?state=${encodeURIComponent(text)}`);
    const { signInLink, tokenExchangeResource } = resourceAnswer.parse(await asked.json());
    const buttons = [{ type: 'signin', title: 'Sign in', value: signInLink }];
    const content = { connectionName: 'partner', text: 'Please sign in', tokenExchangeResource, buttons };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.oauth', content }];
    const body = JSON.stringify({ type: 'message', attachments });
    await fetch(`${serviceUrl}/v3/conversations/${conversation.id}/activities`, { method: 'POST', body });
    return 200;
  };
  const redeem = async ({ from, value }: z.infer<typeof heardActivity>) => {
    const given = codeOrOffer.safeParse(value).data;
    if (given?.state)
      return (await fetch(`${service.url}/api/usertoken/GetToken?${query(from.id)}&code=${given.state}`)).status;
    if (!given?.token) return 200;
    const body = JSON.stringify({ token: given.token });
    const answer = await fetch(`${service.url}/api/usertoken/exchange?${query(from.id)}`, { method: 'POST', body });
    return answer.ok ? 200 : 412;
  };
  const bot = await listening((request, response) => void serve(request, response).catch(() => response.destroy()));
  teams = await createTeams({ botUrl: bot.url });
  open.push(service.close, bot.close, teams.close);
  const get = async (userId: string) => (await fetch(`${service.url}/api/usertoken/GetToken?${query(userId)}`)).status;
  tokenStatusOf = get;
});
let tokenStatusOf: (userId: string) => Promise<number>;
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

test('given consent, when a person is asked to sign in, then each of their clients offers its token under one id', async () => {
  const ada = teams.user('Ada');
  const chat = await ada.openChat();
  await expect(chat.signIn(tokens)).rejects.toThrow('Nobody has been asked to sign in');
  await chat.say('hello');
  expect(await tokenStatusOf(ada.id)).toBe(404);
  const { exchanges, code } = await chat.signIn(tokens, 3);
  expect([exchanges.map(({ status }) => status), code]).toEqual([[200, 200, 200], undefined]);
  const offers = heard.filter(({ name }) => name === 'signin/tokenExchange');
  expect(new Set(offers.map(({ id }) => id)).size).toBe(3);
  expect(offers[0]?.value).toEqual({
    id: chat.signInCards()[0]?.tokenExchangeResource?.id,
    connectionName: 'partner',
    token: tokens.clientTokenOf(ada.id),
  });
  expect(new Set(offers.map(({ value }) => JSON.stringify(value))).size).toBe(1);
  expect(await tokenStatusOf(ada.id)).toBe(200);
  expect(await tokenStatusOf(teams.user('Béla').id)).toBe(404);
  tokens.forget(ada.id);
  expect(await tokenStatusOf(ada.id)).toBe(404);
});

test('given no consent, when a person is asked to sign in, then the offer is refused and the button leads to a code that is good once', async () => {
  const ada = teams.user('Ada');
  const chat = await ada.openChat();
  await chat.say('hello');
  tokens.setConsent(false);
  const { exchanges, code } = await chat.signIn(tokens);
  expect([exchanges[0]?.status, code?.status]).toEqual([412, 200]);
  expect(heard.at(-1)).toMatchObject({ name: 'signin/verifyState' });
  expect(await chat.redeliver()).toMatchObject({ status: 404 });
  expect(await tokenStatusOf(ada.id)).toBe(200);
});

test('given the code of one person, when another one brings it, then it is not taken', async () => {
  const [ada, bela] = [teams.user('Ada'), teams.user('Béla')];
  const chat = await ada.openChat();
  await chat.say('hello');
  const state = tokens.followLink(chat.signInCards()[0]?.buttons[0].value ?? '');
  const stolen = await (await bela.openChat()).rawInvoke({ state }, { name: 'signin/verifyState' });
  expect([stolen.status, await tokenStatusOf(bela.id), await tokenStatusOf(ada.id)]).toEqual([404, 404, 404]);
  expect((await chat.rawInvoke({ state }, { name: 'signin/verifyState' })).status).toBe(200);
});
