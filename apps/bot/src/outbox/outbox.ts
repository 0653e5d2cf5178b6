import type { Log } from '../log.ts';
import type { Claimed, Store } from '../store/store.ts';
import { type AdvancePorts, advance } from './advance.ts';
import { retryDelay } from './retry-delay.ts';
import type { Submission } from './submission.ts';

/** How long a lease lasts without a sign of life, in milliseconds: a dead worker's work goes on after that. */
export const leaseTime = 10_000;
const heartbeat = 3_000;

/** Sleeps between two looks into the store, in milliseconds. */
const shortestSleep = 20;
const longestSleep = 2_000;
const mostAtOnce = 8;
/** A card that could not be updated so often is given up: the seller finds the state under `drafts` and `list`. */
const mostShowFailures = 12;

export interface OutboxPorts extends Omit<AdvancePorts, 'isTaken'> {
  readonly store: Store;
  /** Updates the submission's card in place. */
  readonly show: (submission: Submission) => Promise<void>;
  readonly log: Log;
}

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
  /** Works on a submission that the caller has just put under lease. */
  run(claimed: Claimed): Run;
  lease(): { readonly token: string; readonly until: number };
}

/** The worker that posts what sellers submitted. All it needs to know is in the store, so any process can go on with it. */
export const createOutbox = (ports: OutboxPorts): Outbox => {
  const { store, log, now } = ports;
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  let wake = () => {};

  const lease = () => ({ token: ports.newId(), until: now() + leaseTime });

  const work = async ({ submission, lease: held }: Claimed, mayShow: () => boolean): Promise<Submission> => {
    const alive = setInterval(() => {
      store.extendLease(held, now() + leaseTime).catch((error: unknown) => log.error('lease not extended', error));
    }, heartbeat);
    const advancePorts: AdvancePorts = { ...ports, isTaken: (...asked) => store.isTaken(...asked) };
    try {
      let current = submission;
      while (current.state === 'open' && current.dueAt <= now() && !stopping.signal.aborted) {
        const next = await advance(current, advancePorts, (sent) => store.saveClaimed(held, sent));
        if (next === current || !(await store.saveClaimed(held, next))) return current;
        if (next.revision !== current.revision && mayShow() && next.state === 'open') await tryToShow(next);
        current = next;
      }
      return current;
    } finally {
      clearInterval(alive);
    }
  };

  const tryToShow = async (submission: Submission): Promise<boolean> => {
    try {
      if (submission.card) await ports.show(submission);
      await store.markShown(submission.id, submission.revision);
      return true;
    } catch (error) {
      log.error('card not updated', error);
      return false;
    }
  };

  /** Shows where a submission has got to and gives the lease back; what cannot be shown now is due again later. */
  const finish = async ({ lease: held }: Claimed, submission: Submission): Promise<void> => {
    // Whoever took a lost lease over knows more, and shows it.
    if (!(await store.extendLease(held, now() + leaseTime))) return;
    if (!(await tryToShow(submission)) && submission.state !== 'open') {
      const failures = submission.failures + 1;
      if (failures > mostShowFailures) await store.markShown(submission.id, submission.revision);
      const dueAt = now() + retryDelay(failures, ports.random());
      await store.saveClaimed(held, { ...submission, failures, dueAt });
    }
    await store.release(held);
  };

  const track = <Result>(job: Promise<Result>): Promise<Result> => {
    const tracked = job.finally(() => {
      running.delete(tracked);
      wake();
    });
    running.add(tracked);
    return tracked;
  };

  const takeDue = async (organizationId: string): Promise<boolean> => {
    const { token, until } = lease();
    const claimed = await store.claimDue(organizationId, now(), token, until);
    if (!claimed) return false;
    const job = work(claimed, () => true).then((submission) => finish(claimed, submission));
    track(job).catch((error: unknown) => log.error('submission not advanced', error));
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
    if (!next) return longestSleep;
    if (next.at <= now() && running.size < mostAtOnce && (await takeDue(next.organizationId))) return 0;
    return Math.min(Math.max(next.at - now(), shortestSleep), longestSleep);
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const pause = await takeNext();
        if (pause > 0) await sleep(pause);
      } catch (error) {
        log.error('outbox cannot read the store', error);
        await sleep(longestSleep);
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
    run: (claimed) => {
      let shown = false;
      const submission = track(work(claimed, () => shown));
      // A failure is the caller's to report, and must not count as unhandled before the caller looks.
      submission.catch(() => {});
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
        },
      };
    },
    lease,
  };
};
