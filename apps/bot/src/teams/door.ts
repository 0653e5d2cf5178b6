import { verify } from 'node:crypto';
import { isLoopbackUrl } from '../environment.ts';
import { isMeantFor, readBearerToken } from './bearer-token.ts';
import type { BotFramework } from './bot-framework.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { FindKey } from './signing-keys.ts';

const channel = 'msteams';

/** Who sent a request, as far as that has been proved. */
export interface Caller {
  /** The one address the caller may speak for; undefined where nobody is asked. */
  readonly serviceUrl?: string | undefined;
}

export interface Refusal {
  readonly status: 401 | 403;
  readonly code: 'unauthorized' | 'forbidden';
  readonly message: string;
}

/** Who is let in, with what, and where answers may go. */
export interface Door {
  /** The caller, or undefined when the request is not validly signed. */
  readonly identify: (authorization: string) => Promise<Caller | undefined>;
  /** Why an activity of a known caller is not taken, or undefined when it is. */
  readonly refusalOf: (activity: TeamsActivity, caller: Caller) => Refusal | undefined;
  readonly mayCall: (serviceUrl: string) => boolean;
}

const refused = (status: Refusal['status'], message: string): Refusal => ({
  status,
  code: status === 401 ? 'unauthorized' : 'forbidden',
  message,
});

/** Without an app id nobody is asked who they are, so only loopback is ever answered. */
export const localDoor: Door = {
  identify: async () => ({}),
  refusalOf: ({ serviceUrl }) =>
    isLoopbackUrl(serviceUrl)
      ? undefined
      : refused(403, 'In local mode the serviceUrl must be on loopback. Set MicrosoftAppId to serve Teams.'),
  mayCall: isLoopbackUrl,
};

export interface DoorPorts {
  readonly appId: string;
  /** The tenants whose people are served. */
  readonly tenants: readonly string[];
  readonly botFramework: BotFramework;
  readonly findKey: FindKey;
  readonly now: () => number;
}

/**
 * With an app id: only what the Bot Framework signed for this app, from Teams, of a tenant we serve. The SDK's own check is not
 * used: it also takes tokens of its desktop emulator and of other bots, waits for keys without end, and asks for them anew with
 * every request while they cannot be read.
 */
export const createDoor = ({ appId, tenants, botFramework, findKey, now }: DoorPorts): Door => ({
  identify: async (authorization) => {
    const token = readBearerToken(authorization);
    // A key is looked up only for what could be valid.
    if (!token || !isMeantFor(token.claims, { issuer: botFramework.issuer, appId }, now())) return undefined;
    const found = await findKey(token.keyId);
    if (!found || !verify('RSA-SHA256', token.signed, found.key, token.signature)) return undefined;
    const { endorsements } = found;
    if (endorsements.length > 0 && !endorsements.includes(channel)) return undefined;
    return { serviceUrl: token.claims.serviceurl ?? '' };
  },
  refusalOf: (activity, caller) => {
    if (caller.serviceUrl !== activity.serviceUrl) return refused(401, 'The token is for another serviceUrl.');
    if (activity.channelId !== channel) return refused(403, 'Only Microsoft Teams is served.');
    if (!botFramework.isItsOwn(activity.serviceUrl)) return refused(403, 'The serviceUrl is none of Microsoft Teams.');
    return tenantRefusal(activity, tenants);
  },
  mayCall: botFramework.isItsOwn,
});

const tenantRefusal = (
  { channelData, conversation }: TeamsActivity,
  tenants: readonly string[],
): Refusal | undefined => {
  const [tenant, other] = [channelData?.tenant?.id, conversation.tenantId].filter((id) => id !== undefined);
  if (tenant === undefined) return refused(403, 'The activity names no tenant.');
  if (other !== undefined && other !== tenant) return refused(403, 'The activity names two tenants.');
  return tenants.includes(tenant) ? undefined : refused(403, 'This tenant is not served.');
};
