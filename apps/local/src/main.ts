import { join } from 'node:path';
import { readArguments, usage } from './arguments.ts';
import { readEnvironment } from './environment.ts';
import { type End, type Part, startPart } from './part.ts';
import { type Held, startHint } from './start-hint.ts';
import { keepWindowPort, lastWindowPort } from './window-port.ts';

const readArgs = readArguments(process.argv.slice(2));
if (readArgs.ok && readArgs.asked.wantsHelp) {
  process.stdout.write(usage);
  process.exit(0);
}
if (!readArgs.ok) {
  process.stderr.write(`Cosell cannot start. ${readArgs.problem}\n`);
  process.exit(1);
}
const read = readEnvironment(process.env);
if (!read.ok) {
  for (const problem of read.problems) process.stderr.write(`Cosell cannot start. ${problem}\n`);
  process.exit(1);
}
const { signsIn } = readArgs.asked;
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

/** How a part ends that has said which of its settings is wrong. */
const settingsRefused = 2;
let isReady = false;
/** The bot shares its database with whoever comes; what another npm start holds is the emulator's. */
const held: Readonly<Record<string, Held>> = {
  emulator: { port: ['COSELL_EMULATOR_PORT', emulatorPort], dataDir },
  bot: { port: ['COSELL_BOT_PORT', botPort] },
  chat: { port: ['COSELL_CHAT_PORT', chatPort ?? '0'] },
};

/** Nobody can work with a part missing, so when one ends unasked, all do. */
const stopBecauseOf = async (name: string, { code, signal }: End): Promise<void> => {
  const how = signal === null ? `ended with code ${code}` : `was killed by ${signal}`;
  const hint = isReady || code === settingsRefused ? '' : await startHint(held[name] ?? {});
  if (!stopping) process.stderr.write(`Cosell stops: the ${name} ${how}.\n${hint}`);
  return stopAll(code || 1);
};

type Variables = Readonly<Record<string, string>>;

const start = (name: string, command: readonly [string, ...string[]], variables: Variables): Promise<string> => {
  const [file, ...args] = command;
  const part = startPart(name, [join(root, file), ...args], { ...inherited, HOST: '127.0.0.1', ...variables }, print);
  parts.push(part);
  void part.ended.then((end) => stopBecauseOf(name, end));
  return part.url;
};

process.on('SIGTERM', () => void stopAll(0));
process.on('SIGINT', () => void stopAll(0));
// Whatever started this with an IPC channel is gone, and would never stop it.
process.on('disconnect', () => void stopAll(0));

const identity = signsIn ? await start('identity', ['packages/identity/src/main.ts'], {}) : undefined;
const emulator = await start('emulator', ['packages/emulator/src/main.ts'], {
  PORT: emulatorPort,
  COSELL_EMULATOR_DATA: join(dataDir, 'emulator.db'),
  ...(identity !== undefined && { COSELL_EMULATOR_ISSUER: identity }),
});
const bot = await start(
  'bot',
  identity === undefined ? ['apps/bot/src/main.ts'] : ['apps/bot/src/trial.ts', identity],
  {
    PORT: botPort,
    DATABASE_URL: `sqlite:${join(dataDir, 'cosell.db')}`,
    PARTNER_API_URL: emulator,
    ...(identity !== undefined && { COSELL_OAUTH_CONNECTION: 'partner-center' }),
  },
);
const chat = await start('chat', ['apps/chat/src/main.ts'], {
  PORT: chatPort ?? (await lastWindowPort(dataDir)),
  BOT_URL: bot,
  ...(identity !== undefined && { IDENTITY_URL: identity, EMULATOR_URL: emulator }),
});
await keepWindowPort(dataDir, chat);
isReady = true;
print(`ready chat=${chat} bot=${bot} emulator=${emulator}${identity === undefined ? '' : ` identity=${identity}`}`);
