import type { Log } from '../log.ts';
import { type Claimed, type Lease, ReferralTaken, type Store } from '../store/store.ts';
import { type AdvancePorts, advance } from './advance.ts';
import { retryDelay } from './retry-delay.ts';
import { isHopeless, markFault, park, type Submission, withCard } from './submission.ts';
import type { Timing } from './timing.ts';

/** A card that could not be sent or updated so often is given up: the seller finds the state under `drafts` and `list`. */
const mostShowFailures = 12;

export interface WorkerPorts extends Omit<AdvancePorts, 'isTaken' | 'timing'> {
  readonly store: Store;
  /** Shows where it has got to, and gives it back as it is to be kept: with the address of a card that it has just sent. */
  readonly show: (submission: Submission) => Promise<Submission>;
  readonly log: Log;
  readonly timing: Timing;
}

/** What is done with one submission under lease. */
export interface Worker {
  /** Posts until nothing of it is due, or `mayGoOn` says no. Rejects, the lease given back, when the store cannot be written. */
  work(claimed: Claimed, may: { readonly goOn: () => boolean; readonly show: () => boolean }): Promise<Submission>;
  /** Shows where it has got to and gives the lease back; what cannot be shown now is due again later. */
  finish(claimed: Claimed, submission: Submission): Promise<void>;
}

export const createWorker = (ports: WorkerPorts): Worker => {
  const { store, log, now, timing, signal } = ports;
  const advancePorts: AdvancePorts = { ...ports, isTaken: (...asked) => store.isTaken(...asked) };

  const renew = (lease: Lease): Promise<boolean> => store.extendLease(lease, now() + timing.leaseTime);

  const keepAlive = (lease: Lease): NodeJS.Timeout =>
    setInterval(() => {
      renew(lease).catch((error: unknown) => log.error('lease not extended', error));
    }, timing.heartbeat);

  const giveBack = (lease: Lease): Promise<void> =>
    store.release(lease).catch((error: unknown) => log.error('lease not given back', error));

  /** What becomes of a submission whose step threw, from what was stored last. */
  const afterThrow = (stored: Submission, error: unknown): Submission => {
    // Given up on purpose: the next process looks.
    if (signal.aborted) return stored;
    log.error('submission not advanced', error);
    const dueAt = Math.max(stored.dueAt, now() + retryDelay(stored.failures, ports.random()));
    const faulty = markFault(stored, dueAt);
    return isHopeless(faulty) ? park(faulty, { kind: 'code', code: 'unexpected' }) : faulty;
  };

  /** Gives what is kept then; undefined where it could not be shown. After a crash in between, a new card is sent again. */
  const tryToShow = async (lease: Lease, submission: Submission): Promise<Submission | undefined> => {
    if (signal.aborted) return undefined;
    try {
      const shown = await orGivenUp(ports.show(submission), signal);
      if (shown !== submission) await keepCard(lease, shown);
      await store.markShown(submission.id, submission.revision);
      return shown;
    } catch (error) {
      log.error('card not shown', error);
      return undefined;
    }
  };

  const keepCard = async (lease: Lease, shown: Submission): Promise<void> => {
    if (await store.saveClaimed(lease, shown)) return;
    // Its seller has sent it again meanwhile: the newer one goes on, and is told of in the same card.
    const newer = await store.submission(shown.seller, shown.id);
    if (newer) await store.saveClaimed(lease, withCard(newer, shown.card));
  };

  const showLater = async (lease: Lease, submission: Submission): Promise<void> => {
    // A seller whose card hung may have sent it again meanwhile, perhaps with other values.
    const stored = await store.submission(submission.seller, submission.id);
    if (stored?.revision !== submission.revision) return;
    const failures = submission.failures + 1;
    if (failures > mostShowFailures) await store.markShown(submission.id, submission.revision);
    await store.saveClaimed(lease, { ...submission, failures, dueAt: now() + retryDelay(failures, ports.random()) });
  };

  return {
    work: async ({ submission, lease }, may) => {
      const alive = keepAlive(lease);
      let stored = submission;
      const save = async (next: Submission): Promise<boolean> => {
        const isOurs = await store.saveClaimed(lease, next);
        if (isOurs) stored = next;
        return isOurs;
      };
      // A twin of this submission may have found the record a moment before its answer came, and taken it for its own.
      const saveOrPark = (next: Submission): Promise<boolean> =>
        save(next).catch((error: unknown) => {
          if (error instanceof ReferralTaken) return save(park(stored, { kind: 'code', code: 'unclear' }));
          throw error;
        });
      try {
        while (stored.state === 'open' && stored.dueAt <= now() && may.goOn()) {
          const { revision } = stored;
          const next = await advance(stored, advancePorts, save).catch((error: unknown) => afterThrow(stored, error));
          if (next === stored || !(await saveOrPark(next))) break;
          const isNews = stored.revision !== revision && stored.state === 'open';
          if (isNews && may.show()) stored = (await tryToShow(lease, stored)) ?? stored;
        }
        return stored;
      } catch (error) {
        await giveBack(lease);
        throw error;
      } finally {
        clearInterval(alive);
      }
    },

    finish: async ({ lease }, submission) => {
      const alive = keepAlive(lease);
      try {
        // Whoever took a lost lease over knows more, and shows it.
        if (!(await renew(lease)) || (await tryToShow(lease, submission)) || signal.aborted) return;
        if (submission.state !== 'open') await showLater(lease, submission);
      } finally {
        clearInterval(alive);
        await giveBack(lease);
      }
    },
  };
};

/** Resolves with the work, or rejects as soon as the signal gives it up. */
const orGivenUp = async <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const givenUp = Promise.withResolvers<never>();
  const giveUp = () => givenUp.reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    return await Promise.race([work, givenUp.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};
