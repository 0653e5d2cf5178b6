import { z } from 'zod';
import { ApiRefusal } from '../exchange/api-refusal.ts';
import type { Caller } from './caller.ts';
import { audience, isOwnSignature } from './token.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

const ownClaims = z.object({
  aud: z.string(),
  tid: z.string(),
  upn: z.string(),
  roles: z.array(z.string()),
  exp: z.number().optional(),
});

/** What others issue has to expire, and to be good for acting in a person's name. */
const trustedClaims = ownClaims.extend({
  iss: z.string(),
  exp: z.number(),
  scp: z.string().refine((scopes) => scopes.split(' ').includes('user_impersonation')),
});

interface Verified {
  readonly caller: Caller;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Reads the tokens of callers: the emulator's own, and those of an issuer that it trusts. */
export interface TokenReader {
  /** The caller an `Authorization` header names. Throws 401 `unauthenticated` where it names none. */
  callerOf(authorization: string | undefined, now: Date): Caller;
  /** Whom a known token names, whether or not it is still good for a call; undefined for anything else. */
  namedBy(authorization: string | undefined): Pick<Caller, 'user' | 'organizationId'> | undefined;
}

const mostVerified = 1_000;

export const createTokenReader = (issuer: TrustedIssuer | undefined): TokenReader => {
  const verified = new Map<string, Verified>();

  const verify = (authorization: string): Verified | undefined => {
    const [, signed = '', signature = ''] = /^bearer +([\w-]+\.[\w-]+)\.([\w-]+)$/i.exec(authorization) ?? [];
    if (signed === '') return undefined;
    const claims = isOwnSignature(signed, signature)
      ? ownClaims.parse(claimsIn(signed))
      : issuer && trustedClaimsIn(signed, signature, issuer);
    if (claims === undefined) return undefined;
    const token = {
      caller: { user: claims.upn, organizationId: claims.tid, roles: claims.roles },
      audience: claims.aud,
      expires: claims.exp === undefined ? Number.POSITIVE_INFINITY : claims.exp * 1000,
    };
    if (verified.size >= mostVerified) verified.clear();
    verified.set(authorization, token);
    return token;
  };
  const known = (authorization: string): Verified | undefined => verified.get(authorization) ?? verify(authorization);

  return {
    callerOf: (authorization, now) => {
      if (authorization === undefined) throw unauthenticated('Send a bearer token in the Authorization header.');
      const token = known(authorization);
      if (token === undefined) {
        throw unauthenticated('The token is not one of this emulator; get one with POST /_control/token.');
      }
      if (token.audience !== audience) {
        throw unauthenticated(`The token is for the audience ${token.audience}; it must be for ${audience}.`, '900420');
      }
      if (token.expires <= now.getTime()) throw unauthenticated('The token has expired; get a new one.');
      return token.caller;
    },
    namedBy: (authorization) => {
      const caller = authorization === undefined ? undefined : known(authorization)?.caller;
      return caller && { user: caller.user, organizationId: caller.organizationId };
    },
  };
};

const claimsIn = (signed: string): unknown =>
  JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString());

const trustedClaimsIn = (signed: string, signature: string, issuer: TrustedIssuer) => {
  if (!issuer.isSignature(signed, signature)) return undefined;
  const { data } = trustedClaims.safeParse(claimsIn(signed));
  return data?.iss === issuer.name ? data : undefined;
};

const unauthenticated = (message: string, innerCode?: string): ApiRefusal =>
  new ApiRefusal(401, 'unauthenticated', message, {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    ...(innerCode !== undefined && { innerError: { code: innerCode, message, details: null } }),
  });
