import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../src/main.ts');
/** Lines of the log that tell why a bot ended. */
const longestLastWords = 8;

export interface BotProcess {
  /** Its origin. */
  readonly url: string;
  readonly pid: number;
  /** Ends it, by SIGKILL as the power would, and resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/**
 * Starts a bot as a process of its own, with these variables and no others, and waits until it is ready. `lost` hears when it
 * ends though nobody has ended it.
 */
export const startBotProcess = async (
  env: Readonly<Record<string, string>>,
  lost: (how: string) => void = () => {},
): Promise<BotProcess> => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', main], {
    env: { PORT: '0', ...env },
    // By the last one it hears when this process is gone, and stops.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { stdout, stderr, pid } = child;
  if (!stdout || !stderr || pid === undefined) throw new Error('the bot has no process');
  const said: string[] = [];
  createInterface({ input: stderr }).on('line', (line) => {
    said.push(line);
    if (said.length > longestLastWords) said.shift();
  });
  let isToEnd = false;
  const gone = once(child, 'close').then(([code, signal]) => {
    const how = `it ended with ${String(code ?? signal)} ${said.join(' ')}`;
    if (!isToEnd) lost(how);
    return how;
  });
  const line = await Promise.race([once(createInterface({ input: stdout }), 'line').then(String), gone]);
  const url = /^ready bot=(\S+)$/.exec(line)?.[1];
  if (url === undefined) throw new Error(`the bot does not start: ${line}`);
  return {
    url,
    pid,
    end: async (signal) => {
      isToEnd = true;
      child.kill(signal);
      await gone;
    },
  };
};
