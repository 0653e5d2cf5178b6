import { errors, type Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import { z } from 'zod';
import type { Directory } from './directory.ts';
import { botResource, partnerApi, resourceServerOf } from './resources.ts';
import type { SigningKey } from './signing-key.ts';

/** The grant by which a token for the bot becomes one for the Partner API. */
export const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const given = z.object({ assertion: z.string(), requested_token_use: z.literal('on_behalf_of') });

interface OnBehalfOfParts {
  readonly directory: Directory;
  readonly key: SigningKey;
}

export function registerOnBehalfOf(provider: Provider, { directory, key }: OnBehalfOfParts): void {
  const exchange = async (ctx: TokenEndpointGrantContext): Promise<void> => {
    const { client, params } = ctx.oidc;
    const { data } = given.safeParse(params);
    if (!data) throw new errors.InvalidRequest('assertion and requested_token_use are needed');
    const claims = key.claimsOf(data.assertion);
    const entry = directory.find(claims?.sub);
    if (!claims || !entry || claims.aud !== botResource.audience || claims.exp * 1000 <= Date.now())
      throw new errors.InvalidGrant('the assertion is not good');
    const { person, state } = entry;
    if (state.failsExchanges) throw new errors.CustomOIDCProviderError('temporarily_unavailable');
    const { grantId } = state;
    if (grantId === undefined) throw new errors.InvalidGrant('consent is missing');

    const shared = { accountId: person.id, client, grantId, gty: onBehalfOf, scope: partnerApi.scope };
    const resourceServer = new provider.ResourceServer(partnerApi.audience, resourceServerOf(partnerApi.audience));
    const accessToken = new provider.AccessToken({ ...shared, resourceServer });
    const refreshToken = new provider.RefreshToken({ ...shared, resource: partnerApi.audience });
    ctx.body = {
      access_token: await accessToken.save(),
      refresh_token: await refreshToken.save(),
      expires_in: accessToken.expiration,
      token_type: accessToken.tokenType,
    };
  };
  provider.registerGrantType(onBehalfOf, exchange, ['assertion', 'requested_token_use']);
}
