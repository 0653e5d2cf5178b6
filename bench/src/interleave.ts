/** Measures one side once: its cost (time, memory) in any unit, the same for both sides. */
export type Side = (round: number) => Promise<number> | number;

/** The costs of both sides in one round. */
export interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/**
 * Both sides in turn, so that whatever else the machine does meets both. Who begins changes with each round, because the
 * second one often finds a warmer machine.
 */
export const interleaved = async (rounds: number, ours: Side, bare: Side): Promise<Pair[]> => {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours(round);
      pairs.push({ ours: first, bare: await bare(round) });
    } else {
      const first = await bare(round);
      pairs.push({ ours: await ours(round), bare: first });
    }
  }
  return pairs;
};

/** What ours costs for each unit the bare one costs. */
export const costRatios = (pairs: readonly Pair[]): number[] => pairs.map(({ ours, bare }) => ours / bare);

/** How fast ours is for each unit of speed of the bare one. */
export const speedRatios = (pairs: readonly Pair[]): number[] => pairs.map(({ ours, bare }) => bare / ours);

/** The middle value; of an even number of values the lower of the two. NaN when there is none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[(values.length - 1) >> 1] ?? Number.NaN;
