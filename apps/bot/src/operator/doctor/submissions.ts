import { existsSync } from 'node:fs';
import { sqlitePathOf } from '../../store/database-url.ts';
import { stuckLimits } from '../stuck.ts';
import { withStore } from '../with-store.ts';
import { type Finding, findingsOf, reasonOf } from './finding.ts';

const { ok, warning, problem } = findingsOf('submissions');

/** How much waits, and for how long. */
export const checkSubmissions = async (databaseUrl: string, now: number): Promise<Finding[]> => {
  const path = sqlitePathOf(databaseUrl);
  if (path !== undefined && !existsSync(path)) return [ok('none yet')];
  try {
    const limits = stuckLimits(now);
    const { open, parked, stuck, oldestOpenAt } = await withStore(databaseUrl, (store) => store.figures(limits));
    const oldest = oldestOpenAt === undefined ? '' : `, the oldest since ${new Date(oldestOpenAt).toISOString()}`;
    return [
      ok(`${open} open${oldest}`),
      stuck === 0
        ? ok('none is stuck')
        : problem(
            `${stuck} stuck`,
            'See `npm run bot -- submissions --state stuck`; is a bot running, does the API answer?',
          ),
      parked === 0
        ? ok('none is parked')
        : warning(
            `${parked} parked: their sellers have been asked`,
            'See `npm run bot -- submissions --state parked`.',
          ),
    ];
  } catch (error) {
    return [warning(`not counted: ${reasonOf(error)}`, 'See the findings of the store.')];
  }
};
