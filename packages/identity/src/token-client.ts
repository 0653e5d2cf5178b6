import type { Grant } from '@cosell/teams-channel';
import { HttpRefusal } from '@cosell/teams-channel';
import { z } from 'zod';
import type { Entry } from './directory.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import { botClient, callbackPath } from './provider.ts';
import { partnerApi } from './resources.ts';
import { jsonIn } from './signing-key.ts';

const tokenAnswer = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  id_token: z.string().optional(),
});
const refusal = z.object({ error: z.string() });
const identity = z.looseObject({ sub: z.string() });

type TokenAnswer = z.infer<typeof tokenAnswer>;

export interface TokenClientParts {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One sign-in in a browser under way. */
export interface Authorization {
  readonly state: string;
  /** PKCE: what only whoever began this knows. */
  readonly codeVerifier: string;
}

export type TokenClient = ReturnType<typeof createTokenClient>;

/** The token service as a client of the provider: it gets a person's tokens and renews them. */
export function createTokenClient({ issuer, clientSecret, now }: TokenClientParts) {
  const redirectUri = `${issuer}${callbackPath}`;
  const authorization = `Basic ${Buffer.from(`${botClient}:${clientSecret}`).toString('base64')}`;

  /** Undefined where the provider wants the person to sign in. */
  async function ask(parameters: Record<string, string>): Promise<TokenAnswer | undefined> {
    const body = new URLSearchParams(parameters);
    const response = await fetch(`${issuer}/token`, { method: 'POST', headers: { authorization }, body });
    const answer: unknown = await response.json();
    if (response.ok) return tokenAnswer.parse(answer);
    if (refusal.safeParse(answer).data?.error === 'invalid_grant') return undefined;
    throw new HttpRefusal(503, 'ServiceUnavailable', 'The identity provider does not give tokens just now.');
  }

  function grantOf(first: TokenAnswer, { state }: Entry): Grant {
    let { access_token: token, expires_in: seconds } = first;
    let goodUntil = now() + seconds * 1000;
    let { expiries } = state;
    return {
      token: async () => {
        if (now() < goodUntil && expiries === state.expiries) return token;
        const renewed = await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
        if (!renewed) return undefined;
        ({ access_token: token, expires_in: seconds } = renewed);
        goodUntil = now() + seconds * 1000;
        ({ expiries } = state);
        return token;
      },
    };
  }

  return {
    addressFor: async ({ state, codeVerifier }: Authorization, loginHint: string): Promise<string> => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
      const query = new URLSearchParams({
        client_id: botClient,
        response_type: 'code',
        redirect_uri: redirectUri,
        scope: `openid ${partnerApi.scope}`,
        resource: partnerApi.audience,
        state,
        login_hint: loginHint,
        code_challenge: Buffer.from(digest).toString('base64url'),
        code_challenge_method: 'S256',
      });
      return `${issuer}/auth?${query.toString()}`;
    },

    /** What a sign-in in a browser leaves behind; undefined where it was not this person's. */
    redeem: async (code: string, { codeVerifier }: Authorization, entry: Entry): Promise<Grant | undefined> => {
      const parameters = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      };
      const answer = await ask(parameters);
      if (answer?.id_token === undefined) return undefined;
      const { sub } = identity.parse(jsonIn(answer.id_token.split('.')[1] ?? ''));
      return sub === entry.person.id ? grantOf(answer, entry) : undefined;
    },

    /** What a person's Teams offers becomes a token of the Partner API. */
    exchange: async (offered: string, entry: Entry): Promise<Grant | undefined> => {
      const answer = await ask({ grant_type: onBehalfOf, assertion: offered, requested_token_use: 'on_behalf_of' });
      return answer && grantOf(answer, entry);
    },
  };
}
