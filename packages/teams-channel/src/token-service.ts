import type { RequestListener } from 'node:http';
import { type Listening, listening, type Where } from './listening.ts';
import { createTokenWire, type Grant, type TokenCall } from './token-wire.ts';

export interface TokenServiceOptions {
  /** Makes the access token that a person of the channel (`29:...`) signs in for. */
  issue: (userId: string) => string;
  newId?: () => string;
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

const clientTokenPrefix = 'teams-client-token-of ';

/** The token service over tokens that are made on the spot: nobody is asked anything. */
export function createTokenService({ issue, newId = () => crypto.randomUUID() }: TokenServiceOptions): TokenService {
  const clientTokenOf = (userId: string) => `${clientTokenPrefix}${userId}`;
  let hasConsent = true;
  const wire = createTokenWire({
    exchange: async (userId, offered) =>
      hasConsent && offered === clientTokenOf(userId) ? issuedTo(userId, issue) : undefined,
    newId,
  });
  return {
    handler: wire.handler,
    mountedAt: wire.mountedAt,
    listen: async (where) => {
      const served = await listening(wire.handler, where);
      wire.mountedAt(served.url);
      return served;
    },
    clientTokenOf,
    followLink: (link) => {
      const id = new URL(link).searchParams.get('signin') ?? '';
      const of = wire.linkedTo(id);
      if (!of) throw new Error('This sign-in link is not known, or it has been followed before.');
      wire.closeLink(id);
      return wire.codeFor(of, issuedTo(of.userId, issue));
    },
    setConsent: (given) => {
      hasConsent = given;
    },
    forget: wire.forget,
    breakDown: wire.breakDown,
    calls: wire.calls,
  };
}

/** Nothing is issued before somebody asks for it. */
function issuedTo(userId: string, issue: TokenServiceOptions['issue']): Grant {
  let token: string | undefined;
  return {
    token: async () => {
      token ??= issue(userId);
      return token;
    },
  };
}
