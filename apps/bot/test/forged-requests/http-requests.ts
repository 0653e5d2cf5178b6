import type { ForgedRequest, Scene } from './scene.ts';

const bytes = (what: string, expected: string, request: (scene: Scene) => readonly string[]): ForgedRequest => ({
  about: 'HTTP',
  what,
  expected,
  send: (scene) => scene.raw(request(scene).join('\r\n')),
});

const head = (authorization: string): readonly string[] => [
  'POST /api/messages HTTP/1.1',
  'host: bot',
  'connection: close',
  'content-type: application/json',
  `authorization: ${authorization}`,
];

/** The right token at the wrong door, and what only a broken or hostile client sends. */
export const httpRequests: readonly ForgedRequest[] = [
  ...['GET', 'PUT', 'DELETE', 'PATCH'].map(
    (method): ForgedRequest => ({
      about: 'HTTP',
      what: method,
      expected: '405 Use POST.',
      send: ({ post, bearer }) => post({ method, authorization: bearer() }),
    }),
  ),
  ...['/api/messages/', '/API/messages', '/api//messages', '/api/messages%00', '/v3/conversations', '/'].map(
    (path): ForgedRequest => ({
      about: 'HTTP',
      what: `\`${path}\``,
      expected: '404 Try POST /api/messages or GET /healthz.',
      send: ({ post, bearer }) => post({ path, authorization: bearer() }),
    }),
  ),
  {
    about: 'HTTP',
    what: 'GET that asks to be taken for POST',
    expected: '405 Use POST.',
    send: ({ post, bearer }) =>
      post({ method: 'GET', authorization: bearer(), headers: { 'x-http-method-override': 'POST' } }),
  },
  bytes('a good token after a bad one, in two headers', '401', ({ bearer }) => [
    ...head('Bearer rubbish'),
    `authorization: ${bearer()}`,
    'content-length: 2',
    '',
    '{}',
  ]),
  bytes('two lengths', '400', ({ bearer }) => [...head(bearer()), 'content-length: 2', 'content-length: 9', '', '{}']),
  bytes('a length and chunks', '400', ({ bearer }) => [
    ...head(bearer()),
    'content-length: 2',
    'transfer-encoding: chunked',
    '',
    '0',
    '',
    '',
  ]),
  bytes('an encoding that is none', '400', ({ bearer }) => [
    ...head(bearer()),
    'transfer-encoding: xchunked',
    '',
    '0',
    '',
    '',
  ]),
  bytes('a header with a space before its colon', '400', ({ bearer }) => [
    ...head(bearer()),
    'content-length : 2',
    '',
    '{}',
  ]),
  bytes('a header that goes on in the next line', '400', ({ bearer }) => [
    ...head(bearer()),
    'x-a: b',
    ' content-length: 9',
    'content-length: 2',
    '',
    '{}',
  ]),
  bytes('a token of 20 KB', '431', () => [...head(`Bearer ${'a'.repeat(20_000)}`), 'content-length: 2', '', '{}']),
  bytes('a body that ends before its length', '400', ({ bearer }) => [
    ...head(bearer()),
    'content-length: 100',
    '',
    '{}',
  ]),
  bytes('no HTTP at all', '400', () => ['\x16\x03\x01\x02\x00', '', '']),
];
