import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import { stuckLimits } from '../operator/stuck.ts';
import { openOperatorStore } from '../store/open-operator-store.ts';
import type { Figures, OperatorStore } from '../store/operator-store.ts';

/** How long a scrape waits for the store, in milliseconds: monitors give up after ten seconds. */
const patience = 3_000;

/** Counts what waits in the store, over a connection of its own that is opened when first asked. */
export const createStoreFigures = (databaseUrl: string, now: () => number, log: Log) => {
  let store: Promise<OperatorStore> | undefined;
  const count = async (): Promise<Figures> => {
    store ??= openOperatorStore(databaseUrl);
    return (await store).figures(stuckLimits(now()));
  };
  const close = async (): Promise<void> => {
    const opened = store;
    store = undefined;
    await opened?.then(
      (each) => each.close(),
      () => {},
    );
  };
  return {
    /** Undefined where the store cannot be read. */
    read: async (): Promise<Figures | undefined> => {
      try {
        return await inTime(count(), patience, 'the store did not answer in time');
      } catch (error) {
        // The next scrape tries anew.
        await close();
        log.error('store not read for the metrics', error);
        return undefined;
      }
    },
    close,
  };
};
