import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../src/main.ts');

/** A bot as a process of its own, and a way to kill it as the power would. */
export const startBotProcess = async (env: Readonly<Record<string, string>>) => {
  const child: ChildProcess = spawn(process.execPath, ['-C', '@cosell/source', main], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!child.stdout || child.pid === undefined) throw new Error('no process');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const url = /^ready bot=(\S+)$/.exec(String(line))?.[1];
  if (url === undefined) throw new Error(`the bot said: ${line}`);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return { url, pid: child.pid, end };
};
