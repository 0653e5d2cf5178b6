import { createServer } from 'node:http';
import {
  type ConnectorOptions,
  createConnector,
  HttpRefusal,
  jsonListener,
  refuseForeign,
  sendJson,
} from '@cosell/teams-channel';
import { createEventStreams } from './event-stream.ts';
import { createGalleryApi } from './gallery-api.ts';
import { createPageApi } from './page-api.ts';
import { createPageFiles } from './page-files.ts';
import { seatPeople } from './people.ts';
import { createSignInDoor, type SignInDoorOptions } from './sign-in-door.ts';

export interface ChatServerOptions extends ConnectorOptions {
  host?: string;
  port?: number;
  /** Where people sign in, each as themself; absent where nobody does. */
  signIn?: SignInDoorOptions | undefined;
}

export interface ChatServer {
  url: string;
  close: () => Promise<void>;
}

/** The local Teams window on one port: the page, its API, and the connector that the bot calls back. */
export async function startChatServer(options: ChatServerOptions): Promise<ChatServer> {
  const { host = '127.0.0.1', port = 0, newId = () => crypto.randomUUID() } = options;
  const connector = createConnector(options);
  const streams = createEventStreams(connector, newId());
  const signInDoor = options.signIn && createSignInDoor(options.signIn);
  const api = createPageApi({ connector, seating: seatPeople(connector), streams, signInDoor });
  const gallery = createGalleryApi();
  const sendPageFile = createPageFiles();

  const server = createServer(
    jsonListener(async (request, response) => {
      refuseForeign(request);
      const url = URL.parse(`http://window${request.url ?? '/'}`);
      if (!url) throw new HttpRefusal(400, 'BadSyntax', 'The address cannot be read.');
      if (url.pathname === '/healthz') return sendJson(response, 200, { status: 'ready' });
      if (url.pathname.startsWith('/v3/')) return connector.handler(request, response);
      if (url.pathname.startsWith('/api/gallery')) return gallery(url.pathname, response);
      if (url.pathname.startsWith('/api/')) return api(url, request, response);
      return sendPageFile(url.pathname, response);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The window did not get a port.');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  connector.mountedAt(url);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}
