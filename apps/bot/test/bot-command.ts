import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

const main = join(import.meta.dirname, '../src/main.ts');

/**
 * What `npm run bot -- ...` does, with these variables and no others, and all it says. `type` is told each line that it says, and
 * gives what is typed then; the input stays open.
 */
export const runBotCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  type?: (line: string) => string | undefined,
) => {
  const child = spawn(process.execPath, ['-C', '@cosell/source', main, ...args], {
    env,
    stdio: [type ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  const { stdin, stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('the command has no output');
  createInterface({ input: stderr }).on('line', (line) => {
    const typed = type?.(line);
    if (typed !== undefined) stdin?.write(`${typed}\n`);
  });
  const exit = once(child, 'exit');
  const [out, said] = await Promise.all([text(stdout), text(stderr)]);
  const [code]: unknown[] = await exit;
  return { code, out, said };
};
