import {
  channelKeys,
  curve,
  curveKeys,
  foreignKeys,
  hmac,
  pss,
  rsa,
  webchatKeys,
  webchatKid,
} from '../bot-framework/tokens.ts';
import type { ForgedRequest } from './scene.ts';

const refused = '401 The request is not validly signed.';
const { privateKey } = channelKeys;
const seconds = () => Math.floor(Date.now() / 1_000);
const parts = (bearer: string): string[] => bearer.split('.');

const request = (about: string, what: string, send: ForgedRequest['send']): ForgedRequest => ({
  about,
  what,
  expected: refused,
  send,
});

/** All that is wrong with who signed, how and for whom. */
export const tokenRequests: readonly ForgedRequest[] = [
  request('token', 'no authorisation at all', ({ post }) => post({})),
  request('token', 'a user name and password', ({ post }) => post({ authorization: 'Basic YWRhOmh1c2g=' })),
  request('token', 'rubbish', ({ post }) => post({ authorization: 'Bearer rubbish' })),
  request('token', 'a good token after another', ({ post, bearer }) =>
    post({ authorization: `Bearer x ${bearer().slice(7)}` }),
  ),
  request('token', 'a good token in the address only', ({ post, bearer }) =>
    post({ path: `/api/messages?access_token=${bearer().slice(7)}` }),
  ),
  request('token', 'a good token with a fourth part', ({ post, bearer }) => post({ authorization: `${bearer()}.x` })),
  request('token', 'ten thousand characters, every other one a dot', ({ post }) =>
    post({ authorization: `Bearer ${'a.'.repeat(5_000)}` }),
  ),

  request('signature', 'none after the last dot', ({ withToken }) => withToken({ signature: () => '' })),
  request('signature', 'by a stranger’s key under the right key id', ({ withToken }) =>
    withToken({ signature: rsa('RSA-SHA256', foreignKeys.privateKey) }),
  ),
  request('signature', 'cut short', ({ post, bearer }) => post({ authorization: bearer().slice(0, -8) })),
  request('signature', 'of another good token', ({ post, bearer }) => {
    const [header, claims] = parts(bearer({ claims: { jti: 'another' } }));
    return post({ authorization: `${header}.${claims}.${parts(bearer())[2]}` });
  }),
  request('signature', 'good, but the header was changed afterwards', ({ post, bearer }) => {
    const [, claims, signature] = parts(bearer());
    return post({ authorization: `${parts(bearer({ header: { typ: 'jwt' } }))[0]}.${claims}.${signature}` });
  }),

  request('algorithm', 'none', ({ withToken }) => withToken({ header: { alg: 'none' }, signature: () => '' })),
  request('algorithm', 'none, with a good signature of RS256', ({ withToken }) =>
    withToken({ header: { alg: 'none' } }),
  ),
  request('algorithm', 'nOnE', ({ withToken }) => withToken({ header: { alg: 'nOnE' }, signature: () => 'x' })),
  request('algorithm', 'HS256 with the public key as the secret', ({ withToken }) =>
    withToken({ header: { alg: 'HS256' }, signature: hmac(channelKeys.publicKey) }),
  ),
  request('algorithm', 'RS256 in name, HS256 with the public key in truth', ({ withToken }) =>
    withToken({ signature: hmac(channelKeys.publicKey) }),
  ),
  request('algorithm', 'RS384, by the right key', ({ withToken }) =>
    withToken({ header: { alg: 'RS384' }, signature: rsa('RSA-SHA384', privateKey) }),
  ),
  request('algorithm', 'RS512, by the right key', ({ withToken }) =>
    withToken({ header: { alg: 'RS512' }, signature: rsa('RSA-SHA512', privateKey) }),
  ),
  request('algorithm', 'PS256, by the right key', ({ withToken }) =>
    withToken({ header: { alg: 'PS256' }, signature: pss(privateKey) }),
  ),
  request('algorithm', 'RS256 in name, PS256 in truth', ({ withToken }) => withToken({ signature: pss(privateKey) })),
  request('algorithm', 'ES256, by a curve key of the key set', ({ withToken }) =>
    withToken({ header: { alg: 'ES256', kid: 'curve-key' }, signature: curve(curveKeys.privateKey) }),
  ),
  request('algorithm', 'RS256 in name, ES256 by a curve key of the key set', ({ withToken }) =>
    withToken({ header: { kid: 'curve-key' }, signature: curve(curveKeys.privateKey) }),
  ),

  request('key', 'an unknown key id', ({ withToken }) => withToken({ header: { kid: 'unknown' } })),
  request('key', 'no key id', ({ withToken }) => withToken({ header: { kid: undefined } })),
  request('key', 'a number as key id', ({ withToken }) => withToken({ header: { kid: 7 } })),
  request('key', 'a path as key id', ({ withToken }) => withToken({ header: { kid: '../../../../dev/null' } })),
  request('key', 'SQL as key id', ({ withToken }) => withToken({ header: { kid: "x' or '1'='1" } })),
  request('key', '`__proto__` as key id', ({ withToken }) => withToken({ header: { kid: '__proto__' } })),
  request('key', 'a stranger’s key, with the address of his key set (`jku`)', ({ withToken }) =>
    withToken({
      header: { kid: 'his', jku: 'https://evil.example/keys' },
      signature: rsa('RSA-SHA256', foreignKeys.privateKey),
    }),
  ),
  request('key', 'a stranger’s key, with the address of his certificate (`x5u`)', ({ withToken }) =>
    withToken({
      header: { kid: 'his', x5u: 'https://evil.example/cert' },
      signature: rsa('RSA-SHA256', foreignKeys.privateKey),
    }),
  ),
  request('key', 'a stranger’s key, itself in the header (`jwk`)', ({ withToken }) =>
    withToken({
      header: { jwk: foreignKeys.publicKey.export({ format: 'jwk' }) },
      signature: rsa('RSA-SHA256', foreignKeys.privateKey),
    }),
  ),
  request('key', 'an extension that must be understood (`crit`)', ({ withToken }) =>
    withToken({ header: { crit: ['b64'], b64: false } }),
  ),
  request('key', 'a key that may speak for Web Chat only', ({ withToken }) =>
    withToken({ header: { kid: webchatKid }, signature: rsa('RSA-SHA256', webchatKeys.privateKey) }),
  ),

  request('issuer', 'none', ({ withToken }) => withToken({ claims: { iss: undefined } })),
  request('issuer', 'the tenant of the Bot Framework Emulator, for our app id', ({ withToken }) =>
    withToken({
      claims: {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: '11111111-2222-4333-8444-555555555555',
      },
    }),
  ),
  request('issuer', 'somebody’s own tenant, for our app id', ({ withToken }) =>
    withToken({
      claims: {
        iss: 'https://login.microsoftonline.com/66666666-2222-4333-8444-555555555555/v2.0',
        tid: '66666666-2222-4333-8444-555555555555',
        ver: '2.0',
        azp: '11111111-2222-4333-8444-555555555555',
      },
    }),
  ),
  request('issuer', 'another bot (a skill)', ({ withToken }) =>
    withToken({
      claims: {
        iss: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/',
        ver: '1.0',
        appid: '66666666-2222-4333-8444-555555555555',
      },
    }),
  ),
  request('audience', 'another app', ({ withToken }) =>
    withToken({ claims: { aud: '66666666-2222-4333-8444-555555555555' } }),
  ),
  request('audience', 'none', ({ withToken }) => withToken({ claims: { aud: undefined } })),
  request('audience', 'several, ours among them', ({ withToken }) =>
    withToken({ claims: { aud: ['11111111-2222-4333-8444-555555555555', 'another'] } }),
  ),
  request('audience', 'the Partner API', ({ withToken }) =>
    withToken({ claims: { aud: 'https://api.partner.microsoft.com' } }),
  ),
  request('time', 'expired six minutes ago', ({ withToken }) => withToken({ claims: { exp: seconds() - 360 } })),
  request('time', 'good from six minutes on', ({ withToken }) => withToken({ claims: { nbf: seconds() + 360 } })),
  request('time', 'without an end', ({ withToken }) => withToken({ claims: { exp: undefined } })),
  request('time', 'an end in words', ({ withToken }) => withToken({ claims: { exp: 'never' } })),
];
