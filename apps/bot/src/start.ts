import { startBot } from './bot.ts';
import { readEnvironment } from './environment.ts';
import { createLog } from './log.ts';

const log = createLog(
  (line) => process.stderr.write(line),
  () => new Date(),
);

const read = readEnvironment(process.env);
if (!read.ok) {
  for (const problem of read.problems) process.stderr.write(`The bot cannot start. ${problem}\n`);
  process.exit(1);
}

try {
  const bot = await startBot(read.environment, log);
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
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The bot cannot start. ${reason}\n`);
  process.exit(1);
}
