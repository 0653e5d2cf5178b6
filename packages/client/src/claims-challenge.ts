import type { ErrorBody } from './error-body.ts';

// The API's own documentation spells it without the second i, Entra with it.
const challenge = /insuffici?ent_claims/i;
const headerClaims = /\bclaims\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/i;

/**
 * The claims that a 401 or 403 asks for, as JSON text; empty where they are asked for and not named, undefined where none
 * are. `WWW-Authenticate` carries them in Base64, a body as they are.
 */
export const claimsChallengeOf = (header: string | null, body: ErrorBody): string | undefined => {
  const [, quoted, bare] = headerClaims.exec(header ?? '') ?? [];
  const fromHeader = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
  if (fromHeader !== undefined) return jsonTextOf(fromHeader);
  if (!challenge.test(header ?? '') && !body.codes.some((code) => challenge.test(code))) return undefined;
  return jsonTextOf(body.claims ?? '');
};

const jsonTextOf = (claims: string): string => [claims, fromBase64(claims)].find(isJsonObject) ?? '';

/** Text from Base64, in the address-safe letters too; empty where it is none. */
const fromBase64 = (base64: string): string => {
  try {
    const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
};

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};
