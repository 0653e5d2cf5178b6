import { z } from 'zod';

const headerSchema = z.object({ alg: z.literal('RS256') });

/**
 * Whether an authorisation header carries what may be a token of the Bot Framework: three parts, signed with RS256. Anything
 * else is refused before the SDK looks up a key over the network, and before it can answer a bad algorithm with a 500.
 */
export const mayBeSigned = (authorization: string): boolean => {
  const [, header, , signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (!header || !signature) return false;
  try {
    return headerSchema.safeParse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).success;
  } catch {
    return false;
  }
};
