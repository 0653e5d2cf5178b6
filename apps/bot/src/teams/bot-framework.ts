import type { Credentials } from './reusing-authentication.ts';
import { isTeamsUrl } from './service-url.ts';

/** The service between Teams and the bot: how it proves who it is, and where it takes answers. */
export interface BotFramework {
  /** Its OpenID metadata, which lead to the keys it signs with. */
  readonly metadataUrl: string;
  readonly issuer: string;
  /** Whether an address is one of its own: nothing else is ever called back. */
  readonly isItsOwn: (serviceUrl: string) => boolean;
  /** How the bot signs in to it; as the environment says unless given. */
  readonly credentials?: Credentials;
}

/** Microsoft's own. Only code can put another in its place, no variable can. */
export const publicBotFramework: BotFramework = {
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  isItsOwn: isTeamsUrl,
};
