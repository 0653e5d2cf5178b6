import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokenService, demoTenantId } from '@cosell/teams-channel';
import type { Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { runAtTerminal } from './at-terminal.ts';
import { type BotFrameworkStandIn, openBotFramework } from './bot-framework/bot-framework.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openServiceAccountRig, type ServiceAccountRig } from './service-account-rig.ts';
import { openWorld, type World } from './world.ts';

const referrals = '/v1.0/engagements/referrals';
const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');
const serviceCaller = { user: 'service-account', organizationId: demoTenantId };
const sellerCaller = { user: 'seller', organizationId: demoTenantId };
const roles = ['Referrals admin'];

let botFramework: BotFrameworkStandIn;
let rig: ServiceAccountRig;
let world: World;
/** The instant makes each token another one. */
let tokens = 0;
const tokenOf = (caller: typeof serviceCaller): string => {
  tokens += 1;
  return world.emulator.control.token({ ...caller, roles, expiresIn: 3_600 + tokens });
};
const tokenService = createTokenService({ issue: () => tokenOf(sellerCaller) });

const open = async (env: Readonly<Record<string, string>>, standIns: { readonly tokenServiceUrl?: string } = {}) => {
  botFramework = await openBotFramework();
  rig = await openServiceAccountRig('certificate', { issue: () => tokenOf(serviceCaller) });
  const { MicrosoftAppId: _own, DATABASE_URL: databaseUrl, ...account } = rig.env;
  world = await openWorld({
    botFramework,
    databaseUrl,
    env: { ...account, PARTNER_API_TOKEN: '', MicrosoftAppTenantId: demoTenantId, ...env },
    standIns: { identityUrl: rig.entra.url, ...standIns },
  });
};
const close = async () => {
  await world.close();
  await rig.close();
  await botFramework.close();
};
const callers = () => world.posts().map(({ caller, status }) => ({ caller, status }));
const shows = (chat: Chat, text: string): boolean =>
  chat.messages().some(({ cards }) => cards.some((card) => card.text().includes(text)));
const told = () => world.logged.filter((line) => line.includes('the service account is not let in'));

describe('a bot with a service account', () => {
  beforeEach(() => open({ COSELL_SERVICE_ACCOUNT_TENANT_ID: '99999999-2222-4333-8444-555555555555' }));
  afterEach(close);

  const reviewed = async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    return { chat, review: await fillForm(chat, exampleDraft('Shared')) };
  };

  test('given a deal then both legs are posted as the service account, with one token, and no secret is seen', async () => {
    await rig.consent();
    const { chat, review } = await reviewed();
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('2 referrals are in Partner Center');
    expect(callers()).toEqual([
      { caller: serviceCaller, status: 200 },
      { caller: serviceCaller, status: 200 },
    ]);
    expect(rig.entra.tokenCalls()).toBe(1);
    await chat.say('sign in');
    expect(chat.lastCard().text()).toContain('You need not sign in here');
    const files = readdirSync(rig.folder).filter((name) => name !== 'app.pem');
    expect(files).toEqual(expect.arrayContaining(['cosell.db', 'vault']));
    const stored = files.map((name) => readFileSync(join(rig.folder, name), 'latin1'));
    const seen = [
      ...stored,
      ...world.logged,
      ...chat.messages().map(({ cards }) => JSON.stringify(cards.map(({ json }) => json))),
    ];
    for (const secret of rig.secrets()) expect(seen.join('\n')).not.toContain(secret);
  });

  test('given a token that the API does not take any more then a new one is fetched, once', async () => {
    await rig.consent();
    const { review } = await reviewed();
    world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'status', status: 401 }]);
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('2 referrals are in Partner Center');
    expect(rig.entra.tokenCalls()).toBe(2);
    expect(told()).toEqual([]);
  });

  test.each([
    ['nobody has signed in', async () => {}, 'Nobody has signed in'],
    [
      'the consent is revoked',
      async () => {
        await rig.consent();
        rig.entra.revokeAll();
      },
      'invalid_grant',
    ],
    [
      'the API asks for more claims',
      async () => {
        await rig.consent();
        world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, status: 401, claims }]);
      },
      'The Partner API refuses the token',
    ],
  ])(
    'given %s then the deal waits, one line says what to run, and after the sign-in it goes on',
    async (_case, spoil, words) => {
      const { review } = await reviewed();
      await spoil();
      const parked = await cardAfter(review.press('draft.submit'));
      expect(parked.text()).toContain('Ask your administrator to renew it');
      expect(told()).toEqual([expect.stringContaining(words)]);
      expect(told()[0]).toContain('npm run bot -- service-account sign-in');
      await rig.consent();
      const receipt = await cardAfter(parked.press('submission.retry'));
      expect(receipt.text()).toContain('2 referrals are in Partner Center');
      expect(callers().filter(({ status }) => status === 200)).toHaveLength(2);
    },
  );

  test('given an operator who signs in then what was parked goes on by itself', async () => {
    const { chat, review } = await reviewed();
    await cardAfter(review.press('draft.submit'));
    const signedIn = await runAtTerminal('service-account sign-in', rig.env, rig.entra.url, async (address) => [
      await rig.entra.signInAt(address),
    ]);
    expect(signedIn).toEqual({ code: 0, text: expect.stringContaining('that waited for it and go on now: 1.') });
    await chat.until(() => shows(chat, '2 referrals are in Partner Center'));
    expect(callers()).toHaveLength(2);
  });

  test('given an Entra that is down then the deal goes on by itself, and nobody has to sign in', async () => {
    await rig.consent();
    const { chat, review } = await reviewed();
    rig.entra.behave('failing');
    await cardAfter(review.press('draft.submit'));
    expect(world.posts()).toEqual([]);
    rig.entra.behave('well');
    await chat.until(() => shows(chat, '2 referrals are in Partner Center'));
    expect(told()).toEqual([]);
  });
});

describe('a bot with a service account whose sellers sign in', () => {
  let listening: Awaited<ReturnType<typeof tokenService.listen>>;
  beforeEach(async () => {
    listening = await tokenService.listen();
    await open({ COSELL_OAUTH_CONNECTION: 'partner-center' }, { tokenServiceUrl: listening.url });
  });
  afterEach(async () => {
    await close();
    await listening.close();
  });

  test('given a seller then only their own token is used, and without one nothing is posted', async () => {
    await rig.consent();
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    const parked = await cardAfter(review.press('draft.submit'));
    expect(parked.text()).toContain('Sign in to go on');
    expect(callers()).toEqual([]);
    await chat.signIn(tokenService);
    await chat.until(() => shows(chat, 'Your referral is in Partner Center'));
    expect(callers()).toEqual([{ caller: sellerCaller, status: 200 }]);
    expect(rig.entra.asked).toEqual([]);
  });
});
