import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../apps/bot/src/store/sqlite-store.ts';
import { atMost, type Row } from '../row.ts';
import { type Costs, measure, percentile } from '../scale/measure.ts';
import { seed, sqlitePlace } from '../scale/seed.ts';
import { large, small } from '../scale/sizes.ts';

const warmUpRounds = 200;
const blocks = 20;
const roundsPerBlock = 50;

/** The middle runs of all pieces of work together: a seller's turns and the worker's step that they lead to. */
const middle = (costs: readonly Costs[], size: 'small' | 'large'): number =>
  costs.reduce((sum, cost) => sum + percentile(cost[size], 0.5), 0);

export const turnAtScale: Row = {
  name: 'turn-at-scale',
  what: 'turns and worker step with 1,000,000 referrals, SQLite',
  against: 'the same with 1,000',
  budget: atMost(1.2),
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cosell-bench-'));
    const paths = [join(folder, 'small.db'), join(folder, 'large.db')] as const;
    await seed(sqlitePlace(paths[0]), small);
    await seed(sqlitePlace(paths[1]), large);
    const [few, many] = [openSqliteStore(paths[0]), openSqliteStore(paths[1])];
    await measure(few, many, warmUpRounds);
    const ratios: number[] = [];
    for (let block = 0; block < blocks; block += 1) {
      const costs = await measure(few, many, roundsPerBlock);
      ratios.push(middle(costs, 'large') / middle(costs, 'small'));
    }
    await Promise.all([few.close(), many.close()]);
    rmSync(folder, { recursive: true });
    return { ratios };
  },
};
