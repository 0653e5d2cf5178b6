import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { createTeams, type Teams } from './index.ts';

const received = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }),
});
export type Received = z.infer<typeof received>;
export type Answer = { status: number; body?: unknown } | 'never';

const open: (() => Promise<void>)[] = [];

/** Has something closed at the end of `closeAll`. */
export const closeLater = (close: () => Promise<void>): void => void open.push(close);

/** Closes what was opened, the latest first: call it after each test. */
export const closeAll = async (): Promise<void> => {
  for (const close of open.splice(0).toReversed()) await close();
};

/** A bot of a few lines over real HTTP, and a Teams that talks to it. */
export async function teamsWith(
  answer: (
    activity: Received,
    call: (method: string, path: string, body?: unknown) => Promise<unknown>,
  ) => Promise<Answer> | Answer,
  options: { invokeTimeoutMs?: number } = {},
): Promise<{ teams: Teams; heard: Received[] }> {
  const heard: Received[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const activity = received.parse(JSON.parse((await request.toArray()).join('')));
    heard.push(activity);
    const at = `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}`;
    const given = await answer(activity, async (method, path, body) => {
      const sent = await fetch(at + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      return sent.json();
    });
    if (given === 'never') return;
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end(given.body === undefined ? '' : JSON.stringify(given.body));
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.number() }).parse(server.address());
  closeLater(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const teams = await createTeams({ botUrl: `http://127.0.0.1:${address.port}`, ...options });
  closeLater(teams.close);
  return { teams, heard };
}

export const cardMessage = (card: unknown) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
export const cardAnswer = (card: unknown): Answer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
