import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';

/** What Entra knows of an app to recognise it by. */
export interface KnownApp {
  readonly appId: string;
  readonly secret?: string | undefined;
  /** PEM. */
  readonly certificate?: string | undefined;
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const assertionHeader = z.object({ alg: z.string(), 'x5t#S256': z.string() });
const assertionClaims = z.object({
  aud: z.string(),
  iss: z.string(),
  sub: z.string(),
  nbf: z.number(),
  exp: z.number(),
  jti: z.string(),
});

const partOf = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** What is wrong with how an app proves to be itself; undefined where nothing is. `seen` holds the ids of earlier assertions. */
export const wrongProof = (
  form: URLSearchParams,
  app: KnownApp,
  audience: string,
  seen: Set<string>,
): string | undefined => {
  if (form.get('client_id') !== app.appId) return 'client_id';
  if (app.certificate === undefined) return form.get('client_secret') === app.secret ? undefined : 'client_secret';
  if (form.has('client_secret')) return 'client_secret beside an assertion';
  if (form.get('client_assertion_type') !== assertionType) return 'client_assertion_type';
  return wrongAssertion(form.get('client_assertion') ?? '', app.appId, app.certificate, audience, seen);
};

const wrongAssertion = (
  assertion: string,
  appId: string,
  pem: string,
  audience: string,
  seen: Set<string>,
): string | undefined => {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const certificate = new X509Certificate(pem);
  const header = assertionHeader.parse(partOf(head));
  if (header.alg !== 'PS256') return 'alg';
  if (header['x5t#S256'] !== createHash('sha256').update(certificate.raw).digest('base64url')) return 'x5t#S256';
  const key = { key: certificate.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))) return 'signature';
  const { aud, iss, sub, nbf, exp, jti } = assertionClaims.parse(partOf(body));
  const now = Date.now() / 1_000;
  if (aud !== audience) return 'aud';
  if (iss !== appId || sub !== appId) return 'iss or sub';
  if (nbf > now + 5 || exp <= now || exp > now + 660) return 'nbf or exp';
  if (seen.has(jti)) return 'jti';
  seen.add(jti);
  return undefined;
};
