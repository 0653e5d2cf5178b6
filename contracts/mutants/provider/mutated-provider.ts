import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { createEmulator, type EmulatorRequest, type EmulatorResponse } from '@cosell/emulator';
import { type Mutation, operationOf } from '../mutation.ts';

export interface MutatedProvider {
  readonly url: string;
  /** In how many exchanges the mutation has changed something. */
  changes(): number;
  /** What failed in the mutation itself, which is no answer that a pact could refuse. */
  faults(): readonly unknown[];
  close(): Promise<void>;
}

/** An emulator on a free port, with one thing changed in what goes in or out; nothing changed without a mutation. */
export const openMutatedProvider = async (mutation?: Mutation): Promise<MutatedProvider> => {
  const emulator = createEmulator();
  let changes = 0;
  const faults: unknown[] = [];
  const answer = async (request: EmulatorRequest): Promise<EmulatorResponse> => {
    const operation = operationOf(request);
    if (!mutation || !operation || !mutation.operations.includes(operation)) return emulator.handle(request);
    const read = mutation.request?.(request) ?? request;
    const given = await emulator.handle(read);
    const changed = mutation.answer?.(given) ?? given;
    if (!isDeepStrictEqual([read, changed], [request, given])) changes += 1;
    return changed;
  };
  const server = createServer((request, response) => {
    serve(answer, request, response).catch((fault: unknown) => {
      faults.push(fault);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    changes: () => changes,
    faults: () => faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const serve = async (
  answer: (request: EmulatorRequest) => Promise<EmulatorResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { method = '', url: path = '', headers } = request;
  const sent = await text(request);
  const { status, headers: given, body } = await answer({ method, path, headers, ...(sent !== '' && { body: sent }) });
  response.writeHead(status, given).end(status === 204 ? undefined : body);
};
