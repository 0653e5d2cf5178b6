import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../src/main.ts');

export interface BotProcess {
  /** Its origin. */
  readonly url: string;
  /** Ends it, by SIGKILL as the power would, and resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

export interface BotListener {
  /** Hears each line of its log. */
  readonly heard?: (line: string) => void;
  /** Hears when it ends though nobody has ended it. */
  readonly lost?: (how: string) => void;
}

/** Starts a bot as a process of its own, with these variables and no others, and waits until it is ready. */
export const startBotProcess = async (
  env: Readonly<Record<string, string>>,
  { heard = () => {}, lost = () => {} }: BotListener = {},
): Promise<BotProcess> => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', main], {
    env: { PORT: '0', ...env },
    // By the last one it hears when this process is gone, and stops.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (!child.stdout || !child.stderr) throw new Error('the bot has no output');
  createInterface({ input: child.stderr }).on('line', heard);
  let isToEnd = false;
  const gone = once(child, 'exit').then(([code, signal]) => {
    const how = `it ended with ${String(code ?? signal)}`;
    if (!isToEnd) lost(how);
    return how;
  });
  const line = await Promise.race([once(createInterface({ input: child.stdout }), 'line').then(String), gone]);
  const url = /^ready bot=(\S+)$/.exec(line)?.[1];
  if (url === undefined) throw new Error(`the bot does not start: ${line}`);
  return {
    url,
    end: async (signal) => {
      isToEnd = true;
      child.kill(signal);
      await gone;
    },
  };
};
