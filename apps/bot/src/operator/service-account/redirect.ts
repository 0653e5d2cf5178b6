import { once } from 'node:events';
import { createServer } from 'node:http';

/** How a sign-in has ended, as the address says to which the browser is sent. */
export type Redirect =
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'refused'; readonly reason: string };

/** Undefined for the address of another sign-in, or of none: whoever made it must not end this one. */
export const readRedirect = (address: string, state: string): Redirect | undefined => {
  const parameters = URL.parse(address)?.searchParams;
  if (parameters?.get('state') !== state) return undefined;
  const code = parameters.get('code');
  if (code !== null && code !== '') return { type: 'code', code };
  const number = /AADSTS\d+/.exec(parameters.get('error_description') ?? '')?.[0];
  const error = /^\w+$/.exec(parameters.get('error') ?? '')?.[0] ?? 'no code';
  return { type: 'refused', reason: number === undefined ? error : `${error} (${number})` };
};

/** Where the browser of this machine is sent. */
export interface RedirectDoor {
  readonly redirectUri: string;
  /** Resolves with the first one of this sign-in. */
  readonly arrived: Promise<Redirect>;
  close(): void;
}

/** Listens on loopback until it is closed; 0 stands for any free port. */
export const openRedirectDoor = async (port: number, state: string): Promise<RedirectDoor> => {
  const { promise: arrived, resolve } = Promise.withResolvers<Redirect>();
  const server = createServer((request, response) => {
    const redirect = readRedirect(`http://localhost${request.url ?? '/'}`, state);
    response.writeHead(redirect ? 200 : 400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end(redirect ? 'You can close this page: the terminal says how it went.\n' : 'This is no sign-in.\n');
    if (redirect) resolve(redirect);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The redirect door has no port.');
  return {
    // Not 127.0.0.1: Entra passes over the port of the name alone.
    redirectUri: `http://localhost:${address.port}`,
    arrived,
    close: () => {
      server.close();
    },
  };
};
