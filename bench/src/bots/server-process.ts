import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Asks it to stop and waits until it is gone. */
  stop(): Promise<void>;
}

export interface Program {
  /** Absolute path of a TypeScript file. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a program and waits for its line `ready <part>=<url>`; rejects with what it wrote when it ends before. The channel
 * between the processes ends the server when this process is gone.
 */
export const startServer = async ({ file, args = [], env = {} }: Program): Promise<ServerProcess> => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', file, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exited = once(child, 'exit');
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^ready \S+?=(\S+)$/m.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    exited.then(
      () => reject(new Error(`${file} ended before it was ready: ${written}`)),
      () => {},
    );
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} has no process id.`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  return { url, pid, stop };
};
