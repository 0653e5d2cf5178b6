import type { IncomingMessage, ServerResponse } from 'node:http';
import { wordsFor } from '@cosell/cards';
import type { TurnContext } from 'botbuilder';
import { isLoopbackUrl } from '../environment.ts';
import { answerJson, type JsonBody, readJsonBody } from '../json-http.ts';
import type { Log } from '../log.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Adapter, inTime } from './adapter.ts';
import { mayBeSigned } from './bearer-token.ts';
import { retrying } from './channel-retry.ts';
import { cardActivity, cardAnswer, errorAnswer } from './card-activity.ts';
import { type Incoming, readActivity, readTurn } from './read-activity.ts';

/** Teams sends at most about 100 KB; larger bodies than this are refused. */
const largestBody = 256 * 1024;

export interface EndpointPorts {
  readonly adapter: Adapter;
  /** Without an app id nobody is asked who they are, so only loopback is ever answered. */
  readonly isLocal: boolean;
  /** Must not throw for anything a person can do; what it throws is answered as a fault of ours. */
  readonly handle: (turn: Turn) => Promise<Reply>;
  /** Follows work that goes on after the answer, so that a stop can wait for it. */
  readonly follow: (work: Promise<void>) => void;
  readonly log: Log;
}

/** `POST /api/messages`: every activity of the channel comes through here, and its answer goes back. */
export const createMessagesEndpoint =
  (ports: EndpointPorts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { adapter, isLocal } = ports;
    const authorization = request.headers.authorization ?? '';
    const refuse = (status: number, code: string, message: string) =>
      answerJson(response, status, { error: { code, message } });
    if (!isLocal && !mayBeSigned(authorization)) return refuse(401, 'unauthorized', 'The request is not signed.');

    const body = await readJsonBody(request, largestBody);
    const activity = body.ok ? readActivity(body.value) : undefined;
    if (activity === undefined && !isLocal && !(await isSigned(adapter, authorization, body))) {
      return refuse(401, 'unauthorized', 'The signature is not valid.');
    }
    if (!body.ok) return refuse(body.status, body.status === 413 ? 'tooLarge' : 'badRequest', body.message);
    if (activity === undefined) return refuse(400, 'badRequest', 'The body is not a Bot Framework activity.');
    if (isLocal && !isLoopbackUrl(activity.serviceUrl)) {
      return refuse(
        403,
        'forbidden',
        'In local mode the serviceUrl must be on loopback. Set MicrosoftAppId to serve Teams.',
      );
    }

    const after: (() => Promise<void>)[] = [];
    const incoming = readTurn(activity);
    const logic = async (context: TurnContext) => {
      const reply = await deliver(incoming, context, ports);
      if (reply?.afterwards) after.push(reply.afterwards);
    };
    const { status, body: answer, entered } = await processSafely(adapter, authorization, body.value, logic);
    if (entered) answerJson(response, status, answer ?? {});
    else if (isLocal) refuse(400, 'badRequest', 'The body is not a valid Bot Framework activity.');
    else refuse(401, 'unauthorized', 'The signature is not valid.');
    for (const work of after) ports.follow(work());
  };

/** The SDK checks some of the body before it catches anything, so a rejection here means: not let in. */
const processSafely = async (
  adapter: Adapter,
  authorization: string,
  body: unknown,
  logic: (context: TurnContext) => Promise<void>,
) => {
  try {
    return await adapter.process(authorization, Object(body), logic);
  } catch {
    return { status: 400, body: undefined, entered: false };
  }
};

/** Whether a request with a body that is no activity is signed all the same. */
const isSigned = async (adapter: Adapter, authorization: string, body: JsonBody): Promise<boolean> => {
  const serviceUrl: unknown = body.ok ? Object(body.value).serviceUrl : undefined;
  const standIn = { type: 'event', channelId: 'msteams', ...(typeof serviceUrl === 'string' && { serviceUrl }) };
  return (await processSafely(adapter, authorization, standIn, async () => {})).entered;
};

const deliver = async (incoming: Incoming, context: TurnContext, ports: EndpointPorts): Promise<Reply | undefined> => {
  switch (incoming.kind) {
    case 'ignored':
    case 'unknown-invoke':
      return undefined;
    case 'malformed-invoke':
      await context.sendActivity(errorAnswer('BadRequest', wordsFor(context.activity.locale).say('notice.bad-data')));
      return undefined;
    case 'turn':
      return deliverReply(incoming.turn, context, ports);
    default:
      return incoming satisfies never;
  }
};

const deliverReply = async (turn: Turn, context: TurnContext, ports: EndpointPorts): Promise<Reply> => {
  const reply = await ports.handle(turn);
  if (reply.remark !== undefined) await context.sendActivity(errorAnswer('NotNow', reply.remark));
  if (!reply.card) return reply;
  if (turn.input.type === 'button') await context.sendActivity(cardAnswer(reply.card));
  else {
    const message = cardActivity(reply.card);
    await inTime(retrying(() => context.sendActivity(message), Math.random)).catch((error: unknown) =>
      ports.log.error('answer not delivered', error),
    );
  }
  return reply;
};
