import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isLoopback } from './loopback.ts';
import { ConnectionLost, type EmulatorRequest, type EmulatorResponse } from './exchange.ts';

export interface Listening {
  /** The origin, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends open connections too. Twice is harmless. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** A loopback address unless exposed; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** Lets it listen where other machines reach it. */
  readonly expose?: boolean | undefined;
}

type Answer = (request: EmulatorRequest) => EmulatorResponse | Promise<EmulatorResponse>;

/** Serves on a loopback address, or on any if exposed. Rejects with node's own error where the port is taken. */
export const listenOn = async (
  answer: Answer,
  mostBytes: number,
  { host = '127.0.0.1', port = 0, expose = false }: ListenOptions,
): Promise<Listening> => {
  if (!expose && !isLoopback(host))
    throw new RangeError(`host must be a loopback address such as 127.0.0.1, not ${host}.`);
  const server = createServer((request, response) => {
    void serve(answer, mostBytes, request, response);
  });
  // Longer than clients keep an idle connection, or a call would now and then meet one that closes.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => closed(server) };
};

const urlOf = (server: Server, host: string): string => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const serve = async (
  answer: Answer,
  mostBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    const { status, headers, body } = await answer({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await bodyOf(request, mostBytes),
      peer: request.socket.remoteAddress,
    });
    if (response.destroyed) return;
    if (status === 204) response.writeHead(status, headers).end();
    else response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  } catch (error) {
    if (error instanceof ConnectionLost && error.how === 'reset') request.socket.resetAndDestroy();
    else request.socket.destroy();
  }
};

/** The body as text. More than `mostBytes` is read and thrown away, but for one byte too many that shows it. */
const bodyOf = (request: IncomingMessage, mostBytes: number): Promise<string> | string | undefined => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      if (size <= mostBytes) chunks.push(chunk.subarray(0, mostBytes + 1 - size));
      size += chunk.length;
    });
    request.on('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? ''));
    request.on('close', () => {
      if (!request.complete) reject(new ConnectionLost('drop'));
    });
  });
};
