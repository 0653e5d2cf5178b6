import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerJson } from './json-http.ts';
import type { Log } from './log.ts';

export interface Routes {
  readonly messages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly metrics: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Resolves when the bot can work, rejects with the reason when not. */
  readonly check: () => Promise<void>;
  /** Whether a request is listened to at all. */
  readonly admits: (request: IncomingMessage) => boolean;
  readonly log: Log;
}

/** The bot's HTTP server: `POST /api/messages`, `GET /healthz` and `GET /metrics`, and a clear no to everything else. */
export const createBotServer = ({ messages, metrics, check, admits, log }: Routes): Server => {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!admits(request)) {
      const message = 'This bot is for programs of its own machine. Set MicrosoftAppId to serve Teams.';
      return answerJson(response, 403, { error: { code: 'forbidden', message } });
    }
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz') return health(check, response);
    if (path === '/metrics') return metrics(request, response);
    if (path !== '/api/messages') {
      return answerJson(response, 404, {
        error: { code: 'notFound', message: 'Try POST /api/messages or GET /healthz.' },
      });
    }
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return answerJson(response, 405, { error: { code: 'methodNotAllowed', message: 'Use POST.' } });
    }
    return messages(request, response);
  };
  return createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      log.error('request failed', error);
      answerJson(response, 400, { error: { code: 'badRequest', message: 'The request could not be read.' } });
    });
  });
};

const health = async (check: Routes['check'], response: ServerResponse): Promise<void> => {
  try {
    await check();
    answerJson(response, 200, { status: 'ready' });
  } catch (error) {
    answerJson(response, 503, { status: 'not ready', reason: error instanceof Error ? error.message : 'unknown' });
  }
};
