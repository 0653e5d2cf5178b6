import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A part of the product in a process of its own. */
export interface Part {
  readonly name: string;
  /** Its origin, once it has said that it is ready; rejects when it ends before. */
  readonly url: Promise<string>;
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number>;
  stop(): void;
}

/**
 * Starts a part and passes its lines on. It is told over an IPC channel, which closes with this process however that ends,
 * so that no part outlives it.
 */
export const startPart = (
  name: string,
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Part => {
  const options = ['--disable-warning=ExperimentalWarning', ...process.execArgv];
  const child = spawn(process.execPath, [...options, file], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = endOf(child);
  const ready = new RegExp(`^ready ${name}=(\\S+)$`);
  const url = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      print(line);
      const found = ready.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    ended.then((code) => reject(new Error(`The ${name} ended with code ${code} before it was ready.`)), reject);
  });
  // Whoever needs the address asks for it; a part that is stopped early must not count as an unhandled failure.
  url.catch(() => {});
  return { name, url, ended, stop: () => void child.kill('SIGTERM') };
};

const endOf = async (child: ChildProcess): Promise<number> => {
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 0;
};
