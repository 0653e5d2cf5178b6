import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Why a row that looks into other processes is left out, or undefined where it need not be. */
export const noProcessUsage = (): string | undefined =>
  existsSync('/proc/self/schedstat') ? undefined : 'needs /proc with schedstat, which only Linux has';

/**
 * CPU time of user and system that the threads of a process have used so far, in nanoseconds. `/proc/<pid>/stat` says the
 * same in steps of 10 ms, too coarse for rounds short enough to interleave well.
 */
export const cpuNanoseconds = (pid: number): number => {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    sum += Number.parseInt(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'), 10);
  }
  return sum;
};

/** Memory of a process that is in RAM, in kB. */
export const residentKilobytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
