import { existsSync } from 'node:fs';
import { sqlitePathOf } from '../../store/database-url.ts';
import type { OperatorStore } from '../../store/operator-store.ts';
import { storedSubmissions } from '../stored-submissions.ts';
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
    const [{ open, parked, stuck, oldestOpenAt }, unreadable] = await withStore(databaseUrl, (store) =>
      Promise.all([store.figures(limits), countUnreadable(store)]),
    );
    const asked = parked - unreadable.parked;
    const lost = unreadable.open + unreadable.parked;
    const oldest = oldestOpenAt === undefined ? '' : `, the oldest since ${new Date(oldestOpenAt).toISOString()}`;
    return [
      ok(`${open} open${oldest}`),
      stuck === 0
        ? ok('none is stuck')
        : problem(
            `${stuck} stuck`,
            'See `npm run bot -- submissions --state stuck`; is a bot running, does the API answer?',
          ),
      asked === 0
        ? ok('none is parked')
        : warning(`${asked} parked: their sellers have been asked`, 'See `npm run bot -- submissions --state parked`.'),
      ...(lost === 0
        ? []
        : [
            problem(
              `${lost} cannot be read back, and their sellers have not been told`,
              '`npm run bot -- submissions export` has them as they are stored.',
            ),
          ]),
    ];
  } catch (error) {
    return [warning(`not counted: ${reasonOf(error)}`, 'See the findings of the store.')];
  }
};

const countUnreadable = async (store: OperatorStore) => {
  const count = { open: 0, parked: 0 };
  for (const state of ['open', 'parked'] as const) {
    for await (const { submission } of storedSubmissions(store, { states: [state] }))
      if (!submission) count[state] += 1;
  }
  return count;
};
