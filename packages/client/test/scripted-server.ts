import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes out as it is, anything else as JSON; nothing for undefined. */
  readonly body?: unknown;
}

/** `drop` ends the connection, `reset` breaks it, `hang` never answers, `half` breaks it within the body. */
export type Scripted = Answered | 'drop' | 'reset' | 'hang' | 'half';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on a free port that gives the scripted answers in turn, the last one for ever; it ends with the test. */
export const scriptedServer = async (script: readonly Scripted[]) => {
  const received: Received[] = [];
  let onRequest = () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      answer(response, script[Math.min(received.length, script.length) - 1] ?? {});
      onRequest();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    received,
    close,
    /** Resolves when one more request has come in. */
    requested: () =>
      new Promise<void>((resolve) => {
        onRequest = resolve;
      }),
  };
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

const answer = (response: ServerResponse, scripted: Scripted): void => {
  if (scripted === 'hang') return;
  if (scripted === 'drop') response.destroy();
  else if (scripted === 'reset') response.socket?.resetAndDestroy();
  else if (scripted === 'half') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"id":', () => response.destroy());
  } else {
    const { status = 200, headers = {}, body } = scripted;
    response.writeHead(status, headers);
    if (body === undefined) response.end();
    else response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }
};
