import { setTimeout } from 'node:timers/promises';
import { type BotPrograms, prepareBots } from '../bots/bot-programs.ts';
import { noProcessUsage, residentKilobytes } from '../bots/process-usage.ts';
import { type Program, startServer } from '../bots/server-process.ts';
import { takeTurn } from '../bots/turns.ts';
import { costRatios, interleaved } from '../interleave.ts';
import { atMost, type Measured, type Row } from '../row.ts';

/** A start of each bot in every round, after one that fills the caches of the system. */
const measureStarts = async (
  rounds: number,
  cost: (program: Program, programs: BotPrograms) => Promise<number>,
): Promise<Measured> => {
  const programs = await prepareBots();
  const [ours, bare] = [() => cost(programs.ours, programs), () => cost(programs.bare, programs)];
  await ours();
  await bare();
  const pairs = await interleaved(rounds, ours, bare);
  await programs.close();
  return { ratios: costRatios(pairs) };
};

/** Milliseconds from the start of the process until a message is answered. */
const timeToAnswer = async (program: Program, { connector, help }: BotPrograms): Promise<number> => {
  const before = performance.now();
  const bot = await startServer(program);
  await takeTurn(bot.url, connector.url, help);
  const time = performance.now() - before;
  await bot.stop();
  return time;
};

/** How long a bot that has answered one message is left alone before its memory is read, in milliseconds. */
const idleTime = 600;

const idleMemoryOf = async (program: Program, { connector, help }: BotPrograms): Promise<number> => {
  const bot = await startServer(program);
  await takeTurn(bot.url, connector.url, help);
  await setTimeout(idleTime);
  const memory = residentKilobytes(bot.pid);
  await bot.stop();
  return memory;
};

export const firstAnswer: Row = {
  name: 'first-answer',
  what: 'first answer after start',
  against: 'bare botbuilder bot with zod and its store open',
  budget: atMost(1.25),
  measure: () => measureStarts(11, timeToAnswer),
};

export const idleMemory: Row = {
  name: 'idle-memory',
  what: 'RSS idle',
  against: 'bare botbuilder bot with zod and its store open',
  budget: atMost(1.2),
  measure: async () => {
    const skipped = noProcessUsage();
    return skipped === undefined ? measureStarts(5, idleMemoryOf) : { skipped };
  },
};
