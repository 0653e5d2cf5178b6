import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../src/main.ts');

export interface Addresses {
  readonly chat: string;
  readonly bot: string;
  readonly emulator: string;
  /** Only where people sign in. */
  readonly identity?: string;
}

/** Everything as one process with its parts below it, as `npm start` runs it. */
export interface CosellProcess {
  readonly pid: number;
  /** What it has printed so far. */
  readonly lines: readonly string[];
  /** What it and its parts have written to stderr so far. */
  complaints(): string;
  /** The addresses of its last line; rejects when it ends before. */
  readonly ready: Promise<Addresses>;
  /** The exit code when the process and all its parts are gone, null after a signal. They share one stderr, and all of them hold it open. */
  readonly gone: Promise<number | null>;
  /** Resolves as soon as a line that begins so is printed. */
  printed(start: string): Promise<void>;
  /** Resolves as soon as stderr holds the text. */
  complained(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Closes the IPC channel, as the end of these tests would. */
  leave(): void;
}

/**
 * Starts it in a process group of its own, as a terminal does, on any free ports unless the variables say otherwise. The IPC
 * channel ends it with the tests, however these end.
 */
export const startCosell = (
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): CosellProcess => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', main, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const { pid, stdout, stderr } = child;
  if (pid === undefined || !stdout || !stderr) throw new Error('Cosell could not be started.');
  const lines: string[] = [];
  let errors = '';
  const printing = createInterface({ input: stdout });
  stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  // Not the child's 'close': after a disconnect from this side Node never emits it.
  const gone = Promise.all([once(child, 'exit'), once(stderr, 'close')]).then(([[code]]) =>
    typeof code === 'number' ? code : null,
  );
  const ready = new Promise<Addresses>((resolve, reject) => {
    printing.on('line', (line) => {
      lines.push(line);
      const [, chat, bot, emulator, identity] =
        /^ready chat=(\S+) bot=(\S+) emulator=(\S+)(?: identity=(\S+))?$/.exec(line) ?? [];
      if (chat && bot && emulator) resolve({ chat, bot, emulator, ...(identity && { identity }) });
    });
    gone.then((code) => reject(new Error(`Cosell ended with code ${code}: ${errors}`)), reject);
  });
  ready.catch(() => {});
  return {
    pid,
    lines,
    complaints: () => errors,
    ready,
    gone,
    printed: async (start) => {
      while (!lines.some((line) => line.startsWith(start))) await once(printing, 'line');
    },
    complained: async (text) => {
      while (!errors.includes(text)) await once(stderr, 'data');
    },
    signal: (name) => void child.kill(name),
    leave: () => child.disconnect(),
  };
};

/** The process ids of the parts, in the order in which they were started. Linux only. */
export const partsOf = ({ pid }: CosellProcess): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

/** Ends whatever is left of it at once. */
export const endCosell = async ({ pid, gone }: CosellProcess): Promise<void> => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
  await gone;
};
