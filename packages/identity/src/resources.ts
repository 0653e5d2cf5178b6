import { errors, type ResourceServer } from 'oidc-provider';

/** The Partner API, for which bots get tokens. */
export const partnerApi = { audience: 'https://api.partner.microsoft.com', scope: 'user_impersonation' } as const;

/** The bot itself, for which a person's Teams gets tokens. */
export const botResource = { audience: 'api://cosell-bot', scope: 'access_as_user' } as const;

const hour = 60 * 60;

/** Tokens that their API can check by itself. */
export function resourceServerOf(resource: string): ResourceServer {
  const known = [partnerApi, botResource].find(({ audience }) => audience === resource);
  if (!known) throw new errors.InvalidTarget('This resource is not known.');
  return { ...known, accessTokenFormat: 'jwt', accessTokenTTL: hour, jwt: { sign: { alg: 'RS256' } } };
}
