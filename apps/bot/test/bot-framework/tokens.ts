import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Real keys, made once for all the tests of a process: making them takes longer than most tests. */
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
export const channelKeys = pair();
export const webchatKeys = pair();
export const foreignKeys = pair();
export const curveKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const issuer = 'https://api.botframework.com';
export const appId = '11111111-2222-4333-8444-555555555555';
export const channelKid = 'channel-key';
export const webchatKid = 'webchat-key';

export interface TokenParts {
  readonly header?: object;
  /** In the place of those of a good token; undefined leaves a claim out. */
  readonly claims?: object;
  readonly signature?: (signed: string) => Buffer | string;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as the Bot Framework makes them, but for the parts that are given. Its times are around `now`, in milliseconds. */
export const makeToken = (serviceUrl: string, parts: TokenParts = {}, now = Date.now()): string => {
  const seconds = Math.floor(now / 1_000);
  const header = { typ: 'JWT', alg: 'RS256', kid: channelKid, ...parts.header };
  const claims = {
    iss: issuer,
    aud: appId,
    nbf: seconds - 60,
    exp: seconds + 3_600,
    serviceurl: serviceUrl,
    ...parts.claims,
  };
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = (parts.signature ?? rsa('RSA-SHA256', channelKeys.privateKey))(signed);
  return `${signed}.${typeof signature === 'string' ? signature : signature.toString('base64url')}`;
};

export const rsa = (algorithm: string, key: KeyObject) => (signed: string) => sign(algorithm, Buffer.from(signed), key);

export const pss = (key: KeyObject) => (signed: string) =>
  sign('RSA-SHA256', Buffer.from(signed), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });

export const curve = (key: KeyObject) => (signed: string) =>
  sign('SHA256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });

/** The old trick: the public key, which everybody knows, as the secret of a symmetric signature. */
export const hmac = (secret: KeyObject) => (signed: string) =>
  createHmac('sha256', secret.export({ type: 'spki', format: 'pem' }))
    .update(signed)
    .digest();
