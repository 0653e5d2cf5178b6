import { createServer, type RequestListener } from 'node:http';

/** A port, any free one unless given, and a host, 127.0.0.1 unless given. */
export interface Where {
  port?: number;
  host?: string;
}

export interface Listening {
  url: string;
  close: () => Promise<void>;
}

/** Serves a handler on a port of its own. */
export async function listening(
  handler: RequestListener,
  { port = 0, host = '127.0.0.1' }: Where = {},
): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server did not get a port.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, close };
}
