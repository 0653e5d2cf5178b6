import type { IncomingMessage, RequestListener } from 'node:http';
import { z } from 'zod';
import { HttpRefusal, jsonListener, readJson, sendJson } from './json-http.ts';

/** What a sign-in leaves behind: the way to a person's access token. */
export interface Grant {
  /** The access token, renewed where it has to be; undefined where the person has to sign in again. */
  token: () => Promise<string | undefined>;
}

/** One call of a bot, without what was given. */
export interface TokenCall {
  operation: 'get' | 'redeem' | 'exchange' | 'sign-out' | 'resource';
  userId: string;
  status: number;
}

/** A person of the channel (`29:...`) at one OAuth connection of the bot. */
export interface SignInOf {
  userId: string;
  connectionName: string;
}

export interface TokenWireOptions {
  /** Takes what a person's Teams offers of its own accord; undefined where it is refused. */
  exchange: (userId: string, offered: string) => Promise<Grant | undefined>;
  newId: () => string;
}

/** What a bot sees of the Bot Framework's token service, whoever signs people in behind it. */
export interface TokenWire {
  /** Answers `/api/usertoken/...` and `/api/botsignin/...`. */
  handler: RequestListener;
  /** Says at which origin the links of sign-in buttons begin. */
  mountedAt: (origin: string) => void;
  /** Whom the link of a sign-in button is for: it can be followed until somebody has signed in by it. */
  linkedTo: (id: string) => SignInOf | undefined;
  closeLink: (id: string) => void;
  /** Ends a sign-in by button: the code that Teams then brings to the bot, good once and for this person. */
  codeFor: (of: SignInOf, grant: Grant) => string;
  /** What is kept of a person. */
  grantsOf: (userId: string) => Grant[];
  forget: (userId: string) => void;
  /** Lets calls of one kind fail with 503, or none. */
  breakDown: (operation: TokenCall['operation'] | undefined) => void;
  calls: () => readonly TokenCall[];
}

/** Where the link of a sign-in button leads, with its id as `signin`. */
export const signInPath = '/api/oauth/signin';

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

interface Kept extends SignInOf {
  grant: Grant;
}

interface Answer extends TokenCall {
  body: unknown;
}

export function createTokenWire({ exchange, newId }: TokenWireOptions): TokenWire {
  const kept = new Map<string, Kept>();
  const links = new Map<string, SignInOf>();
  const codes = new Map<string, Kept>();
  const journal: TokenCall[] = [];
  let broken: TokenCall['operation'] | undefined;
  let origin = '';

  const keyOf = ({ userId, connectionName }: SignInOf) => JSON.stringify([userId, connectionName]);

  async function answerOf(operation: TokenCall['operation'], of: SignInOf, grant: Grant | undefined): Promise<Answer> {
    const { userId, connectionName } = of;
    const token = await grant?.token();
    if (grant && token !== undefined) {
      kept.set(keyOf(of), { userId, connectionName, grant });
      return { operation, userId, status: 200, body: { channelId: 'msteams', connectionName, token } };
    }
    return { operation, userId, status: 404, body: {} };
  }

  function get({ code, ...of }: z.infer<typeof tokenQuery>): Promise<Answer> {
    if (code === undefined) return answerOf('get', of, kept.get(keyOf(of))?.grant);
    const ended = codes.get(code);
    const isTheirs = ended !== undefined && keyOf(ended) === keyOf(of);
    if (isTheirs) codes.delete(code);
    return answerOf('redeem', of, isTheirs ? ended.grant : undefined);
  }

  async function exchanged(of: SignInOf, request: IncomingMessage): Promise<Answer> {
    const { token } = await readJson(request, exchangeBody, largestBody);
    const grant = await exchange(of.userId, token);
    if (grant) return answerOf('exchange', of, grant);
    const error = { code: 'BadRequest', message: 'The token cannot be exchanged: consent is missing.' };
    return { operation: 'exchange', userId: of.userId, status: 400, body: { error } };
  }

  function resource(state: string): Answer {
    const { connectionName, conversation } = readState(state);
    const id = newId();
    const userId = conversation.user.id;
    links.set(id, { userId, connectionName });
    const tokenExchangeResource = { id: newId(), uri: 'api://bot/access_as_user', providerId: newId() };
    const body = { signInLink: `${origin}${signInPath}?signin=${id}`, tokenExchangeResource };
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
        return exchanged(of, request);
      case 'DELETE api/usertoken/SignOut':
        refuseBroken('sign-out');
        kept.delete(keyOf(of));
        return { operation: 'sign-out', userId: of.userId, status: 200, body: {} };
      default:
        throw new HttpRefusal(404, 'NotFound', 'There is nothing at this address.');
    }
  }

  return {
    handler: jsonListener(async (request, response) => {
      const { body, ...call } = await route(request);
      journal.push(call);
      sendJson(response, call.status, body);
    }),
    mountedAt: (url) => {
      origin = url;
    },
    linkedTo: (id) => links.get(id),
    closeLink: (id) => void links.delete(id),
    codeFor: (of, grant) => {
      const code = newId();
      codes.set(code, { ...of, grant });
      return code;
    },
    grantsOf: (userId) => [...kept.values()].filter((each) => each.userId === userId).map(({ grant }) => grant),
    forget: (userId) => {
      for (const [key, each] of kept) if (each.userId === userId) kept.delete(key);
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
