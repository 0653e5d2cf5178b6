import { createLog } from './log.ts';

const args = process.argv.slice(2);

const serve = async (): Promise<void> => {
  const [{ startBot }, { readEnvironment }] = await Promise.all([import('./bot.ts'), import('./environment.ts')]);
  const read = readEnvironment(process.env);
  if (!read.ok) {
    for (const problem of read.problems) process.stderr.write(`The bot cannot start. ${problem}\n`);
    process.exit(1);
  }
  const log = createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  for (const warning of read.environment.warnings) log.info('the bot cannot do its work', { warning });
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
};

const operate = async (): Promise<void> => {
  // Loaded only here: the start of the bot must not pay for it.
  const [operator, { createInterface }] = await Promise.all([import('./operator/operate.ts'), import('node:readline')]);
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await operator.operate(args, process.env, {
    out: (line) => process.stdout.write(`${line}\n`),
    say: (line) => process.stderr.write(`${line}\n`),
    lines: (signal) => createInterface({ input: process.stdin, signal }),
  });
};

try {
  await (args.length === 0 ? serve() : operate());
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The bot cannot start. ${reason}\n`);
  process.exit(1);
}
