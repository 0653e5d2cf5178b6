import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const main = join(import.meta.dirname, '../src/main.ts');

type Variables = Readonly<Record<string, string>>;

const startMain = (args: readonly string[], env: Variables): ChildProcess =>
  spawn(process.execPath, ['-C', '@cosell/source', main, ...args], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What `npm run bot -- ...` does, with all it says. */
export const runBotCommand = async (args: readonly string[], env: Variables) => {
  const child = startMain(args, env);
  const exit = once(child, 'exit');
  if (!child.stdout || !child.stderr) throw new Error('no output');
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code]: unknown[] = await exit;
  return { code, out, said };
};

/** A bot as a process of its own, and a way to kill it as the power would. */
export const startBotProcess = async (env: Variables) => {
  const child = startMain([], env);
  const exit = once(child, 'exit');
  if (!child.stdout || !child.stderr) throw new Error('no output');
  const [line]: unknown[] = await Promise.race([once(child.stdout, 'data'), text(child.stderr).then((said) => [said])]);
  const url = /^ready bot=(\S+)$/m.exec(String(line))?.[1];
  if (url === undefined) throw new Error(`the bot said: ${String(line)}`);
  if (child.pid === undefined) throw new Error('no process');
  return {
    url,
    pid: child.pid,
    end: async (signal: 'SIGKILL' | 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await exit;
    },
  };
};
