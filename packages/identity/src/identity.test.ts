import type { Listening } from '@cosell/teams-channel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startIdentity } from './identity.ts';
import { ada, bela, codeOn, createBrowser, type IdentityWays, identityWays } from './testing/index.ts';
import { claimsOf, tokenOf, tokenServiceCaller } from './testing/token-service-caller.ts';

const hour = 60 * 60 * 1000;

let now: number;
let identity: Listening;
let service: ReturnType<typeof tokenServiceCaller>;
let ways: IdentityWays;
beforeEach(async () => {
  now = Date.now();
  identity = await startIdentity({ people: [ada, bela], now: () => now });
  service = tokenServiceCaller(identity.url);
  ways = identityWays(identity.url);
});
afterEach(() => identity.close());

const offerOf = async (person = ada) => service.exchange(person, await ways.clientTokenOf(person.userId));
const opener = 'http://127.0.0.1:4020';
const linkWithOpener = async (person = ada) => `${await service.linkFor(person)}&opener=${opener}`;

describe('what a person’s Teams offers', () => {
  test('given consent then it becomes a token of the Partner API in the name of the person, and of nobody else', async () => {
    const answer = await offerOf();
    expect(answer.status).toBe(200);
    expect(claimsOf(await tokenOf(answer))).toMatchObject({
      iss: identity.url,
      aud: 'https://api.partner.microsoft.com',
      oid: ada.id,
      upn: ada.email,
      tid: ada.organizationId,
      roles: ada.roles,
      scp: 'user_impersonation',
    });
    expect([(await service.get(ada)).status, (await service.get(bela)).status]).toEqual([200, 404]);
  });

  test('given no consent then it is 400, and with consent again 200', async () => {
    expect(await ways.change(ada.userId, { consent: false })).toMatchObject({ consent: false });
    expect((await offerOf()).status).toBe(400);
    await ways.change(ada.userId, { consent: true });
    expect((await offerOf()).status).toBe(200);
  });

  test('given exchanges that fail then it is 503 for this person alone', async () => {
    await ways.change(ada.userId, { failsExchanges: true });
    expect([(await offerOf(ada)).status, (await offerOf(bela)).status]).toEqual([503, 200]);
  });

  test('given the token of somebody else, one of the API, or none then it is 400', async () => {
    const theirs = await ways.clientTokenOf(ada.userId);
    const ofTheApi = await tokenOf(await offerOf());
    expect((await service.exchange(bela, theirs)).status).toBe(400);
    expect((await service.exchange(ada, ofTheApi)).status).toBe(400);
    expect((await service.exchange(ada, 'none')).status).toBe(400);
    expect((await service.get(bela)).status).toBe(404);
  });
});

describe('a token that is kept', () => {
  test('given it has run out then it is renewed', async () => {
    const first = await tokenOf(await offerOf());
    expect(await tokenOf(await service.get(ada))).toBe(first);
    now += 2 * hour;
    const second = await tokenOf(await service.get(ada));
    expect(second).not.toBe(first);
    expect(claimsOf(second)).toMatchObject({ upn: ada.email, scp: 'user_impersonation' });
  });

  test('given all have expired before their time then it is gone, and the next offer brings another', async () => {
    await offerOf();
    await offerOf(bela);
    expect(await ways.change(ada.userId, { expire: true })).toMatchObject({ consent: true, token: 'expired' });
    expect([(await service.get(ada)).status, (await service.get(bela)).status]).toEqual([404, 200]);
    expect((await offerOf()).status).toBe(200);
    expect(await ways.change(ada.userId, {})).toMatchObject({ token: 'good' });
  });

  test('given consent is withdrawn then it is good until it runs out', async () => {
    await offerOf();
    expect(await ways.change(ada.userId, { consent: false })).toMatchObject({ token: 'good' });
    now += 2 * hour;
    expect((await service.get(ada)).status).toBe(404);
  });

  test('given a sign-out then it is gone', async () => {
    await offerOf();
    await service.signOut(ada);
    expect((await service.get(ada)).status).toBe(404);
    expect(await ways.change(ada.userId, {})).toMatchObject({ token: 'none' });
  });
});

describe('the button', () => {
  test('given no consent then one signs in and agrees, and the code is good once and for this person', async () => {
    await ways.change(ada.userId, { consent: false });
    const browser = createBrowser();
    const login = await browser.open(await linkWithOpener());
    expect(login.html).toContain('Sign in as Ada &lt;Jensen&gt;');
    expect(login.html).not.toContain('<Jensen>');
    expect((await browser.press('login')).html).toContain('Permissions requested');
    const end = await browser.press('consent');
    expect(end.html).toContain(`data-opener="${opener}"`);
    const code = codeOn(end) ?? '';
    expect((await service.get(bela, { code })).status).toBe(404);
    expect(claimsOf(await tokenOf(await service.get(ada, { code })))).toMatchObject({ upn: ada.email });
    expect((await service.get(ada, { code })).status).toBe(404);
    expect((await offerOf()).status).toBe(200);
  });

  test.each([['login'], ['consent']])(
    'given a cancel on the %s page then there is no code, and the link can be followed again',
    async (where) => {
      await ways.change(ada.userId, { consent: false });
      const link = await linkWithOpener();
      const browser = createBrowser();
      await browser.open(link);
      if (where === 'consent') await browser.press('login');
      const end = await browser.press('cancel');
      expect(end.html).toContain('Not signed in');
      expect(codeOn(end)).toBeUndefined();
      expect(await ways.change(ada.userId, {})).toMatchObject({ consent: false, token: 'none' });
      expect(await ways.followLink(link)).not.toBe('');
      expect((await browser.open(link)).status).toBe(400);
    },
  );

  test('given one who signed in before in this browser then the next link asks for its own person', async () => {
    const browser = createBrowser();
    await browser.open(await linkWithOpener(ada));
    await browser.press('login');
    expect((await browser.open(await linkWithOpener(bela))).html).toContain('Sign in as Béla');
    const code = codeOn(await browser.press('login')) ?? '';
    expect(claimsOf(await tokenOf(await service.get(bela, { code })))).toMatchObject({ upn: bela.email });
  });

  test('given one who names somebody else on the way then nobody is signed in', async () => {
    const begun = await fetch(await linkWithOpener(ada), { redirect: 'manual' });
    const browser = createBrowser();
    await browser.open(`${begun.headers.get('location')}`.replace(encodeURIComponent(ada.email), bela.email));
    const end = await browser.press('login');
    expect(end.html).toContain('Not signed in');
    expect(codeOn(end)).toBeUndefined();
  });

  test('given a request without PKCE then it goes no further', async () => {
    const begun = await fetch(await linkWithOpener(ada), { redirect: 'manual' });
    const bare = `${begun.headers.get('location')}`.replace(/&code_challenge.*$/, '');
    expect((await createBrowser().open(bare)).html).toContain('Not signed in');
  });

  test('given an opener that is not on this machine, or none, then no code is handed over', async () => {
    const browser = createBrowser();
    for (const foreign of ['https://evil.example', 'http://127.0.0.1.evil.example', 'javascript:alert(1)', '*'])
      expect((await browser.open(`${await service.linkFor(ada)}&opener=${foreign}`)).status).toBe(400);
    await browser.open(await service.linkFor(ada));
    const end = await browser.press('login');
    expect(end.html).toContain('was not opened by the Teams window');
    expect(codeOn(end)).toBeUndefined();
  });
});
