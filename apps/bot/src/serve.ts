import type { StandIns } from './accounts-of.ts';
import { startBot } from './bot.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { createLog } from './log.ts';

export interface ServeOptions {
  readonly standIns?: StandIns;
  /** Why a bot with such settings must not start, in words that say what to set. */
  readonly problemsOf?: (environment: Environment) => readonly string[];
}

/** Runs the bot as this process, until it is told to stop. */
export const serve = async (
  env: Readonly<Record<string, string | undefined>>,
  { standIns = {}, problemsOf = () => [] }: ServeOptions = {},
): Promise<void> => {
  const read = readEnvironment(env);
  const problems = read.ok ? problemsOf(read.environment) : read.problems;
  if (!read.ok || problems.length > 0) {
    for (const problem of problems) process.stderr.write(`The bot cannot start. ${problem}\n`);
    process.exit(1);
  }
  const log = createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  for (const warning of read.environment.warnings) log.warn('the bot cannot do its work', { warning });
  const bot = await startBot(read.environment, log, standIns);
  process.stdout.write(`ready bot=${bot.url}\n`);
  const stop = () => {
    bot.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop failed', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // The parent of `npm start` is gone: nobody would ever stop us.
  process.on('disconnect', stop);
};
