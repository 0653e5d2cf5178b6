import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '@cosell/cards';
import { accountsOf, type StandIns } from './accounts-of.ts';
import type { Environment } from './environment.ts';
import { answerOnce } from './handlers/answer-once.ts';
import { completeSignIn } from './handlers/complete-sign-in.ts';
import { faultReply } from './handlers/fault-reply.ts';
import { handleTurn } from './handlers/handle-turn.ts';
import { wordsOf } from './handlers/language-handlers.ts';
import type { Services } from './handlers/services.ts';
import { createHousekeeping } from './housekeeping.ts';
import { inPlainWords } from './listen-faults.ts';
import { isOfThisMachine } from './local-callers.ts';
import type { Log } from './log.ts';
import { readByRules } from './message/read-by-rules.ts';
import { measureCalls, measureSubmissions, measureTurns } from './metrics/measure.ts';
import { createMeter } from './metrics/meter.ts';
import { createMetricsEndpoint } from './metrics/metrics-endpoint.ts';
import { createStoreFigures } from './metrics/store-figures.ts';
import { createOutbox } from './outbox/outbox.ts';
import type { Submission } from './outbox/submission.ts';
import { productionTiming } from './outbox/timing.ts';
import { type AwaitedCalls, awaitedCalls } from './pacing/awaited-calls.ts';
import { createPacer } from './pacing/pacer.ts';
import { pause, whenFree } from './pacing/when-free.ts';
import { createCallerProblemOf } from './partner/caller-problem.ts';
import { createClients } from './partner/clients.ts';
import { createTokens } from './partner/tokens.ts';
import { createPrivateChats } from './private-chats.ts';
import { createBotServer } from './server.ts';
import { serviceAccountOf } from './service-account-of.ts';
import { showSubmission } from './show-submission.ts';
import { createStandings } from './standings.ts';
import { openStore } from './store/open-store.ts';
import { createAdapter } from './teams/adapter.ts';
import { type BotFramework, publicBotFramework } from './teams/bot-framework.ts';
import { createDoor, type Door, localDoor } from './teams/door.ts';
import { createMessagesEndpoint } from './teams/messages-endpoint.ts';
import { createSigningKeys } from './teams/signing-keys.ts';
import type { Conversation, Reply, Turn } from './turn.ts';

/** How long a stop waits for turns and posts under way, in milliseconds. */
const drainTime = 5_000;
/** How long it then takes at most to give up the rest and to give the leases back. */
const giveUpTime = 1_000;
const sweepPause = 50;

/** Longest queue into a conversation, in milliseconds: an answer that would stand longer is not sent at all. */
const longestQueue = 10 * 60_000;

/** A running bot. */
export interface Bot {
  /** Its origin, such as `http://127.0.0.1:3978`. */
  readonly url: string;
  /**
   * Ends turns and posts under way, gives up those that do not end in time, then closes the store. Called again, it waits for the
   * same end.
   */
  stop(): Promise<void>;
}

/** Puts the rooms together and starts to listen. Rejects when the store cannot be opened or the port is taken. */
export const startBot = async (environment: Environment, log: Log, standIns: StandIns = {}): Promise<Bot> => {
  const meter = createMeter();
  const watch = () => performance.now();
  const opened = await openStore(environment.databaseUrl, {
    connections: environment.databaseConnections,
    mostMegabytes: environment.databaseMegabytes,
    organizationId: environment.organizationId,
  });
  const store = measureSubmissions(opened, meter);
  const { botFramework = publicBotFramework } = standIns;
  const door = openDoor(environment, botFramework, log);
  const adapter = createAdapter({ ...environment, mayCall: door.mayCall, credentials: botFramework.credentials });
  const send = measureCalls(fetch, meter, watch);
  const organizationOf = (tenantId: string) => environment.organizationId ?? tenantId;
  const pacer = createPacer({ store, organizationOf, isPaced: environment.isPaced, now: Date.now, log });
  const inTurn = whenFree(pacer);
  const calls = awaitedCalls(adapter, pacer, Date.now);
  const accounts = accountsOf(environment, { sendTo: calls.sendTo, store, log, ...standIns });
  const serviceAccount = await serviceAccountOf(environment, { now: Date.now, log, ...standIns });
  const tokenFor = createTokens(environment, { accounts, serviceAccount });
  const clientFor = createClients(environment.partnerApiUrl, tokenFor, send);
  const callerProblemOf = createCallerProblemOf(accounts, serviceAccount);
  const show = (submission: Submission) =>
    showSubmission(submission, { adapter, calls, inTurn, mayCall: door.mayCall, store });
  const world = { now: Date.now, random: Math.random, newId: () => randomUUID() };
  const outbox = createOutbox({
    store,
    clientFor,
    callerProblemOf,
    pacer,
    show,
    log,
    timing: productionTiming,
    ...world,
  });
  const services: Services = {
    store,
    outbox,
    clientFor,
    callerProblemOf,
    accounts,
    standings: createStandings(calls, Date.now),
    privateChats: createPrivateChats({ calls, log }),
    readMessage: readByRules,
    log,
    emailOf: (turn) => emailOf(turn, calls, log),
    solutions: environment.solutions,
    now: Date.now,
    newId: randomUUID,
    pause,
  };

  const following = new Set<Promise<void>>();
  const follow = (work: Promise<void>) => {
    const followed = work
      .catch((error: unknown) => log.error('work after an answer failed', error))
      .finally(() => following.delete(followed));
    following.add(followed);
  };
  const say = async (conversation: Conversation, card: Card): Promise<void> => {
    await inTurn(conversation, longestQueue, () => adapter.sendCard(conversation, card));
  };
  const messages = createMessagesEndpoint({
    adapter,
    door,
    organizationOf,
    completeSignIn: accounts && ((attempt) => completeSignIn(attempt, { ...services, accounts, say })),
    slotIn: (conversation) => pacer.slotInQueue(conversation, longestQueue),
    pause,
    countRefused: (status) => meter.requestRefused({ status: String(status) }),
    handle: measureTurns((turn, turnLog) => handleOnce(turn, services, turnLog), log, meter, watch),
    follow,
    log,
  });
  let stopped: Promise<void> | undefined;
  const checkStore = onceAtATime(() => store.check());
  const check = async () => {
    if (stopped) throw new Error('the bot is stopping');
    await checkStore();
  };
  const figures = createStoreFigures(environment.databaseUrl, Date.now, log);
  const isWritable = () =>
    checkStore().then(
      () => true,
      () => false,
    );
  const admits = ({ headers }: IncomingMessage) => !environment.isLocal || isOfThisMachine(headers);
  const metrics = createMetricsEndpoint(environment, { meter, figures: figures.read, isWritable, now: Date.now });
  const server = createBotServer({ messages, metrics, check, admits, log });
  server.listen(environment.port, environment.host);
  await once(server, 'listening').catch(inPlainWords(environment));
  outbox.start();
  const housekeeping = createHousekeeping(store, Date.now, log);
  housekeeping.start();

  const stop = async (): Promise<void> => {
    housekeeping.stop();
    const closed = once(server, 'close');
    server.close();
    // A connection that falls idle after the close would be kept for its next request, which never comes.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepPause);
    const drained = Promise.all([outbox.stop(), closed]).then(() => Promise.allSettled(following));
    // A post that still waits for its answer is stored as sent: the next process finds out what became of it.
    if (!(await endsWithin(drainTime, drained))) await endsWithin(giveUpTime, outbox.giveUp());
    clearInterval(sweep);
    server.closeAllConnections();
    await figures.close();
    await store.close();
  };
  return {
    url: originOf(server.address(), environment.host),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
};

const openDoor = ({ app, tenants }: Environment, botFramework: BotFramework, log: Log): Door => {
  if (app.MicrosoftAppId === undefined) return localDoor;
  const findKey = createSigningKeys({ metadataUrl: botFramework.metadataUrl, fetch, now: Date.now, log });
  return createDoor({ appId: app.MicrosoftAppId, tenants, botFramework, findKey, now: Date.now });
};

const handleOnce = (turn: Turn, services: Services, log: Log): Promise<Reply> =>
  answerOnce({
    ...services,
    handle: (each) => handleTurn(each, services, log),
    refuse: async (each, fault) => faultReply(each, fault, await wordsOf(each), services),
    log,
  })(turn);

/** Gives what comes of asking to all who ask meanwhile: the store is asked by writing, and anyone may ask after our health. */
const onceAtATime = (ask: () => Promise<void>): (() => Promise<void>) => {
  let asking: Promise<void> | undefined;
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
};

const endsWithin = async (milliseconds: number, work: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

const originOf = (address: AddressInfo | string | null, host: string): string => {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const emailOf = async (turn: Turn, calls: Pick<AwaitedCalls, 'emailOf'>, log: Log): Promise<string | undefined> => {
  try {
    return await calls.emailOf(turn);
  } catch (error) {
    log.error('roster not read', error);
    return undefined;
  }
};
