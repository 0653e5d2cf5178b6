import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const eventSchema = z.looseObject({ EventName: z.string() });

export interface EventReceiver {
  readonly url: string;
  /** One event of each name, as soon as all are there. Rejects when they do not come. */
  oneOfEach(names: readonly string[]): Promise<unknown[]>;
  close(): void;
}

const mostMs = 10_000;

/** Takes webhook events at a free port of this machine. */
export const receiveEvents = async (): Promise<EventReceiver> => {
  const received = new Map<string, unknown>();
  const arrivals = new EventEmitter();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await json(request);
      received.set(eventSchema.parse(body).EventName, body);
      response.end();
      arrivals.emit('event');
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    oneOfEach: async (names) => {
      const signal = AbortSignal.timeout(mostMs);
      while (!names.every((name) => received.has(name))) await once(arrivals, 'event', { signal });
      return names.map((name) => received.get(name));
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
