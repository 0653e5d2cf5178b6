import { createReferralClient } from '@cosell/client';
import type { Emulator } from '@cosell/emulator';
import { createCallerProblemOf } from '../../src/partner/caller-problem.ts';
import { createWorker } from '../../src/outbox/worker.ts';
import { createPacer } from '../../src/pacing/pacer.ts';
import { productionTiming } from '../../src/outbox/timing.ts';
import type { Claimed, Store } from '../../src/store/store.ts';
import type { Seller } from '../../src/turn.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What a dead bot gets from every port: nothing of it reaches the world any more. */
class Killed extends Error {}

/** A lease that outlasts every call: a living worker renews its own, and a new process voids those of a dead one. */
const leaseTime = 3_600_000;
const timing = { ...productionTiming, leaseTime, heartbeat: leaseTime };
/** Of one attempt to read, in milliseconds: the client's own default. */
const readTimeout = 10_000;

export interface BotPorts {
  readonly store: Store;
  readonly emulator: Emulator;
  readonly time: VirtualTime;
  readonly newId: () => string;
  /** Called at every point where a process can die; true kills it. */
  readonly strikes: () => boolean;
  /** Hears of the death, and of the submissions that were under way. */
  readonly died: (submissionIds: readonly string[]) => void;
  /** Hears of a call that a seller's submission is about to make, and of the wait that its answer asks for. */
  readonly called: (seller: Seller) => void;
  readonly toldToWait: (seller: Seller, milliseconds: number) => void;
}

/** A bot as far as its outbox goes, which can die before and after everything that it does to the world. */
export const createMortalBot = (ports: BotPorts) => {
  const { store: real, emulator, time, newId } = ports;
  const death = new AbortController();
  const jobs = new Map<string, Promise<void>>();

  const point = (): void => {
    if (!death.signal.aborted && ports.strikes()) {
      ports.died([...jobs.keys()]);
      death.abort(new Killed());
    }
    death.signal.throwIfAborted();
  };

  const between = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    point();
    const result = await call();
    point();
    return result;
  };

  const store: Store = {
    ...real,
    claimDue: (...given) => between(() => real.claimDue(...given)),
    saveClaimed: (...given) => between(() => real.saveClaimed(...given)),
    extendLease: (...given) => between(() => real.extendLease(...given)),
    release: (...given) => between(() => real.release(...given)),
    isTaken: (...given) => between(() => real.isTaken(...given)),
    markShown: (...given) => between(() => real.markShown(...given)),
    submission: (...given) => between(() => real.submission(...given)),
  };

  const clientFor = (seller: Seller) => {
    const send: typeof fetch = async (input, init) => {
      point();
      ports.called(seller);
      const timeout = init?.method === 'POST' ? timing.postTimeout : readTimeout;
      const response = await fetchWithin(timeout, input, init);
      // It may have died meanwhile, by another submission's hand.
      death.signal.throwIfAborted();
      const retryAfter = response.headers.get('retry-after');
      if (retryAfter !== null) ports.toldToWait(seller, Number(retryAfter) * 1_000);
      point();
      return response;
    };
    const token = async () => emulator.control.token();
    return createReferralClient({ baseUrl: 'http://127.0.0.1', token, fetch: send, clock: time, random: () => 0.5 });
  };

  /** The client counts its time-outs in real time, which does not pass here: these strike in virtual time. */
  const fetchWithin = async (timeout: number, ...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const tooLate = new AbortController();
    const answered = new AbortController();
    time.sleep(timeout, answered.signal).then(
      () => tooLate.abort(new DOMException('too late', 'TimeoutError')),
      () => {},
    );
    try {
      return await emulator.fetch(input, { ...init, signal: AbortSignal.any([tooLate.signal, death.signal]) });
    } finally {
      answered.abort();
    }
  };

  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const pacer = createPacer({ store, organizationOf: (id) => id, isPaced: false, now: () => time.now(), log });
  const worker = createWorker({
    store,
    callerProblemOf: createCallerProblemOf(undefined),
    clientFor,
    pacer,
    newId,
    timing,
    now: () => time.now(),
    random: () => 0.5,
    signal: death.signal,
    show: (submission) => between(async () => submission),
    log,
  });

  return {
    isDead: () => death.signal.aborted,
    /** Works on a submission as far as it gets, and shows it. */
    take: (claimed: Claimed): void => {
      const { id } = claimed.submission;
      const job = worker
        .work(claimed, { goOn: () => true, show: () => true })
        .then((submission) => worker.finish(claimed, submission))
        .catch((error: unknown) => {
          if (!death.signal.aborted) throw error;
        })
        .finally(() => jobs.delete(id));
      jobs.set(id, job);
    },
    lease: (): { token: string; until: number } => ({ token: newId(), until: time.now() + leaseTime }),
  };
};

export type MortalBot = ReturnType<typeof createMortalBot>;
