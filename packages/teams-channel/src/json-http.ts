import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { z } from 'zod';

/** A request that is refused: answered as `{error: {code, message}}` with `status`. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}

/** Reads and parses a JSON body: 413 above `limit` bytes, 400 with the path of the first fault when it is not what the schema says. */
export async function readJson<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
  limit: number,
): Promise<z.output<Schema>> {
  const text = (await readBody(request, limit)).toString('utf8');
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpRefusal(400, 'BadSyntax', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not understood'}`);
}

/** A listener that turns refusals into their JSON answer and never lets an error reach the process. */
export function jsonListener(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      const refusal =
        error instanceof HttpRefusal
          ? error
          : new HttpRefusal(500, 'InternalServerError', 'Something went wrong here.');
      if (response.headersSent) response.end();
      else sendJson(response, refusal.status, { error: { code: refusal.code, message: refusal.message } });
    });
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'BadSyntax', 'The body is not JSON.');
  }
}

/** Reads to the end even when it is too much: closing early would reset the connection before the answer is seen. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    });
    request.on('end', () => {
      if (size <= limit) resolve(Buffer.concat(chunks));
      else reject(new HttpRefusal(413, 'MessageSizeTooBig', `The body is larger than ${limit} bytes.`));
    });
    request.on('error', reject);
  });
}
