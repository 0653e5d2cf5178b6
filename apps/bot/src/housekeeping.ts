import type { Log } from './log.ts';
import { pendingMemory, type Store } from './store/store.ts';

/** How often what is old is forgotten, in milliseconds. */
const round = 60_000;
/** How long the answer to a turn is kept, in milliseconds: Teams delivers again within seconds, its service within minutes. */
const turnMemory = 10 * 60_000;
/** How long a lane is kept that is as good as fresh, in milliseconds: as long as the clocks of two bots could ever differ. */
const laneMemory = 60 * 60_000;

type Forgetting = Pick<Store, 'forgetTurns' | 'forgetPendingReads' | 'forgetLanes'>;

/** Forgets what nobody can ask for any more. */
export const createHousekeeping = (store: Forgetting, now: () => number, log: Log) => {
  let timer: NodeJS.Timeout | undefined;
  const forgetAll = async (forgetSome: (before: number) => Promise<boolean>, memory: number): Promise<void> => {
    try {
      while (await forgetSome(now() - memory));
    } catch (error) {
      log.error('what is old not forgotten', error);
    }
  };
  const forget = async (): Promise<void> => {
    await forgetAll((before) => store.forgetTurns(before), turnMemory);
    await forgetAll((before) => store.forgetPendingReads(before), pendingMemory);
    await forgetAll((before) => store.forgetLanes(before), laneMemory);
  };
  return {
    forget,
    start: () => {
      timer = setInterval(() => void forget(), round);
    },
    stop: () => clearInterval(timer),
  };
};
