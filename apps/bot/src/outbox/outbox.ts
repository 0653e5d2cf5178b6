import type { Claimed, Lease } from '../store/store.ts';
import type { Submission } from './submission.ts';
import { createWorker, type WorkerPorts } from './worker.ts';

/** Submissions that the loop works on at once. A POST that hangs costs next to nothing, and must not keep the others waiting. */
const mostAtOnce = 200;

export type OutboxPorts = Omit<WorkerPorts, 'signal'>;

/** Work that must hold its card back until the first answer has been delivered. */
export interface Run {
  readonly submission: Promise<Submission>;
  /** Let the card be updated from now on; resolves when the run has ended and its last state is shown. */
  readonly showFromNow: () => Promise<void>;
  /** Ends the run without touching the card: the seller has been answered with something better. */
  readonly endUnshown: () => Promise<void>;
}

export interface Outbox {
  start(): void;
  /** Takes nothing new; resolves when the work under way has stored its state, which a hanging service can delay. */
  stop(): Promise<void>;
  /** Gives up what a stop still waits for: posts under way stay stored as sent, and every lease is given back. */
  giveUp(): Promise<void>;
  /** Works on a submission that the caller has just put under lease. */
  run(claimed: Claimed): Run;
  /** Looks for due work at once, which otherwise takes up to two seconds. */
  lookNow(): void;
  lease(): { readonly token: string; readonly until: number };
}

/** Posts what sellers submitted. All it needs to know is in the store, so any process can go on with it. */
export const createOutbox = (ports: OutboxPorts): Outbox => {
  const { store, log, now, timing } = ports;
  const stopping = new AbortController();
  const givingUp = new AbortController();
  const worker = createWorker({ ...ports, signal: givingUp.signal });
  const goOn = () => !stopping.signal.aborted;
  const running = new Set<Promise<unknown>>();
  const held = new Set<Lease>();
  let taken = 0;
  let wake = () => {};

  const lease = () => ({ token: ports.newId(), until: now() + timing.leaseTime });

  const track = <Result>(job: Promise<Result>): Promise<Result> => {
    const tracked = job.finally(() => running.delete(tracked));
    running.add(tracked);
    return tracked;
  };

  const finish = (claimed: Claimed, submission: Submission): Promise<void> =>
    worker.finish(claimed, submission).finally(() => held.delete(claimed.lease));

  const handle = async (claimed: Claimed): Promise<void> => {
    try {
      await finish(claimed, await worker.work(claimed, { goOn, show: () => true }));
    } catch (error) {
      log.error('submission not stored', error);
    } finally {
      held.delete(claimed.lease);
      taken -= 1;
      wake();
    }
  };

  const takeDue = async (organizationId: string): Promise<boolean> => {
    const { token, until } = lease();
    const claimed = await store.claimDue(organizationId, now(), token, until);
    if (!claimed) return false;
    taken += 1;
    held.add(claimed.lease);
    void track(handle(claimed));
    return true;
  };

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Takes the next piece of work where it is due, and gives how long to sleep otherwise. */
  const takeNext = async (): Promise<number> => {
    const next = await store.nextDue();
    if (!next) return timing.longestSleep;
    if (next.at <= now() && taken < mostAtOnce && (await takeDue(next.organizationId))) return 0;
    return Math.min(Math.max(next.at - now(), timing.shortestSleep), timing.longestSleep);
  };

  const loop = async (): Promise<void> => {
    while (goOn()) {
      try {
        const pause = await takeNext();
        if (pause > 0) await sleep(pause);
      } catch (error) {
        log.error('outbox cannot read the store', error);
        await sleep(timing.longestSleep);
      }
    }
  };

  let looping: Promise<void> = Promise.resolve();
  return {
    start: () => {
      looping = loop();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await looping;
      await Promise.allSettled(running);
    },
    giveUp: async () => {
      givingUp.abort();
      await Promise.allSettled(running);
      await Promise.allSettled([...held].map((each) => store.release(each)));
    },
    run: (claimed) => {
      let shown = false;
      held.add(claimed.lease);
      const submission = track(worker.work(claimed, { goOn, show: () => shown }));
      // A failure is the caller's to report, and must not count as unhandled before the caller looks.
      submission.catch(() => held.delete(claimed.lease));
      return {
        submission,
        showFromNow: async () => {
          shown = true;
          await finish(claimed, await submission);
        },
        endUnshown: async () => {
          const last = await submission;
          await store.markShown(last.id, last.revision);
          await store.release(claimed.lease);
          held.delete(claimed.lease);
        },
      };
    },
    lookNow: () => wake(),
    lease,
  };
};
