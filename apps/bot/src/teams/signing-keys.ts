import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Log } from '../log.ts';

/** How long keys are used before they are read anew, in milliseconds. */
const freshFor = 24 * 60 * 60_000;
/** At most one look-up in this time, whatever key ids come in and whether or not it succeeds, in milliseconds. */
const lookUpPause = 30_000;
/** How long a look-up may take, in milliseconds; Teams waits 5 s for the answer to a pressed button. */
const lookUpTimeout = 3_000;

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySetSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

/** A public key, and the channels that its owner may speak for; none named means any. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly endorsements: readonly string[];
}

/** The keys behind OpenID metadata, by id; undefined for one that is not among them or cannot be read in time. */
export type FindKey = (keyId: string) => Promise<SigningKey | undefined>;

export interface SigningKeysPorts {
  readonly metadataUrl: string;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Keeps the keys behind OpenID metadata. They are read when first asked for, once a day, and when an unknown id comes in; a
 * look-up that fails leaves the known ones as they are.
 */
export const createSigningKeys = ({ metadataUrl, fetch, now, log }: SigningKeysPorts): FindKey => {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const lookUp = async (): Promise<void> => {
    askedAt = now();
    try {
      keys = await readKeys(metadataUrl, fetch);
      readAt = now();
    } catch (error) {
      log.error('signing keys not read', error);
    } finally {
      asking = undefined;
    }
  };

  return async (keyId) => {
    if (keys.has(keyId) && now() - readAt < freshFor) return keys.get(keyId);
    if (now() - askedAt >= lookUpPause) asking ??= lookUp();
    await asking;
    return keys.get(keyId);
  };
};

const readKeys = async (metadataUrl: string, send: typeof fetch): Promise<ReadonlyMap<string, SigningKey>> => {
  const signal = AbortSignal.timeout(lookUpTimeout);
  const read = async (url: string): Promise<unknown> => {
    const response = await send(url, { signal });
    if (!response.ok) throw new Error(`the key endpoint answers ${response.status}`);
    return response.json();
  };
  const { jwks_uri } = metadataSchema.parse(await read(metadataUrl));
  const { keys } = keySetSchema.parse(await read(jwks_uri));
  // Other kinds of keys may be there, and sign nothing for us.
  return new Map(keys.flatMap((key) => keySchema.safeParse(key).data ?? []).map((key) => [key.kid, signingKey(key)]));
};

const signingKey = ({ kty, n, e, endorsements = [] }: z.infer<typeof keySchema>): SigningKey => ({
  key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }),
  endorsements,
});
