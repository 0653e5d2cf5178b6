import type { ActivityFor } from '../bots/activities.ts';
import { type BotPrograms, prepareBots } from '../bots/bot-programs.ts';
import { cpuNanoseconds, noProcessUsage } from '../bots/process-usage.ts';
import { type ServerProcess, startServer } from '../bots/server-process.ts';
import { takeTurns } from '../bots/turns.ts';
import { costRatios, interleaved } from '../interleave.ts';
import { atMost, type Measured, type Row } from '../row.ts';

const rounds = 41;
const turnsPerRound = 100;
const warmUpTurns = 4_000;

/** CPU time of the bot's process for the same turns, as the system counts it. */
const measureTurns = async (activityOf: (programs: BotPrograms) => ActivityFor): Promise<Measured> => {
  const skipped = noProcessUsage();
  if (skipped !== undefined) return { skipped };
  const programs = await prepareBots();
  const activity = activityOf(programs);
  const serviceUrl = programs.connector.url;
  const [ours, bare] = [await startServer(programs.ours), await startServer(programs.bare)];
  const cost = async ({ url, pid }: ServerProcess): Promise<number> => {
    const before = cpuNanoseconds(pid);
    await takeTurns(url, serviceUrl, activity, turnsPerRound);
    return cpuNanoseconds(pid) - before;
  };
  await Promise.all([ours, bare].map(({ url }) => takeTurns(url, serviceUrl, activity, warmUpTurns)));
  const pairs = await interleaved(
    rounds,
    () => cost(ours),
    () => cost(bare),
  );
  await Promise.all([ours.stop(), bare.stop()]);
  await programs.close();
  return { ratios: costRatios(pairs) };
};

export const formStep: Row = {
  name: 'form-step',
  what: 'bot turn, CPU: a form step',
  against: 'botbuilder, our card as it is, the same statements',
  budget: atMost(1.25),
  measure: () => measureTurns((programs) => programs.formStep),
};

export const message: Row = {
  name: 'message',
  what: 'bot turn, CPU: a message',
  against: 'botbuilder, our card as it is',
  budget: atMost(1.15),
  measure: () => measureTurns((programs) => programs.help),
};
