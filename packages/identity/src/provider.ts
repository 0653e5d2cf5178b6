import { type Configuration, Provider } from 'oidc-provider';
import type { Directory } from './directory.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { onBehalfOf, registerOnBehalfOf } from './on-behalf-of.ts';
import { errorPage, pagePolicy } from './pages.ts';
import { partnerApi, resourceServerOf } from './resources.ts';
import type { SigningKey } from './signing-key.ts';

/** The token service, which gets tokens of the Partner API for the bot. */
export const botClient = 'cosell-bot';
/** A person's Teams, which gets tokens of the bot. */
export const teamsClient = 'teams';
export const callbackPath = '/api/oauth/callback';
export const sessionCookie = 'cosell_session';

const hour = 60 * 60;

export interface ProviderParts {
  readonly issuer: string;
  readonly directory: Directory;
  readonly key: SigningKey;
  readonly clientSecret: string;
}

/** The OpenID provider: who somebody is, and what they have agreed to. */
export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configurationOf(parts));
  registerOnBehalfOf(provider, parts);
  return provider;
}

const configurationOf = ({ issuer, directory, key, clientSecret }: ProviderParts): Configuration => ({
  adapter: createMemoryAdapter,
  jwks: { keys: [key.jwk] },
  cookies: {
    keys: [crypto.randomUUID()],
    names: { session: sessionCookie, interaction: 'cosell_interaction', resume: 'cosell_resume' },
  },
  clients: [
    {
      client_id: botClient,
      client_secret: clientSecret,
      redirect_uris: [`${issuer}${callbackPath}`],
      grant_types: ['authorization_code', 'refresh_token', onBehalfOf],
      response_types: ['code'],
    },
    { client_id: teamsClient, client_secret: clientSecret, redirect_uris: [], grant_types: [], response_types: [] },
  ],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => partnerApi.audience,
      getResourceServerInfo: (_ctx, resource) => resourceServerOf(resource),
      useGrantedResource: () => true,
    },
  },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, id) => directory.find(id) && { accountId: id, claims: () => ({ sub: id }) },
  loadExistingGrant: async ({ oidc }) => {
    const grantId = directory.find(oidc.session?.accountId)?.state.grantId;
    return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
  },
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: false,
  extraTokenClaims: (_ctx, token) => {
    if (token.kind !== 'AccessToken') return undefined;
    const person = directory.find(token.accountId)?.person;
    if (!person) return undefined;
    const { id: oid, email: upn, organizationId: tid, roles } = person;
    return { oid, upn, tid, roles, scp: token.scope };
  },
  ttl: {
    AccessToken: hour,
    AuthorizationCode: 60,
    Grant: 24 * hour,
    IdToken: hour,
    Interaction: hour,
    RefreshToken: 24 * hour,
    Session: hour,
  },
  renderError: (ctx) => {
    ctx.type = 'html';
    ctx.set('content-security-policy', pagePolicy);
    ctx.body = errorPage();
  },
});
