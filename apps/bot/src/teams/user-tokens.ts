import { type Activity, CardFactory, CloudAdapter } from 'botbuilder';
import { z } from 'zod';
import { type Environment, isLoopbackUrl } from '../environment.ts';
import type { UserTokens } from '../sign-in/user-tokens.ts';
import { inTime } from '../in-time.ts';
import type { Adapter } from './adapter.ts';
import { type Credentials, ReusingAuthentication } from './reusing-authentication.ts';

const channelId = 'msteams';
/** Longest wait for the token service, in milliseconds: a read has to be answered in five seconds with it. */
const tokenTimeout = 2_000;

export interface UserTokensSettings {
  readonly app: Environment['app'];
  readonly sendTo: Adapter['sendTo'];
  /** The name of the bot's OAuth connection. */
  readonly connection: string;
  /** Stands in for Microsoft's token service; on loopback only. */
  readonly tokenServiceUrl?: string | undefined;
  /** How the bot signs in to it; as the environment says unless given. */
  readonly credentials?: Credentials | undefined;
}

/** The Bot Framework's token service for one OAuth connection. */
export const createUserTokens = (settings: UserTokensSettings): UserTokens => {
  const { app, connection, sendTo } = settings;
  // No conversation is called from here: `sendTo` does that.
  const door = new TokenDoor(new ReusingAuthentication(sdkSettings(settings), () => false, settings.credentials));
  const client = () => door.open(app.MicrosoftAppId ?? '');
  const call = <Result>(work: (tokens: TokenClient) => Promise<Result>): Promise<Result> =>
    inTime(client().then(work), tokenTimeout, 'the token service did not answer in time').catch(withoutRequest);
  const redeem = (user: string, code?: string) =>
    call((tokens) => tokens.getUserToken(user, connection, channelId, code)).then(tokenIn);
  return {
    tokenOf: (user) => redeem(user),
    ask: (person, words, silently) =>
      sendTo(person, async (event) => {
        const resource = await call((tokens) => tokens.getSignInResource(connection, event));
        const exchange = silently ? resource.tokenExchangeResource : undefined;
        const card = CardFactory.oauthCard(connection, words.button, words.text, resource.signInLink, exchange);
        return { type: 'message', attachments: [card] };
      }),
    exchange: async (user, token) => {
      const answer = await call((tokens) => tokens.exchangeToken(user, connection, channelId, { token }));
      return tokenIn(answer) !== undefined;
    },
    redeem: async (user, code) => (await redeem(user, code)) !== undefined,
    signOut: (user) => call((tokens) => tokens.signOutUser(user, connection, channelId)),
  };
};

/** The SDK's errors hold the whole request and its answer, tokens too: only the status may leave this file. */
const withoutRequest = (error: unknown): never => {
  const { data } = z.object({ statusCode: z.number() }).safeParse(error);
  throw new Error(`The token service has failed${data ? ` with status ${data.statusCode}` : ''}.`);
};

interface TokenAnswer {
  /** Absent where the SDK hands on the body of a refusal as if it were an answer. */
  readonly token?: string;
}

/** The SDK's client, whose own types ask for texts that its service wants left out. */
interface TokenClient {
  getUserToken(user: string, connection: string, channel: string, code?: string): Promise<TokenAnswer | undefined>;
  exchangeToken(
    user: string,
    connection: string,
    channel: string,
    offered: { token: string },
  ): Promise<TokenAnswer | undefined>;
  getSignInResource(connection: string, event: Activity, finalRedirect?: string): Promise<SignInResource>;
  signOutUser(user: string, connection: string, channel: string): Promise<void>;
}

interface SignInResource {
  readonly signInLink?: string;
  readonly tokenExchangeResource?: Parameters<typeof CardFactory.oauthCard>[4];
}

/** The way to a token client outside of any turn. */
class TokenDoor extends CloudAdapter {
  open(appId: string): Promise<TokenClient> {
    return this.botFrameworkAuthentication.createUserTokenClient(this.createClaimsIdentity(appId));
  }
}

const sdkSettings = ({ app, tokenServiceUrl }: UserTokensSettings): Record<string, string> => {
  const given = { ...app, OAuthUrl: tokenServiceUrl };
  if (tokenServiceUrl !== undefined && !isLoopbackUrl(tokenServiceUrl)) {
    throw new Error('A token service in the place of Microsoft’s must be on loopback.');
  }
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])));
};

const tokenIn = (answer: TokenAnswer | undefined): string | undefined => answer?.token || undefined;
