import { once } from 'node:events';
import { createServer } from 'node:http';
import { seller } from './activities.ts';

/** The least of a Bot Framework connector: takes what a bot sends, and knows one person. */
export interface Connector {
  /** The `serviceUrl` of activities. */
  readonly url: string;
  /** The activity that a bot has sent last, as text. */
  readonly lastSent: () => string;
  close(): Promise<void>;
}

export const openConnector = async (): Promise<Connector> => {
  let last = '';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method === 'POST') {
        last = Buffer.concat(chunks).toString('utf8');
        response.statusCode = 201;
        response.end('{"id":"1"}');
      } else response.end(JSON.stringify(seller));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    lastSent: () => last,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
