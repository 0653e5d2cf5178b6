import { z } from 'zod';

/** What the clocks of the Bot Framework and ours may differ by, in seconds: the five minutes its documentation allows. */
const clockSkew = 300;

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1), crit: z.undefined().optional() });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().optional(),
});

/** A token as it came in: nothing in it is true before its signature has been checked. */
export interface BearerToken {
  readonly keyId: string;
  readonly claims: z.infer<typeof claimsSchema>;
  /** What the signature is over. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/**
 * The token in an authorisation header if it may be one of the Bot Framework: three parts, signed with RS256, with the claims of
 * its tokens. Addresses of keys in the header (`jku`, `x5u`, `jwk`) are never read.
 */
export const readBearerToken = (authorization: string): BearerToken | undefined => {
  const [, header = '', payload = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  const read = headerSchema.safeParse(jsonIn(header));
  const claims = claimsSchema.safeParse(jsonIn(payload));
  if (!read.success || !claims.success) return undefined;
  return {
    keyId: read.data.kid,
    claims: claims.data,
    signed: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  };
};

/** Whether a token says that the issuer made it for the app, for the present; `now` in milliseconds. */
export const isMeantFor = (
  { iss, aud, exp, nbf = 0 }: BearerToken['claims'],
  { issuer, appId }: { readonly issuer: string; readonly appId: string },
  now: number,
): boolean => {
  const seconds = now / 1_000;
  return iss === issuer && aud === appId && seconds < exp + clockSkew && seconds >= nbf - clockSkew;
};

const jsonIn = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};
