import { createPublicKey, generateKeyPair, type JsonWebKey, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const header = z.looseObject({ alg: z.literal('RS256') });
const payload = z.looseObject({ aud: z.string(), sub: z.string(), exp: z.number() });

export type TokenClaims = z.infer<typeof payload>;

/** The key of one run: made at its start, kept in memory, gone with it. */
export interface SigningKey {
  readonly jwk: JsonWebKey;
  /** The claims of a token that this key signed, expired or not; undefined for anything else. */
  claimsOf(token: string): TokenClaims | undefined;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey);
  return {
    jwk: { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: crypto.randomUUID() },
    claimsOf: (token) => {
      const [head = '', body = '', signature = ''] = token.split('.');
      const isSigned = verify(
        'RSA-SHA256',
        Buffer.from(`${head}.${body}`),
        publicKey,
        Buffer.from(signature, 'base64url'),
      );
      return isSigned && header.safeParse(jsonIn(head)).success ? payload.safeParse(jsonIn(body)).data : undefined;
    },
  };
}

/** The JSON in one part of a token. */
export function jsonIn(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
