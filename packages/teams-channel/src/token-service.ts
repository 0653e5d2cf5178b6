import type { IncomingMessage, RequestListener } from 'node:http';
import { z } from 'zod';
import { HttpRefusal, jsonListener, readJson, sendJson } from './json-http.ts';
import { type Listening, listening, type Where } from './listening.ts';

export interface TokenServiceOptions {
  /** Makes the access token that a person of the channel (`29:...`) signs in for. */
  issue: (userId: string) => string;
  newId?: () => string;
}

/** One call of a bot, without what was given. */
export interface TokenCall {
  operation: 'get' | 'redeem' | 'exchange' | 'sign-out' | 'resource';
  userId: string;
  status: number;
}

/** A stand-in of the Bot Framework's token service: it signs people in and keeps their tokens, so that bots need not. */
export interface TokenService {
  handler: RequestListener;
  mountedAt: (origin: string) => void;
  listen: (where?: Where) => Promise<Listening>;
  /** The token of a person's Teams for the bot, as single sign-on brings it. */
  clientTokenOf: (userId: string) => string;
  /** A person follows the link of a sign-in button to the end: the code that Teams then brings to the bot. */
  followLink: (link: string) => string;
  /** Whether Teams' tokens are exchanged; without consent they are not, and only the button helps. */
  setConsent: (given: boolean) => void;
  /** The person's token is gone, as after a new password. */
  forget: (userId: string) => void;
  /** Lets calls of one kind fail with 503, or none. */
  breakDown: (operation: TokenCall['operation'] | undefined) => void;
  calls: () => readonly TokenCall[];
}

const tokenQuery = z.object({
  userId: z.string().min(1),
  connectionName: z.string().min(1),
  channelId: z.literal('msteams'),
  code: z.string().optional(),
});
const exchangeBody = z.looseObject({ token: z.string() });
const signInState = z.object({
  connectionName: z.string().min(1),
  msAppId: z.string(),
  conversation: z.looseObject({ user: z.looseObject({ id: z.string().min(1) }) }),
});

const largestBody = 64 * 1024;
const clientTokenPrefix = 'teams-client-token-of ';

interface SignInOf {
  userId: string;
  connectionName: string;
}

interface Answer extends TokenCall {
  body: unknown;
}

export function createTokenService({ issue, newId = () => crypto.randomUUID() }: TokenServiceOptions): TokenService {
  const tokens = new Map<string, string>();
  const pendingLinks = new Map<string, SignInOf>();
  const pendingCodes = new Map<string, SignInOf>();
  const journal: TokenCall[] = [];
  let broken: TokenCall['operation'] | undefined;
  let hasConsent = true;
  let origin = '';

  const keyOf = ({ userId, connectionName }: SignInOf) => JSON.stringify([userId, connectionName]);
  const clientTokenOf = (userId: string) => `${clientTokenPrefix}${userId}`;

  function tokenAnswer(operation: TokenCall['operation'], of: SignInOf, token: string | undefined): Answer {
    const { userId, connectionName } = of;
    if (token === undefined) return { operation, userId, status: 404, body: {} };
    return { operation, userId, status: 200, body: { channelId: 'msteams', connectionName, token } };
  }

  function signedIn(of: SignInOf): string {
    const token = issue(of.userId);
    tokens.set(keyOf(of), token);
    return token;
  }

  function get({ code, ...of }: z.infer<typeof tokenQuery>): Answer {
    if (code === undefined) return tokenAnswer('get', of, tokens.get(keyOf(of)));
    const pending = pendingCodes.get(code);
    const isTheirs = pending !== undefined && keyOf(pending) === keyOf(of);
    if (isTheirs) pendingCodes.delete(code);
    return tokenAnswer('redeem', of, isTheirs ? signedIn(of) : undefined);
  }

  async function exchange(of: SignInOf, request: IncomingMessage): Promise<Answer> {
    const { token } = await readJson(request, exchangeBody, largestBody);
    if (hasConsent && token === clientTokenOf(of.userId)) return tokenAnswer('exchange', of, signedIn(of));
    const error = { code: 'BadRequest', message: 'The token cannot be exchanged: consent is missing.' };
    return { operation: 'exchange', userId: of.userId, status: 400, body: { error } };
  }

  function resource(state: string): Answer {
    const { connectionName, conversation } = readState(state);
    const id = newId();
    const userId = conversation.user.id;
    pendingLinks.set(id, { userId, connectionName });
    const tokenExchangeResource = { id: newId(), uri: 'api://bot/access_as_user', providerId: newId() };
    const body = { signInLink: `${origin}/api/oauth/signin?signin=${id}`, tokenExchangeResource };
    return { operation: 'resource', userId, status: 200, body };
  }

  function refuseBroken(operation: TokenCall['operation']): void {
    if (operation === broken) throw new HttpRefusal(503, 'ServiceUnavailable', 'The token service is not available.');
  }

  async function route(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = `${request.method} ${pathname.replace(/^\//, '')}`;
    if (name === 'GET api/botsignin/GetSignInResource') {
      refuseBroken('resource');
      return resource(searchParams.get('state') ?? '');
    }
    const query = tokenQuery.safeParse(Object.fromEntries(searchParams));
    if (!query.success) throw new HttpRefusal(400, 'BadArgument', 'userId, connectionName and channelId are needed.');
    const of = { userId: query.data.userId, connectionName: query.data.connectionName };
    switch (name) {
      case 'GET api/usertoken/GetToken':
        refuseBroken(query.data.code === undefined ? 'get' : 'redeem');
        return get(query.data);
      case 'POST api/usertoken/exchange':
        refuseBroken('exchange');
        return exchange(of, request);
      case 'DELETE api/usertoken/SignOut':
        refuseBroken('sign-out');
        tokens.delete(keyOf(of));
        return { operation: 'sign-out', userId: of.userId, status: 200, body: {} };
      default:
        throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    }
  }

  const handler = jsonListener(async (request, response) => {
    const { body, ...call } = await route(request);
    journal.push(call);
    sendJson(response, call.status, body);
  });
  const mountedAt = (url: string) => {
    origin = url;
  };

  return {
    handler,
    mountedAt,
    listen: async (where) => {
      const served = await listening(handler, where);
      mountedAt(served.url);
      return served;
    },
    clientTokenOf,
    followLink: (link) => {
      const id = new URL(link).searchParams.get('signin') ?? '';
      const of = pendingLinks.get(id);
      if (!of) throw new Error('This sign-in link is not known, or it has been followed before.');
      pendingLinks.delete(id);
      const code = newId();
      pendingCodes.set(code, of);
      return code;
    },
    setConsent: (given) => {
      hasConsent = given;
    },
    forget: (userId) => {
      for (const key of tokens.keys()) if (JSON.parse(key)[0] === userId) tokens.delete(key);
    },
    breakDown: (operation) => {
      broken = operation;
    },
    calls: () => journal,
  };
}

/** What a bot says of the conversation it wants a sign-in for: JSON in Base64. */
function readState(state: string) {
  try {
    return signInState.parse(JSON.parse(Buffer.from(state, 'base64').toString('utf8')));
  } catch {
    throw new HttpRefusal(400, 'BadArgument', 'The state cannot be read.');
  }
}
