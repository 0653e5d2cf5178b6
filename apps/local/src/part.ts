import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process ended: 1 after a signal, or where it could not be started at all. */
export interface End {
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
}

/** A part of the product in a process of its own. */
export interface Part {
  /** Its origin, once it has said that it is ready; never when it ends before. */
  readonly url: Promise<string>;
  readonly ended: Promise<End>;
  stop(): void;
}

/**
 * Starts a part and passes its lines on. It is told over an IPC channel, which closes with this process however that ends,
 * so that no part outlives it.
 */
export const startPart = (
  name: string,
  [file, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Part => {
  const options = ['--disable-warning=ExperimentalWarning', ...process.execArgv];
  const child = spawn(process.execPath, [...options, file, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<End>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code: code ?? 1, signal }));
    child.on('error', () => resolve({ code: 1, signal: null }));
  });
  const ready = new RegExp(`^ready ${name}=(\\S+)$`);
  const url = new Promise<string>((resolve) => {
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      print(line);
      const found = ready.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { url, ended, stop: () => void child.kill('SIGTERM') };
};
