import { endUnstarted } from './start-failure.ts';

const args = process.argv.slice(2);

const serve = async (): Promise<void> => {
  const bot = await import('./serve.ts');
  await bot.serve(process.env);
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
  endUnstarted(error);
}
