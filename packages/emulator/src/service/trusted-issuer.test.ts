import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator } from '../emulator.ts';
import { readTrustedIssuer } from './trusted-issuer.ts';
import { audience } from './token.ts';

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [ours, theirs] = [keyPair(), keyPair()];
let url = '';
const documents: Record<string, unknown> = {};
const server = createServer((request, response) => {
  const document = documents[request.url ?? ''];
  response.writeHead(document === undefined ? 404 : 200).end(JSON.stringify(document));
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String(Object(server.address()).port)}`;
  documents['/.well-known/openid-configuration'] = { issuer: url, jwks_uri: `${url}/jwks` };
  documents['/jwks'] = { keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] };
});
afterAll(() => void server.close());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inOneHour = () => Math.floor(Date.now() / 1000) + 3_600;
const good = () => ({
  iss: url,
  aud: audience,
  upn: 'ada@contoso.example',
  tid: 'contoso',
  roles: ['Referrals admin'],
  scp: 'user_impersonation',
  exp: inOneHour(),
});
const tokenOf = (claims: object, header: object = {}, key: KeyObject = ours.privateKey) => {
  const signed = `${encode({ alg: 'RS256', kid: 'one', ...header })}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
};

describe('an emulator that trusts an issuer', () => {
  const open = async () => createEmulator({ trustedIssuer: await readTrustedIssuer(url) });
  const list = async (token: string, emulator = open()) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    return (await emulator).fetch('http://emulator/v1.0/engagements/referrals', { headers });
  };

  test('given its token then the caller is whom it names, and own tokens stay good', async () => {
    const emulator = await open();
    expect((await list(tokenOf(good()), Promise.resolve(emulator))).status).toBe(200);
    expect(emulator.control.journal()[0]?.caller).toEqual({ user: 'ada@contoso.example', organizationId: 'contoso' });
    expect((await list(emulator.control.token(), Promise.resolve(emulator))).status).toBe(200);
  });

  const forged: readonly [string, () => string][] = [
    ['the key of somebody else', () => tokenOf(good(), {}, theirs.privateKey)],
    ['a key that is not known', () => tokenOf(good(), { kid: 'two' })],
    ['another algorithm', () => tokenOf(good(), { alg: 'RS512' })],
    ['no algorithm', () => tokenOf(good(), { alg: 'none' })],
    ['another issuer', () => tokenOf({ ...good(), iss: 'http://127.0.0.1:1' })],
    ['no end', () => tokenOf({ ...good(), exp: undefined })],
    ['another scope', () => tokenOf({ ...good(), scp: 'user_impersonation_not' })],
    ['a changed claim', () => tokenOf(good()).replace(/\.[^.]+\./, `.${encode({ ...good(), upn: 'bela' })}.`)],
    ['a header that is no JSON', () => `bm90.${tokenOf(good()).split('.').slice(1).join('.')}`],
  ];
  test.each(forged)('given a token with %s then it is 401 and names nobody', async (_what, token) => {
    const emulator = await open();
    const response = await list(token(), Promise.resolve(emulator));
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('not one of this emulator');
    expect(emulator.control.journal()[0]?.caller).toBeUndefined();
  });

  test.each([
    ['for another audience', { aud: 'https://graph.microsoft.com' }, 'audience https://graph.microsoft.com'],
    ['that has expired', { exp: 1 }, 'The token has expired'],
  ])('given a token %s then it is 401 as for its own', async (_what, claims, reason) => {
    const response = await list(tokenOf({ ...good(), ...claims }));
    expect([response.status, await response.text()]).toEqual([401, expect.stringContaining(reason)]);
  });

  test('given no trusted issuer then its token is 401', async () => {
    expect((await list(tokenOf(good()), Promise.resolve(createEmulator()))).status).toBe(401);
  });
});

describe('an issuer that is asked for its keys', () => {
  test('given another machine, for itself or for its keys, then it is refused', async () => {
    await expect(readTrustedIssuer('http://192.0.2.1')).rejects.toThrow('not on this machine');
    documents['/elsewhere/.well-known/openid-configuration'] = {
      issuer: `${url}/elsewhere`,
      jwks_uri: 'http://192.0.2.1/jwks',
    };
    await expect(readTrustedIssuer(`${url}/elsewhere`)).rejects.toThrow('not on this machine');
  });

  test('given one that speaks for another then it is refused', async () => {
    documents['/other/.well-known/openid-configuration'] = { issuer: url, jwks_uri: `${url}/jwks` };
    await expect(readTrustedIssuer(`${url}/other`)).rejects.toThrow('calls itself');
  });
});
