import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { isLoopback } from '../exchange/loopback.ts';

/** Somebody else whose tokens count, with the keys that they had when they were asked. */
export interface TrustedIssuer {
  /** The `iss` of its tokens. */
  readonly name: string;
  /** Whether one of its keys signed a text, by RS256 and nothing else. */
  isSignature(text: string, signature: string): boolean;
}

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.literal('RSA'), kid: z.string() })) });
const header = z.object({ alg: z.literal('RS256'), kid: z.string() });

/** Asks an OpenID provider on this machine for its keys. Rejects where it is elsewhere, or does not answer for itself. */
export const readTrustedIssuer = async (address: string): Promise<TrustedIssuer> => {
  const { issuer, jwks_uri: keysAt } = metadata.parse(await readJson(`${address}/.well-known/openid-configuration`));
  if (issuer !== address) throw new Error(`The issuer at ${address} calls itself ${issuer}.`);
  const { keys } = keySet.parse(await readJson(keysAt));
  const known = new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
  return {
    name: issuer,
    isSignature: (text, signature) => {
      const { data } = header.safeParse(headerOf(text));
      const key = data && known.get(data.kid);
      return key !== undefined && verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64url'));
    },
  };
};

const readJson = async (url: string): Promise<unknown> => {
  if (!isLoopback(new URL(url).hostname)) throw new Error(`${url} is not on this machine.`);
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${url} answered with ${response.status}.`);
  return response.json();
};

const headerOf = (signed: string): unknown => {
  try {
    return JSON.parse(Buffer.from(signed.split('.')[0] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
};
