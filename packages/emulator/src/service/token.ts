import { createHmac, timingSafeEqual } from 'node:crypto';
import { roles } from './caller.ts';
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

/** Whether a text is signed as our own tokens are. */
export const isOwnSignature = (text: string, signature: string): boolean => {
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(text);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
