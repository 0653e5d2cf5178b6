import process from 'node:process';
import type { Side } from './interleave.ts';

/**
 * A side that does its work so many times in a row. Its cost is CPU time in microseconds, collecting garbage included: on
 * a busy machine the clock on the wall counts the work of others too.
 */
export const inBlocks = (times: number, work: () => unknown): Side => {
  let kept: unknown;
  return () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) kept = work();
    const { user, system } = process.cpuUsage(before);
    if (kept === undefined) throw new Error('The work of a block gives no result.');
    return user + system;
  };
};
