import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ApiRefusal } from '../exchange/api-refusal.ts';
import { type Caller, roles } from './caller.ts';
import { demoOrganization } from './organizations.ts';

/** The audience every token of the Referrals API must be for. */
export const audience = 'https://api.partner.microsoft.com';

// Fixed, so that a token outlives a restart. It guards nothing: the emulator hands tokens to whoever asks on this machine.
const localKey = 'a local stand-in, not Microsoft';

export interface TokenRequest {
  readonly user?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly audience?: string | undefined;
  /** Seconds until it expires by the emulator's clock, negative for one that has expired. Absent: never. */
  readonly expiresIn?: number | undefined;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signatureOf = (text: string): Buffer => createHmac('sha256', localKey).update(text).digest();

/** A self-contained token in JWT form (HS256). */
export const issueToken = (request: TokenRequest, now: Date): string => {
  const claims = {
    aud: request.audience ?? audience,
    tid: request.organizationId ?? demoOrganization.organizationId,
    upn: request.user ?? 'seller@contoso.com',
    roles: request.roles ?? [roles.admin],
    scp: 'user_impersonation',
    ...(request.expiresIn !== undefined && { exp: Math.floor(now.getTime() / 1000 + request.expiresIn) }),
  };
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${signatureOf(signed).toString('base64url')}`;
};

const claimsSchema = z.object({
  aud: z.string(),
  tid: z.string(),
  upn: z.string(),
  roles: z.array(z.string()),
  exp: z.number().optional(),
});

interface Verified {
  readonly caller: Caller;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const verified = new Map<string, Verified>();
const mostVerified = 1_000;

/** The caller an `Authorization` header names. Throws 401 `unauthenticated` where it names none. */
export const callerOf = (authorization: string | undefined, now: Date): Caller => {
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
};

/** Whom a token of this emulator names, whether or not it is still good for a call; undefined for anything else. */
export const namedBy = (authorization: string | undefined): Pick<Caller, 'user' | 'organizationId'> | undefined => {
  const caller = authorization === undefined ? undefined : known(authorization)?.caller;
  return caller && { user: caller.user, organizationId: caller.organizationId };
};

const known = (authorization: string): Verified | undefined => verified.get(authorization) ?? verify(authorization);

const verify = (authorization: string): Verified | undefined => {
  const [, signed, signature] = /^bearer +([\w-]+\.[\w-]+)\.([\w-]+)$/i.exec(authorization) ?? [];
  if (signed === undefined || signature === undefined || !isSigned(signed, signature)) return undefined;
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString()));
  const token = {
    caller: { user: claims.upn, organizationId: claims.tid, roles: claims.roles },
    audience: claims.aud,
    expires: claims.exp === undefined ? Number.POSITIVE_INFINITY : claims.exp * 1000,
  };
  if (verified.size >= mostVerified) verified.clear();
  verified.set(authorization, token);
  return token;
};

const isSigned = (text: string, signature: string): boolean => {
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(text);
  return given.length === expected.length && timingSafeEqual(given, expected);
};

const unauthenticated = (message: string, innerCode?: string): ApiRefusal =>
  new ApiRefusal(401, 'unauthenticated', message, {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    ...(innerCode !== undefined && { innerError: { code: innerCode, message, details: null } }),
  });
