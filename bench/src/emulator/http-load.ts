import { connect, type Socket } from 'node:net';

/**
 * Sends requests, written out as HTTP/1.1, over so many kept-alive connections with one under way on each, and gives the
 * milliseconds until all are answered. It must cost less than any server it measures, so it reads of an answer only its
 * status and its length; it rejects at the first answer that is no success.
 */
export const loadTime = async (origin: string, connections: number, requests: readonly string[]): Promise<number> => {
  const { hostname, port } = new URL(origin);
  const sockets = await Promise.all(
    Array.from({ length: connections }, () => opened(connect({ host: hostname, port: Number(port), noDelay: true }))),
  );
  let next = 0;
  const take = (): string | undefined => requests[next++];
  const before = performance.now();
  await Promise.all(sockets.map((socket) => exchange(socket, take)));
  const time = performance.now() - before;
  for (const socket of sockets) socket.destroy();
  return time;
};

const opened = (socket: Socket): Promise<Socket> =>
  new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });

/** One connection: a request, its answer, the next request, until none is left. */
const exchange = (socket: Socket, take: () => string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const send = (): void => {
      const request = take();
      if (request === undefined) resolve();
      else socket.write(request);
    };
    let unread = 0;
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      if (unread === 0) {
        const end = chunk.indexOf('\r\n\r\n');
        const head = chunk.toString('latin1', 0, end);
        const length = /^content-length: (\d+)$/im.exec(head)?.[1];
        if (end === -1 || length === undefined || !head.startsWith('HTTP/1.1 2')) {
          reject(new Error(`The server answered: ${chunk.toString('utf8').slice(0, 500)}`));
          return;
        }
        unread = end + 4 + Number(length);
      }
      unread -= chunk.length;
      if (unread === 0) send();
    });
    send();
  });

/** A request as it goes over the wire. */
export const written = (
  method: 'GET' | 'POST',
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string => {
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: '127.0.0.1', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
};
