import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Identity, startIdentity } from './identity.ts';
import { jsonIn } from './signing-key.ts';
import { codeOn, createBrowser } from './testing/index.ts';

const ada = {
  id: '11111111-0000-4000-8000-000000000001',
  userId: '29:ada',
  name: 'Ada <Jensen>',
  email: 'ada@contoso.example',
  organizationId: '22222222-0000-4000-8000-000000000002',
  roles: ['Referrals admin'],
};
const bela = { ...ada, id: '11111111-0000-4000-8000-000000000003', userId: '29:bela', email: 'bela@contoso.example' };

let identity: Identity;
beforeEach(async () => {
  identity = await startIdentity({ people: [ada, bela] });
});
afterEach(() => identity.close());

const tokenIn = z.object({ token: z.string() });
const queryOf = ({ userId } = ada, more = {}) =>
  new URLSearchParams({ userId, connectionName: 'partner', channelId: 'msteams', ...more }).toString();
const call = (path: string, init?: RequestInit) => fetch(`${identity.url}${path}`, init);
const control = async (body: object, { id } = ada) =>
  (await call(`/_control/people/${id}`, { method: 'PATCH', body: JSON.stringify(body) })).json();
const getToken = (person = ada, more = {}) => call(`/api/usertoken/GetToken?${queryOf(person, more)}`);
const clientTokenOf = async ({ id } = ada) =>
  tokenIn.parse(await (await call(`/_control/people/${id}/client-token`, { method: 'POST' })).json()).token;
const exchange = (token: string, person = ada) =>
  call(`/api/usertoken/exchange?${queryOf(person)}`, { method: 'POST', body: JSON.stringify({ token }) });
const claimsOf = async (response: Response) => jsonIn(tokenIn.parse(await response.json()).token.split('.')[1] ?? '');
const linkFor = async ({ userId } = ada) => {
  const state = { connectionName: 'partner', msAppId: '', conversation: { user: { id: userId } } };
  const text = Buffer.from(JSON.stringify(state)).toString('base64');
  const answer = await call(`/api/botsignin/GetSignInResource?state=${encodeURIComponent(text)}`);
  return z.object({ signInLink: z.url() }).parse(await answer.json()).signInLink;
};

describe('what a person’s Teams offers', () => {
  test('given consent then it becomes a token of the Partner API in the name of the person', async () => {
    const response = await exchange(await clientTokenOf());
    expect(response.status).toBe(200);
    expect(await claimsOf(response)).toMatchObject({
      iss: identity.url,
      aud: 'https://api.partner.microsoft.com',
      sub: ada.id,
      oid: ada.id,
      upn: ada.email,
      tid: ada.organizationId,
      roles: ada.roles,
      scp: 'user_impersonation',
    });
    expect((await getToken()).status).toBe(200);
    expect((await getToken(bela)).status).toBe(404);
  });
});

describe('the button', () => {
  test('given no consent then one signs in, agrees, and the code is good once and for this person', async () => {
    expect(await control({ consent: false })).toEqual({ consent: false, failsExchanges: false, token: 'none' });
    expect((await exchange(await clientTokenOf())).status).toBe(400);
    const browser = createBrowser();
    const login = await browser.open(`${await linkFor()}&opener=http://127.0.0.1:4020`);
    expect(login.html).toContain('Sign in as Ada &lt;Jensen&gt;');
    expect((await browser.press('login')).html).toContain('Permissions requested');
    const end = await browser.press('consent');
    expect(end.html).toContain('data-opener="http://127.0.0.1:4020"');
    const code = codeOn(end) ?? '';
    expect((await getToken(bela, { code })).status).toBe(404);
    expect(await claimsOf(await getToken(ada, { code }))).toMatchObject({ upn: ada.email, scp: 'user_impersonation' });
    expect((await getToken(ada, { code })).status).toBe(404);
    expect((await exchange(await clientTokenOf())).status).toBe(200);
  });
});
