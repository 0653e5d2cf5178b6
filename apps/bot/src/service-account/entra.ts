import { createHash } from 'node:crypto';
import {
  AuthError,
  type AuthenticationResult,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  type NodeAuthOptions,
  ServerError,
} from '@azure/msal-node';
import { z } from 'zod';
import type { Certificate } from './certificate.ts';
import { createEntraNetwork, entraOrigin } from './entra-network.ts';
import { type Grant, type Identity, IdentityRefusal, IdentityUnavailable } from './identity.ts';

/** The library adds `offline_access`, without which there is no refresh token. */
const scopes = ['https://api.partner.microsoft.com/user_impersonation'];

export interface EntraApp {
  readonly appId: string;
  readonly tenantId: string;
  readonly proof: Certificate | { readonly secret: string };
  /** Entra's, unless a stand-in takes its place. */
  readonly origin?: string | undefined;
}

/** Entra through Microsoft's own library. */
export const createEntra = ({ appId, tenantId, proof, origin = entraOrigin }: EntraApp): Identity => {
  const auth: NodeAuthOptions = {
    clientId: appId,
    authority: `${entraOrigin}/${encodeURIComponent(tenantId)}`,
    ...credentialOf(proof),
  };
  const networkClient = createEntraNetwork(origin);

  /** A client of its own for each call, since a client keeps every token it has seen. */
  const ask = async <Result>(call: (client: ConfidentialClientApplication) => Promise<Result>): Promise<Result> => {
    try {
      return await call(new ConfidentialClientApplication({ auth, system: { networkClient } }));
    } catch (error) {
      throw withoutContent(error);
    }
  };

  return {
    addressOf: ({ redirectUri, state, codeVerifier }) =>
      ask((client) =>
        client.getAuthCodeUrl({
          scopes,
          redirectUri,
          state,
          responseMode: 'query',
          // Whoever happens to be signed in to the browser must not become the service account unasked.
          prompt: 'login',
          codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'),
          codeChallengeMethod: 'S256',
        }),
      ),
    redeem: (code, { redirectUri, codeVerifier }) =>
      ask(async (client) =>
        grantOf(await client.acquireTokenByCode({ scopes, code, redirectUri, codeVerifier }), client),
      ),
    refresh: (refreshToken) =>
      ask(async (client) => {
        // Without `forceCache` the new refresh token would be dropped.
        const asked = { scopes, refreshToken, forceCache: true };
        return grantOf(await client.acquireTokenByRefreshToken(asked), client, refreshToken);
      }),
  };
};

const credentialOf = (proof: EntraApp['proof']): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate'> => {
  if ('secret' in proof) return { clientSecret: proof.secret };
  const { privateKey, thumbprintSha256 } = proof;
  return { clientCertificate: { privateKey, thumbprintSha256 } };
};

const tokenCache = z.object({ RefreshToken: z.record(z.string(), z.object({ secret: z.string().min(1) })) });

/** Where no refresh token has come, the one that was given stays good. */
const grantOf = (result: AuthenticationResult | null, client: ConfidentialClientApplication, given?: string): Grant => {
  // The library hands out no refresh token, but its cache holds the one that has just come.
  const { RefreshToken: kept } = tokenCache.parse(JSON.parse(client.getTokenCache().serialize()));
  const refreshToken = Object.values(kept)[0]?.secret ?? given;
  if (!result?.expiresOn || refreshToken === undefined) throw new IdentityUnavailable('token_missing');
  const { accessToken, expiresOn, account } = result;
  return { accessToken, expiresAt: expiresOn.getTime(), refreshToken, username: account?.username ?? '' };
};

/** The library's errors quote what Entra says of the person: only codes may leave this file. */
const withoutContent = (error: unknown): Error => {
  if (error instanceof IdentityUnavailable) return error;
  if (error instanceof InteractionRequiredAuthError || error instanceof ServerError) {
    return new IdentityRefusal(error.errorNo ? `${error.errorCode} (AADSTS${error.errorNo})` : error.errorCode);
  }
  return new IdentityUnavailable(error instanceof AuthError ? error.errorCode : 'unknown');
};
