import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Delivery {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly event: unknown;
}

/** An address that hears of changes, and answers each delivery with the next of `statuses`, then with 200. */
export const openReceiver = async (statuses: readonly number[] = []) => {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = statuses[deliveries.length] ?? 200;
      const event: unknown = JSON.parse(Buffer.concat(chunks).toString());
      deliveries.push({ method: request.method, type: request.headers['content-type'], event });
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/events`,
    deliveries,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
