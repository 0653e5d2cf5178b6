import type { Environment } from './environment.ts';
import { type Accounts, type AccountsPorts, createAccounts } from './sign-in/accounts.ts';
import type { Adapter } from './teams/adapter.ts';
import type { BotFramework } from './teams/bot-framework.ts';
import { createUserTokens } from './teams/user-tokens.ts';

/** What only code can put in the place of Microsoft's, as tests and the local trial do: no environment variable leads here. */
export interface StandIns {
  /** A token service on loopback. */
  readonly tokenServiceUrl?: string;
  /** An Entra on loopback. */
  readonly identityUrl?: string;
  /** Another service between Teams and the bot. */
  readonly botFramework?: BotFramework;
}

interface AccountsParts extends StandIns, Omit<AccountsPorts, 'userTokens'> {
  readonly sendTo: Adapter['sendTo'];
}

/** The sellers' own accounts, where an OAuth connection is named. */
export const accountsOf = (
  environment: Environment,
  { tokenServiceUrl, botFramework, ...parts }: AccountsParts,
): Accounts | undefined => {
  const { app, isLocal, oauthConnection: connection } = environment;
  if (connection === undefined) return undefined;
  if (isLocal && tokenServiceUrl === undefined) {
    throw new Error('COSELL_OAUTH_CONNECTION is set, but MicrosoftAppId is not: nobody can sign in to a local bot.');
  }
  const credentials = botFramework?.credentials;
  const userTokens = createUserTokens({ ...parts, app, connection, tokenServiceUrl, credentials });
  return createAccounts({ ...parts, userTokens });
};
