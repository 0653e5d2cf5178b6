import { request } from 'node:http';
import type { Listening } from '@cosell/teams-channel';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { startIdentity } from './identity.ts';
import { ada, createBrowser } from './testing/index.ts';
import { tokenServiceCaller } from './testing/token-service-caller.ts';

let identity: Listening;
beforeEach(async () => {
  identity = await startIdentity({ people: [ada] });
});
afterEach(() => identity.close());

const person = `/_control/people/${ada.id}`;

/** fetch() does not let one choose `Host`. */
const statusFor = (path: string, method: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    const sending = request(new URL(path, identity.url), { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.end();
  });

test.each([
  [person, 'PATCH'],
  [`${person}/client-token`, 'POST'],
  ['/interaction/any', 'POST'],
  ['/token', 'POST'],
  ['/api/usertoken/GetToken', 'GET'],
])('given a page of somebody else or a name that only points here, at %s, then it is 403', async (path, method) => {
  expect(await statusFor(path, method, { origin: 'https://evil.example' })).toBe(403);
  expect(await statusFor(path, method, { origin: 'http://127.0.0.1:1' })).toBe(403);
  expect(await statusFor(path, method, { host: 'rebound.example' })).toBe(403);
});

test.each([
  [person, 'PATCH', '{"consent":"yes"}', 400],
  [person, 'PATCH', '{"other":true}', 400],
  [person, 'DELETE', undefined, 405],
  ['/_control/people/nobody', 'GET', undefined, 404],
])('given nonsense at the control door, %s with %s %s, then it is refused', async (path, method, body, status) => {
  const response = await fetch(identity.url + path, { method, ...(body !== undefined && { body }) });
  expect(response.status).toBe(status);
});

test('given a client whose secret is guessed then there is no token', async () => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'x', redirect_uri: 'x' });
  const asked = (authorization: string) =>
    fetch(`${identity.url}/token`, { method: 'POST', headers: { authorization }, body });
  expect((await asked(`Basic ${btoa('cosell-bot:guessed')}`)).status).toBe(401);
  expect((await asked(`Basic ${btoa('teams:guessed')}`)).status).toBe(401);
});

test('given its keys then the private part is not among them, and each run has others', async () => {
  const keys = z.object({ keys: z.array(z.looseObject({ n: z.string(), alg: z.literal('RS256') })).length(1) });
  const read = async ({ url }: Listening) => keys.parse(await (await fetch(`${url}/jwks`)).json()).keys[0];
  const other = await startIdentity({ people: [] });
  const [one, two] = [await read(identity), await read(other)];
  await other.close();
  expect(one).not.toHaveProperty('d');
  expect(two?.n).not.toBe(one?.n);
});

test('given its pages then script and style come from here alone, and a step is taken only on its own page', async () => {
  const browser = createBrowser();
  const link = await tokenServiceCaller(identity.url).linkFor(ada);
  const login = await browser.open(link);
  const response = await fetch(login.url);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(login.html).not.toMatch(/<script(?! [^>]*src=)|<style|style=|onclick/);
  expect((await fetch(`${identity.url}/page/sign-in.css`)).headers.get('content-type')).toContain('text/css');
  await expect(browser.press('consent')).rejects.toThrow('There is no button');
  expect((await browser.post({ step: 'consent' })).status).toBe(400);
});
