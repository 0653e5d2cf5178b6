import { join } from 'node:path';
import { readEnvironment } from './environment.ts';
import { type Part, startPart } from './part.ts';

const read = readEnvironment(process.env);
if (!read.ok) {
  for (const problem of read.problems) process.stderr.write(`Cosell cannot start. ${problem}\n`);
  process.exit(1);
}
const { botPort, emulatorPort, chatPort, dataDir, inherited } = read.environment;

const print = (line: string) => process.stdout.write(`${line}\n`);
const root = join(import.meta.dirname, '../../..');
const parts: Part[] = [];
let stopping = false;

const stopAll = async (code: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  for (const part of parts) part.stop();
  await Promise.allSettled(parts.map(({ ended }) => ended));
  process.exit(code);
};

/** Nobody can work with a part missing, so when one ends unasked, all do. */
const stopBecauseOf = (name: string, code: number): Promise<void> => {
  if (!stopping) process.stderr.write(`Cosell stops: the ${name} ended with code ${code}.\n`);
  return stopAll(code || 1);
};

const start = (name: string, file: string, variables: Readonly<Record<string, string>>): Promise<string> => {
  const part = startPart(name, join(root, file), { ...inherited, HOST: '127.0.0.1', ...variables }, print);
  parts.push(part);
  void part.ended.then((code) => stopBecauseOf(name, code));
  return part.url;
};

process.on('SIGTERM', () => void stopAll(0));
process.on('SIGINT', () => void stopAll(0));
// Whatever started this with an IPC channel is gone, and would never stop it.
process.on('disconnect', () => void stopAll(0));

const emulator = await start('emulator', 'packages/emulator/src/main.ts', { PORT: emulatorPort });
const bot = await start('bot', 'apps/bot/src/main.ts', {
  PORT: botPort,
  DATABASE_URL: `sqlite:${join(dataDir, 'cosell.db')}`,
  PARTNER_API_URL: emulator,
});
const chat = await start('chat', 'apps/chat/src/main.ts', { PORT: chatPort, BOT_URL: bot });
print(`ready chat=${chat} bot=${bot} emulator=${emulator}`);
