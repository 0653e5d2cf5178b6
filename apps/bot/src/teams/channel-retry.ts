import { z } from 'zod';

/** What Teams asks to be tried again, by its documentation. */
const passing: ReadonlySet<number> = new Set([412, 429, 502, 504]);
const mostTries = 4;
const firstPause = 250;

const failure = z.object({ statusCode: z.number() });

/** Runs a call to the channel again while the channel asks for it: after a quarter of a second, doubling, half by chance. */
export const retrying = async <Result>(call: () => Promise<Result>, random: () => number): Promise<Result> => {
  for (let count = 1; ; count += 1) {
    try {
      return await call();
    } catch (error) {
      const status = failure.safeParse(error).data?.statusCode;
      if (count === mostTries || status === undefined || !passing.has(status)) throw error;
      const ceiling = firstPause * 2 ** (count - 1);
      await new Promise((resolve) => setTimeout(resolve, ceiling / 2 + (random() * ceiling) / 2));
    }
  }
};
