import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal, readJson, sendJson, type TokenWire } from '@cosell/teams-channel';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import type { Directory, Entry } from './directory.ts';
import { consentOf } from './interactions.ts';
import { teamsClient } from './provider.ts';
import { botResource, resourceServerOf } from './resources.ts';

export const controlPath = '/_control/people/';

const change = z.strictObject({
  consent: z.boolean().optional(),
  failsExchanges: z.boolean().optional(),
  /** All tokens of the person expire now, and cannot be renewed. */
  expire: z.literal(true).optional(),
});

/** What the control door tells of a person. */
export interface PersonReport {
  consent: boolean;
  failsExchanges: boolean;
  /** What the token service keeps. */
  token: 'none' | 'good' | 'expired';
}

export interface ControlParts {
  readonly provider: Provider;
  readonly directory: Directory;
  readonly wire: Pick<TokenWire, 'grantsOf'>;
}

const largestBody = 1_000;

/**
 * For callers on this machine only: `GET` and `PATCH /_control/people/<object id>`, and `POST .../client-token`, the token for
 * the bot that the person's Teams has.
 */
export function createControlDoor({ provider, directory, wire }: ControlParts) {
  async function apply({ state, person }: Entry, { consent, failsExchanges, expire }: z.infer<typeof change>) {
    if (failsExchanges !== undefined) state.failsExchanges = failsExchanges;
    if (expire) {
      state.expiries += 1;
      await revokeRefreshTokens(state);
    }
    if (consent === true) state.grantId ??= await consentOf(provider, person.id);
    if (consent === false) {
      await revokeRefreshTokens(state);
      state.grantId = undefined;
    }
  }

  async function revokeRefreshTokens({ grantId }: Entry['state']) {
    if (grantId !== undefined) await provider.RefreshToken.revokeByGrantId(grantId);
  }

  async function reportOn({ person, state }: Entry): Promise<PersonReport> {
    const [grant] = wire.grantsOf(person.userId);
    const token = grant && ((await grant.token()) === undefined ? 'expired' : 'good');
    return { consent: state.grantId !== undefined, failsExchanges: state.failsExchanges, token: token ?? 'none' };
  }

  async function clientTokenOf({ person }: Entry): Promise<string> {
    const client = await provider.Client.find(teamsClient);
    if (!client) throw new Error('The provider does not know Teams.');
    const resourceServer = new provider.ResourceServer(botResource.audience, resourceServerOf(botResource.audience));
    const { scope } = botResource;
    const accountId = person.id;
    return new provider.AccessToken({ accountId, client, grantId: '', gty: 'teams', scope, resourceServer }).save();
  }

  return async function control(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [id, action] = path.slice(controlPath.length).split('/');
    const entry = directory.find(id);
    if (!entry) throw new HttpRefusal(404, 'NotFound', 'There is nobody at this address.');
    switch (`${request.method} ${action ?? ''}`) {
      case 'GET ':
        return sendJson(response, 200, await reportOn(entry));
      case 'PATCH ':
        await apply(entry, await readJson(request, change, largestBody));
        return sendJson(response, 200, await reportOn(entry));
      case 'POST client-token':
        return sendJson(response, 200, { token: await clientTokenOf(entry) });
      default:
        throw new HttpRefusal(405, 'MethodNotAllowed', 'This address does not know this method.');
    }
  };
}
