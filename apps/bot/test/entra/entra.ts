import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type KnownApp, wrongProof } from './client-proof.ts';

export const tenantId = '99999999-2222-4333-8444-555555555555';
export const username = 'partner.admin@contoso.example';

const entraOrigin = 'https://login.microsoftonline.com';
const tokenPath = `/${tenantId}/oauth2/v2.0/token`;
const authorizePath = `/${tenantId}/oauth2/v2.0/authorize`;
const wantedScopes = ['https://api.partner.microsoft.com/user_impersonation', 'offline_access'];

/** How the token endpoint answers: as it should, with a 503 or a 429 that looks like a refusal, or with something else. */
export type Manner = 'well' | 'failing' | 'throttling' | 'rubbish';

interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Code {
  readonly redirectUri: string;
  readonly challenge: string;
}

export interface EntraOptions extends KnownApp {
  /** Makes the access tokens. */
  readonly issue?: () => string;
  /** How long they last, in seconds. */
  readonly expiresIn?: number;
}

/** An Entra on loopback for one tenant, one app and one person. It refuses what Entra would. */
export const openEntra = async ({
  issue = () => `access-${randomUUID()}`,
  expiresIn = 3_600,
  ...app
}: EntraOptions) => {
  const codes = new Map<string, Code>();
  const refreshTokens = new Set<string>();
  const assertions = new Set<string>();
  const issued: string[] = [];
  const asked: string[] = [];
  let manner: Manner = 'well';
  let refusal: string | undefined;
  let rotates = true;
  let beforeAnswer: () => Promise<void> = async () => {};

  const grant = (): Answer => {
    const refreshToken = `refresh-${randomUUID()}`;
    const accessToken = issue();
    refreshTokens.add(refreshToken);
    issued.push(refreshToken, accessToken);
    const person = { oid: 'person', tid: tenantId, sub: 'person', preferred_username: username };
    const body = {
      token_type: 'Bearer',
      scope: wantedScopes[0],
      expires_in: expiresIn,
      access_token: accessToken,
      ...(rotates && { refresh_token: refreshToken }),
      id_token: `${encoded({ alg: 'none' })}.${encoded({ ...person, aud: app.appId, iss: entraOrigin })}.`,
      client_info: encoded({ uid: 'person', utid: tenantId }),
    };
    return { status: 200, body };
  };

  const tokenAnswer = (form: URLSearchParams): Answer => {
    if (refusal !== undefined) return refuse(refusal, 50_173, 'the grant was revoked');
    const wrong = wrongProof(form, app, `${entraOrigin}${tokenPath}`, assertions);
    if (wrong !== undefined) return refuse('invalid_client', 7_000_215, wrong, 401);
    const scopes = (form.get('scope') ?? '').split(' ');
    if (!wantedScopes.every((scope) => scopes.includes(scope))) return refuse('invalid_scope', 70_011, 'scope');
    if (form.get('grant_type') === 'refresh_token') {
      const known = refreshTokens.has(form.get('refresh_token') ?? '');
      return known ? grant() : refuse('invalid_grant', 700_082, 'refresh_token');
    }
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isGood =
      form.get('grant_type') === 'authorization_code' &&
      code?.redirectUri === form.get('redirect_uri') &&
      code?.challenge === challenge;
    return isGood ? grant() : refuse('invalid_grant', 501_481, 'code, redirect_uri or code_verifier');
  };

  const answerTo = (path: string, form: URLSearchParams): Answer => {
    if (path !== tokenPath) return refuse('not_found', 0, 'path', 404);
    if (manner === 'failing') return refuse('invalid_grant', 0, 'a bad day', 503);
    if (manner === 'throttling') return refuse('invalid_request', 0, 'too many', 429);
    return tokenAnswer(form);
  };

  /** Where a person who signs in is sent. */
  const authorize = (query: URLSearchParams): string | undefined => {
    const redirectUri = query.get('redirect_uri') ?? '';
    const isGood =
      query.get('client_id') === app.appId &&
      query.get('response_type') === 'code' &&
      query.get('code_challenge_method') === 'S256' &&
      wantedScopes.every((scope) => query.get('scope')?.split(' ').includes(scope)) &&
      // The port of a registered http://localhost does not matter.
      /^http:\/\/localhost(:\d+)?$/.test(redirectUri);
    if (!isGood) return undefined;
    const code = `code-${randomUUID()}`;
    codes.set(code, { redirectUri, challenge: query.get('code_challenge') ?? '' });
    issued.push(code);
    const parameters = new URLSearchParams({ code, state: query.get('state') ?? '', session_state: 'x' });
    return `${redirectUri}/?${parameters.toString()}`;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', entraOrigin);
    asked.push(pathname);
    if (pathname === authorizePath) {
      const location = authorize(searchParams);
      response.writeHead(location === undefined ? 400 : 302, location === undefined ? {} : { location }).end();
      return;
    }
    const { status, body } = answerTo(pathname, new URLSearchParams(await text(request)));
    await beforeAnswer();
    const said = manner === 'rubbish' ? '<html>' : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(said);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    /** Paths, in order. */
    asked,
    /** Every code and token it has given: none of them may be seen anywhere else. */
    issued,
    /** How often tokens were asked for. */
    tokenCalls: () => asked.filter((path) => path === tokenPath).length,
    /** A person signs in at this address of Entra, in a browser: where they are sent. */
    signInAt: async (signInAddress: string): Promise<string> => {
      const response = await fetch(signInAddress.replace(entraOrigin, url), { redirect: 'manual' });
      return response.headers.get('location') ?? `refused with ${response.status}`;
    },
    /** A refresh token as an earlier sign-in would have left it. */
    consent: (): string => {
      const token = `refresh-${randomUUID()}`;
      refreshTokens.add(token);
      issued.push(token);
      return token;
    },
    /** Every refresh token is void, as after a new password. */
    revokeAll: () => refreshTokens.clear(),
    refuseWith: (code: string | undefined) => {
      refusal = code;
    },
    /** From now on no refresh token comes with an access token. */
    stopRotation: () => {
      rotates = false;
    },
    behave: (next: Manner) => {
      manner = next;
    },
    /** Runs when an answer is made and before it is sent. */
    holdAnswers: (hold: () => Promise<void>) => {
      beforeAnswer = hold;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const refuse = (error: string, number: number, reason: string, status = 400): Answer => ({
  status,
  body: { error, error_codes: [number], error_description: `AADSTS${number}: ${username}: ${reason}` },
});

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
