const first = 1_000;
const longest = 60_000;

/**
 * How long to wait before the next try, in milliseconds: doubling from one second to one minute, the upper half of it by
 * chance (`random` in [0, 1)), so that many submissions do not come back together. What the service asks for is the least.
 */
export const retryDelay = (failures: number, random: number, retryAfter = 0): number => {
  const ceiling = Math.min(longest, first * 2 ** Math.min(failures, 10));
  return Math.max(retryAfter, Math.round(ceiling / 2 + (random * ceiling) / 2));
};
