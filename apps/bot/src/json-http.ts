import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body read from a request, or why it could not be. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413; readonly message: string };

/** Reads a request's body as JSON, at most `limit` bytes of it. */
export const readJsonBody = async (request: IncomingMessage, limit: number): Promise<JsonBody> => {
  const tooLarge = { ok: false, status: 413, message: `The body is larger than ${limit} bytes.` } as const;
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, status: 400, message: 'The body is not JSON.' };
  }
};

/** Answers with JSON. After a body that was not read to its end the connection cannot be used again. */
export const answerJson = (response: ServerResponse, status: number, body: unknown): void => {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 413 && { connection: 'close' }) });
  response.end(JSON.stringify(body));
};
