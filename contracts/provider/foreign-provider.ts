import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const headers = z.record(z.string(), z.array(z.string())).default({});
const body = z.object({ content: z.unknown() }).optional();
const generator = z.looseObject({ expression: z.string().optional() });

const stateSchema = z.object({ name: z.string(), params: z.record(z.string(), z.unknown()).default({}) });

type State = z.output<typeof stateSchema>;

const pactSchema = z.object({
  interactions: z.array(
    z.object({
      providerStates: z.array(stateSchema).default([]),
      request: z.object({
        method: z.string(),
        path: z.string(),
        query: z.record(z.string(), z.array(z.string())).default({}),
        headers,
        body,
        generators: z
          .object({
            path: generator.default({}),
            query: z.record(z.string(), generator).default({}),
            header: z.record(z.string(), generator).default({}),
            body: z.record(z.string(), generator).default({}),
          })
          .prefault({}),
      }),
      response: z.object({ status: z.number(), headers, body }),
    }),
  ),
});

const doorSchema = z.object({ state: z.string(), action: z.string(), params: stateSchema.shape.params });

type Interaction = z.output<typeof pactSchema>['interactions'][number];

export interface ForeignAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

interface Options {
  /** Makes the answer to a path another one. */
  readonly change?: (path: string, answer: ForeignAnswer) => ForeignAnswer;
  /** A value that its door keeps to itself. */
  readonly withheld?: string;
}

export const foreignToken = 'a-token-of-the-foreign-provider';

/**
 * A provider of somebody else: it gives the answers of a pact's examples, has its own door for provider states, and refuses every
 * token but its own. Without a request to the door it answers as if every state were set.
 */
export const startForeignProvider = async (pact: unknown, { change, withheld }: Options = {}) => {
  const { interactions } = pactSchema.parse(pact);
  let entered: State[] = [];

  const enter = (sent: unknown): object => {
    const { state, action, params } = doorSchema.parse(sent);
    const asked = { name: state, params };
    entered = action === 'teardown' ? [] : [...entered, asked];
    const inState = interactions.filter(({ providerStates }) =>
      providerStates.some((each) => isDeepStrictEqual(each, asked)),
    );
    const values = [...inState.flatMap(valuesOf), ['token', foreignToken]];
    return Object.fromEntries(values.filter(([name]) => name !== withheld));
  };
  const answerTo = (request: IncomingMessage, sent: unknown): ForeignAnswer => {
    if (request.headers.authorization !== `Bearer ${foreignToken}`) return plain(418, 'Who are you?');
    const fitting = interactions.find((each) => isAskedBy(each, request, sent, entered));
    if (fitting === undefined) return plain(404, `There is no ${request.method} ${request.url} here.`);
    const { status, headers: given, body: example } = fitting.response;
    return { status, headers: given, body: example === undefined ? '' : JSON.stringify(example.content) };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const sent = request.headers['content-length'] === undefined ? undefined : await json(request);
      if (request.url === '/our/states') {
        response.end(JSON.stringify(enter(sent)));
        return;
      }
      const asked = answerTo(request, sent);
      const answer = change?.(request.url ?? '', asked) ?? asked;
      for (const [name, values] of Object.entries(answer.headers)) response.setHeader(name, values);
      response.writeHead(answer.status).end(answer.body);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    statesUrl: `http://127.0.0.1:${port}/our/states`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const plain = (status: number, text: string): ForeignAnswer => ({
  status,
  headers: { 'content-type': ['text/plain'] },
  body: text,
});

const isAskedBy = (
  { providerStates, request: asked }: Interaction,
  request: IncomingMessage,
  sent: unknown,
  entered: readonly State[],
): boolean => {
  const url = new URL(request.url ?? '/', 'http://foreign.example');
  const hasHeader = (name: string): boolean =>
    asked.headers[name] === undefined || asked.headers[name].join() === request.headers[name.toLowerCase()];
  return (
    asked.method === request.method &&
    asked.path === url.pathname &&
    isDeepStrictEqual(asked.query, queryOf(url)) &&
    ['If-Match', 'Prefer'].every(hasHeader) &&
    isDeepStrictEqual(asked.body?.content, sent) &&
    (entered.length === 0 || isDeepStrictEqual(providerStates, entered))
  );
};

const queryOf = ({ searchParams }: URL): Record<string, string[]> =>
  Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));

/** The values behind a request's expressions, read off its examples. */
const valuesOf = ({ request }: Interaction): [string, string][] => {
  const { path, query, header, body: inBody } = request.generators;
  const pairs: [string | undefined, unknown][] = [
    [path.expression, request.path],
    ...Object.entries(query).map(([name, each]): [string | undefined, unknown] => [
      each.expression,
      request.query[name.replace(/\[\d+\]$/, '')]?.[0],
    ]),
    ...Object.entries(header).map(([name, each]): [string | undefined, unknown] => [
      each.expression,
      request.headers[name]?.[0],
    ]),
    ...Object.entries(inBody).map(([name, each]): [string | undefined, unknown] => [
      each.expression,
      Object(request.body?.content)[name.replace('$.', '')],
    ]),
  ];
  return pairs.flatMap(([expression, example]) => valueIn(expression, example));
};

const valueIn = (expression: string | undefined, example: unknown): [string, string][] => {
  const [before, name, after] = expression?.split(/\$\{([^}]+)\}/) ?? [];
  if (before === undefined || name === undefined || after === undefined) return [];
  const text = String(example);
  return [[name, text.slice(before.length, text.length - after.length)]];
};
