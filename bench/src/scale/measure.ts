import type { Store } from '../../../apps/bot/src/store/store.ts';
import { median } from '../interleave.ts';
import { type Work, works } from './work.ts';

/** What one piece of work costs in a small and in a large store, in milliseconds. */
export interface Costs {
  readonly work: string;
  readonly small: readonly number[];
  readonly large: readonly number[];
}

/** Runs each piece of work in both stores in turn, so that whatever else the machine does meets both. */
export const measure = async (small: Store, large: Store, rounds: number): Promise<Costs[]> => {
  const costs = works.map(({ name }) => ({ work: name, small: [] as number[], large: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const both = [costs[index]?.small, costs[index]?.large] as const;
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const side of order) both[side]?.push(await timed(work, side === 0 ? small : large));
    }
  }
  return costs;
};

const timed = async ({ run }: Work, store: Store): Promise<number> => {
  const before = performance.now();
  await run(store);
  return performance.now() - before;
};

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** What the middle run costs in the large store for each unit it costs in the small one. */
export const growth = ({ small, large }: Costs): number => median(large) / median(small);
