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

const start = (name: string, file: string, variables: Readonly<Record<string, string>>): Promise<string> => {
  const part = startPart(name, join(root, file), { ...inherited, HOST: '127.0.0.1', ...variables }, print);
  parts.push(part);
  part.ended.then(
    (code) => stopAll(stopping ? 0 : code || 1),
    () => stopAll(1),
  );
  return part.url;
};

process.on('SIGTERM', () => void stopAll(0));
process.on('SIGINT', () => void stopAll(0));

try {
  const emulator = await start('emulator', 'packages/emulator/src/main.ts', { PORT: emulatorPort });
  const bot = await start('bot', 'apps/bot/src/main.ts', {
    PORT: botPort,
    DATABASE_URL: `sqlite:${join(dataDir, 'cosell.db')}`,
    PARTNER_API_URL: emulator,
  });
  const chat = await start('chat', 'apps/chat/src/main.ts', { PORT: chatPort, BOT_URL: bot });
  print(`ready chat=${chat} bot=${bot} emulator=${emulator}`);
} catch (error) {
  process.stderr.write(`Cosell cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  await stopAll(1);
}
