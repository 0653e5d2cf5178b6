import { createServer } from 'node:http';
import { demoTenantId } from '@cosell/teams-channel';
import { isLoopbackUrl } from '../../src/environment.ts';
import type { BotFramework } from '../../src/teams/bot-framework.ts';
import { isTeamsUrl } from '../../src/teams/service-url.ts';
import { appId, channelKeys, channelKid, curveKeys, issuer, makeToken, webchatKeys, webchatKid } from './tokens.ts';

/** How the key endpoint answers: as it should, with a 503, with something else, or not at all. */
export type Manner = 'well' | 'failing' | 'rubbish' | 'no keys' | 'silent';

const secret = 'not-a-secret';

/** A Bot Framework on loopback, with keys of its own: metadata, keys, and tokens for the bot that signs in. */
export const openBotFramework = async () => {
  const asked: string[] = [];
  let manner: Manner = 'well';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (manner === 'silent') return;
    if (manner === 'failing') response.writeHead(503);
    response.end(manner === 'rubbish' ? '<html>' : JSON.stringify(documentAt(path)));
  });
  const documentAt = (path: string): object => {
    if (path === '/token') return { access_token: 'the-bots-own' };
    if (path === '/metadata') return { issuer, jwks_uri: `${origin}/keys` };
    return manner === 'no keys' ? { keys: 'none' } : keySet();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;

  const signIn = async (): Promise<string> => {
    const response = await fetch(`${origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: appId }),
    });
    return String(Object(await response.json()).access_token);
  };
  const botFramework: BotFramework = {
    metadataUrl: `${origin}/metadata`,
    issuer,
    // The headless Teams is on loopback; all the rest is as in production.
    isItsOwn: (serviceUrl) => isTeamsUrl(serviceUrl) || isLoopbackUrl(serviceUrl),
    credentials: {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({
        signRequest: async (request) => {
          request.headers.set('authorization', `Bearer ${await signIn()}`);
          return request;
        },
      }),
    },
  };
  return {
    origin,
    botFramework,
    /** The paths it was asked for, in order. */
    asked,
    behave: (next: Manner) => {
      manner = next;
    },
    env: {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: secret,
      MicrosoftAppTenantId: demoTenantId,
      COSELL_ORGANIZATION_ID: demoTenantId,
      COSELL_PACING: 'off',
      COSELL_SOLUTIONS: 'SOL-34104-EBB=Supply chain',
    },
    /** Signs what Teams sends to the bot. */
    fetch: signingFetch,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type BotFrameworkStandIn = Awaited<ReturnType<typeof openBotFramework>>;

const keySet = () => ({
  keys: [
    { ...channelKeys.publicKey.export({ format: 'jwk' }), use: 'sig', kid: channelKid, endorsements: ['msteams'] },
    { ...webchatKeys.publicKey.export({ format: 'jwk' }), use: 'sig', kid: webchatKid, endorsements: ['webchat'] },
    { ...curveKeys.publicKey.export({ format: 'jwk' }), use: 'sig', kid: 'curve-key', endorsements: ['msteams'] },
  ],
});

const signingFetch: typeof fetch = (input, init) => {
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${makeToken(String(Object(body).serviceUrl))}`);
  return fetch(input, { ...init, headers });
};
