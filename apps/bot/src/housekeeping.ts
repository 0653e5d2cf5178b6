import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

/** How often old turns are forgotten, in milliseconds. */
const round = 60_000;
/** How long the answer to a turn is kept, in milliseconds: Teams delivers again within seconds, its service within minutes. */
export const turnMemory = 10 * 60_000;

/** Forgets what nobody can ask for any more. */
export const createHousekeeping = (store: Pick<Store, 'forgetTurns'>, now: () => number, log: Log) => {
  let timer: NodeJS.Timeout | undefined;
  const forget = async (): Promise<void> => {
    try {
      while (await store.forgetTurns(now() - turnMemory));
    } catch (error) {
      log.error('old turns not forgotten', error);
    }
  };
  return {
    forget,
    start: () => {
      timer = setInterval(() => void forget(), round);
    },
    stop: () => clearInterval(timer),
  };
};
