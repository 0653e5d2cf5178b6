import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  /** Names and values in turn, as they came. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Sends a request on to a provider as it came, but for its token. Rejects with one sentence where there is no answer. */
export const forward = async (
  received: IncomingMessage,
  origin: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer> => {
  const body = await buffer(received);
  try {
    return await send(new URL(received.url ?? '/', origin), received, token, body, signal);
  } catch (error) {
    throw new Error(signal.aborted ? late : sentenceOf(error), { cause: error });
  }
};

const late = 'The provider gave no whole answer in time.';

const send = (
  url: URL,
  { method, headers }: IncomingMessage,
  token: string | undefined,
  body: Buffer,
  signal: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { host: _, connection: __, authorization, ...others } = headers;
    const caller = token === undefined ? authorization : `Bearer ${token}`;
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      // The pact says whether a call carries a token at all.
      { method, signal, headers: { ...others, ...(authorization !== undefined && { authorization: caller }) } },
      (response) => {
        const { statusCode: status = 0, rawHeaders } = response;
        buffer(response).then((content) => resolve({ status, headers: endToEnd(rawHeaders), body: content }), reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });

const hopByHop: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const endToEnd = (rawHeaders: readonly string[]): string[] =>
  rawHeaders.filter((_, index) => !hopByHop.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()));

const sentences = new Map([
  ['ECONNREFUSED', 'The provider refused the connection.'],
  ['ECONNRESET', 'The provider broke the connection off.'],
  ['EPIPE', 'The provider broke the connection off.'],
  ['ENOTFOUND', 'The name of the provider is not known.'],
]);

/** What went wrong on the way to a provider. */
export const sentenceOf = (error: unknown): string => {
  const { code, message } = error instanceof Error && 'code' in error ? error : { code: '', message: String(error) };
  if (String(code).startsWith('HPE_')) return 'The provider answered with something that is not HTTP.';
  return sentences.get(String(code)) ?? `The call to the provider failed: ${message}.`;
};
