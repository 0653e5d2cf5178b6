import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadWords } from '@cosell/cards';
import type { Activity, TurnContext } from 'botbuilder';
import type { SignInResult } from '../handlers/complete-sign-in.ts';
import { answerJson, readJsonBody } from '../json-http.ts';
import type { Log } from '../log.ts';
import type { SignInAttempt } from '../sign-in/accounts.ts';
import { type Conversation, isShared, type Reply, type Turn } from '../turn.ts';
import { type Adapter, inChannelTime, sendIn } from './adapter.ts';
import { retrying } from './channel-retry.ts';
import { cardActivity, textActivity } from './card-activity.ts';
import type { Door } from './door.ts';
import { type Incoming, readActivity, readTurn } from './read-activity.ts';
import { surfaceOf } from './surfaces/surface.ts';
import { remarkAt, replyAt } from './surfaces/surface-answer.ts';

/** Teams sends at most about 100 KB; larger bodies than this are refused. */
const largestBody = 256 * 1024;

/**
 * How long a message waits for its turn in the conversation before its POST is answered, in milliseconds. Teams waits 15 s, of
 * which the turn itself and the call take up to ten.
 */
const longestInlineWait = 5_000;

export interface EndpointPorts {
  readonly adapter: Adapter;
  readonly door: Door;
  /** The organisation in Partner Center that the sellers of a tenant act for. */
  readonly organizationOf: (tenantId: string) => string;
  /** Must not throw for anything a person can do; what it throws is answered as a fault of ours. */
  readonly handle: (turn: Turn) => Promise<Reply>;
  /** Ends a sign-in; absent where nobody signs in. Must not throw. */
  readonly completeSignIn?: ((attempt: SignInAttempt) => Promise<SignInResult>) | undefined;
  /** Takes a slot for a call into a conversation: how long to wait for it, and whether there is one at all. */
  readonly slotIn: (conversation: Conversation) => Promise<{ readonly taken: boolean; readonly wait: number }>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** A request was not taken, and answered with this status. */
  readonly countRefused: (status: number) => void;
  /** Follows work that goes on after the answer, so that a stop can wait for it. */
  readonly follow: (work: Promise<void>) => void;
  readonly log: Log;
}

type DeliveryPorts = Omit<EndpointPorts, 'door'>;

/** `POST /api/messages`: every activity of the channel comes through here, and its answer goes back. */
export const createMessagesEndpoint =
  ({ door, ...ports }: EndpointPorts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, code: string, message: string) => {
      ports.countRefused(status);
      answerJson(response, status, { error: { code, message } });
    };

    const caller = await door.identify(request.headers.authorization ?? '');
    if (!caller) return refuse(401, 'unauthorized', 'The request is not validly signed.');
    const body = await readJsonBody(request, largestBody);
    if (!body.ok) return refuse(body.status, body.status === 413 ? 'tooLarge' : 'badRequest', body.message);
    const activity = readActivity(body.value);
    if (!activity) return refuse(400, 'badRequest', 'The body is not a Bot Framework activity.');
    const refusal = door.refusalOf(activity, caller);
    if (refusal) return refuse(refusal.status, refusal.code, refusal.message);

    const after: (() => Promise<void>)[] = [];
    const incoming = readTurn(activity, ports.organizationOf);
    const logic = async (context: TurnContext) => {
      const reply = await deliver(incoming, context, ports);
      if (reply?.afterwards) after.push(reply.afterwards);
    };
    const { status, body: answer, entered } = await processSafely(ports.adapter, body.value, logic);
    if (entered) answerJson(response, status, answer ?? {});
    else refuse(400, 'badRequest', 'The body is not a valid Bot Framework activity.');
    for (const work of after) ports.follow(work());
  };

/** The SDK checks some of the body before it catches anything, so a rejection here means: no activity. */
const processSafely = async (adapter: Adapter, body: unknown, logic: (context: TurnContext) => Promise<void>) => {
  try {
    return await adapter.process(Object(body), logic);
  } catch {
    return { status: 400, body: undefined, entered: false };
  }
};

const deliver = async (incoming: Incoming, context: TurnContext, ports: DeliveryPorts): Promise<Reply | undefined> => {
  switch (incoming.kind) {
    case 'ignored':
    case 'unknown-invoke':
      return undefined;
    case 'malformed-invoke': {
      const words = await loadWords(context.activity.locale);
      const surface = surfaceOf(context.activity) ?? 'card';
      const isSearch = surface === 'search' || surface === 'typeahead';
      const text = words.say(isSearch ? 'search.bad-data' : 'notice.bad-data');
      await context.sendActivity(remarkAt(surface, 'BadRequest', text));
      return undefined;
    }
    case 'sign-in':
      return ports.completeSignIn && deliverSignIn(incoming.attempt, context, ports.completeSignIn);
    case 'turn':
      return deliverReply(incoming.turn, context, ports);
    default:
      return incoming satisfies never;
  }
};

/** After 412 Teams shows the button of the request; a code that is not good is not found; a failure is only taken note of. */
const refusals = { token: 412, code: 404, none: 200 } as const;

const deliverSignIn = async (
  attempt: SignInAttempt,
  context: TurnContext,
  complete: NonNullable<DeliveryPorts['completeSignIn']>,
): Promise<Reply> => {
  const { isSignedIn, afterwards } = await complete(attempt);
  const status = isSignedIn ? 200 : refusals[attempt.proof.type];
  await context.sendActivity({ type: 'invokeResponse', value: { status } });
  return { ...(afterwards && { afterwards }) };
};

const deliverReply = async (turn: Turn, context: TurnContext, ports: DeliveryPorts): Promise<Reply> => {
  const reply = await ports.handle(turn);
  const { card, remark } = reply;
  const surface = surfaceOf(context.activity);
  if (surface) {
    const answer = replyAt(surface, reply);
    if (answer) await context.sendActivity(answer);
    return reply;
  }
  const message = card ? cardActivity(card) : remark === undefined ? undefined : textActivity(remark);
  return message ? deliverMessage(message, turn, reply, context, ports) : reply;
};

const deliverMessage = async (
  message: Partial<Activity>,
  turn: Turn,
  reply: Reply,
  context: TurnContext,
  ports: DeliveryPorts,
): Promise<Reply> => {
  const { afterwards } = reply;
  const replacedId = replacedBy(turn, reply);
  try {
    const { taken, wait } = await ports.slotIn(turn.conversation);
    if (!taken) throw new Error('the queue into the conversation is too long');
    if (wait > longestInlineWait) {
      // The context ends with its request, so the conversation is opened anew.
      return {
        afterwards: () =>
          ports
            .pause(wait)
            .then(() => ports.adapter.sendMessage(turn.conversation, message, replacedId))
            .then(afterwards),
      };
    }
    if (wait > 0) await ports.pause(wait);
    await inChannelTime(retrying(() => sendIn(context, message, replacedId), Math.random));
    return reply;
  } catch (error) {
    ports.log.error('answer not delivered', error);
    return {};
  }
};

/** The message whose card was pressed by one who is alone with the bot: the answer takes its place. */
const replacedBy = (turn: Turn, { card }: Reply): string | undefined =>
  turn.input.type === 'button' && card && !isShared(turn) ? turn.input.messageId : undefined;
