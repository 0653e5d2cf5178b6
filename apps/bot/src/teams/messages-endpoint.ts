import type { IncomingMessage, ServerResponse } from 'node:http';
import { wordsFor } from '@cosell/cards';
import type { TurnContext } from 'botbuilder';
import { isLoopbackUrl } from '../environment.ts';
import { answerJson, type JsonBody, readJsonBody } from '../json-http.ts';
import type { SignInResult } from '../handlers/complete-sign-in.ts';
import type { Log } from '../log.ts';
import type { SignInAttempt } from '../sign-in/accounts.ts';
import type { Conversation, Reply, Turn } from '../turn.ts';
import { type Adapter, inTime } from './adapter.ts';
import { mayBeSigned } from './bearer-token.ts';
import { retrying } from './channel-retry.ts';
import { cardActivity, cardAnswer, errorAnswer } from './card-activity.ts';
import { type Incoming, readActivity, readTurn } from './read-activity.ts';

/** Teams sends at most about 100 KB; larger bodies than this are refused. */
const largestBody = 256 * 1024;

/** How long a message waits for its turn in the conversation before its POST is answered, in milliseconds; Teams waits 15 s. */
const longestInlineWait = 8_000;

export interface EndpointPorts {
  readonly adapter: Adapter;
  /** Without an app id nobody is asked who they are, so only loopback is ever answered. */
  readonly isLocal: boolean;
  /** The organisation in Partner Center that the sellers of a tenant act for. */
  readonly organizationOf: (tenantId: string) => string;
  /** Must not throw for anything a person can do; what it throws is answered as a fault of ours. */
  readonly handle: (turn: Turn) => Promise<Reply>;
  /** Ends a sign-in; absent where nobody signs in. Must not throw. */
  readonly completeSignIn?: ((attempt: SignInAttempt) => Promise<SignInResult>) | undefined;
  /** Takes a slot for a call into a conversation: how long to wait for it, and whether there is one at all. */
  readonly slotIn: (conversation: Conversation) => Promise<{ readonly taken: boolean; readonly wait: number }>;
  readonly pause: (milliseconds: number) => Promise<void>;
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
    const incoming = readTurn(activity, ports.organizationOf);
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
    case 'sign-in':
      return ports.completeSignIn && deliverSignIn(incoming.attempt, context, ports.completeSignIn);
    case 'turn':
      return deliverReply(incoming.turn, context, ports);
    default:
      return incoming satisfies never;
  }
};

/** After 412 Teams shows the button of the request; a code that is not good is not found. */
const refusals = { token: 412, code: 404 } as const;

const deliverSignIn = async (
  attempt: SignInAttempt,
  context: TurnContext,
  complete: NonNullable<EndpointPorts['completeSignIn']>,
): Promise<Reply> => {
  const { isSignedIn, afterwards } = await complete(attempt);
  const status = isSignedIn ? 200 : refusals[attempt.proof.type];
  await context.sendActivity({ type: 'invokeResponse', value: { status } });
  return { ...(afterwards && { afterwards }) };
};

const deliverReply = async (turn: Turn, context: TurnContext, ports: EndpointPorts): Promise<Reply> => {
  const reply = await ports.handle(turn);
  const { card, afterwards, remark } = reply;
  if (remark !== undefined) await context.sendActivity(errorAnswer('NotNow', remark));
  if (!card) return reply;
  if (turn.input.type === 'button') {
    await context.sendActivity(cardAnswer(card));
    return reply;
  }
  try {
    const { taken, wait } = await ports.slotIn(turn.conversation);
    if (!taken) throw new Error('the queue into the conversation is too long');
    if (wait > longestInlineWait) {
      // The context ends with its request, so the conversation is opened anew.
      return {
        afterwards: () =>
          ports
            .pause(wait)
            .then(() => ports.adapter.sendCard(turn.conversation, card))
            .then(afterwards),
      };
    }
    if (wait > 0) await ports.pause(wait);
    const message = cardActivity(card);
    await inTime(retrying(() => context.sendActivity(message), Math.random));
    return reply;
  } catch (error) {
    ports.log.error('answer not delivered', error);
    return {};
  }
};
