import { randomBytes } from 'node:crypto';
import type { StandIns } from '../accounts-of.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import type { ServiceAccountParts } from '../service-account/open-service-account.ts';
import { afterRestoreCommand, backupCommand, restoreCommand } from './backup.ts';
import { type Command, readCommandLine, usage, type Wrong } from './command-line.ts';
import { doctor } from './doctor/doctor.ts';
import { forget } from './service-account/forget.ts';
import { signIn } from './service-account/sign-in.ts';
import { status } from './service-account/status.ts';
import { listSubmissions, retrySubmission } from './submissions.ts';
import { type Dialogue, type ExitCode, exitCodes } from './terminal.ts';
import { withStore } from './with-store.ts';

type OperatorStandIns = Pick<StandIns, 'identityUrl'>;

const world = { now: Date.now, newSecret: () => randomBytes(32).toString('base64url') };

type Variables = Readonly<Record<string, string | undefined>>;

/** Runs an operator's command line to its end and gives the exit code. Never throws: what goes wrong is said in plain words. */
export const operate = async (
  args: readonly string[],
  env: Variables,
  terminal: Dialogue,
  standIns: OperatorStandIns = {},
): Promise<ExitCode> => {
  const command = readCommandLine(args);
  if (command.name === 'wrong') {
    terminal.say(`${command.problem}\n\n${usage}`);
    return exitCodes.usage;
  }
  try {
    return await run(command, env, terminal, standIns);
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error));
    return exitCodes.problem;
  }
};

const run = async (
  command: Exclude<Command, Wrong>,
  env: Variables,
  terminal: Dialogue,
  standIns: OperatorStandIns,
): Promise<ExitCode> => {
  if (command.name === 'help') {
    terminal.out(usage);
    return exitCodes.done;
  }
  if (command.name === 'doctor') return doctor(env, command.json, world.now, terminal, standIns);
  const read = readEnvironment(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return runIn(read.environment, command, terminal, standIns);
};

const runIn = async (
  environment: Environment,
  command: Exclude<Command, { name: 'help' | 'doctor' | 'wrong' }>,
  terminal: Dialogue,
  standIns: OperatorStandIns,
): Promise<ExitCode> => {
  const { databaseUrl } = environment;
  const now = world.now();
  switch (command.name) {
    case 'list':
      return withStore(databaseUrl, (store) => listSubmissions(store, command.wanted, command, now, terminal));
    case 'retry':
      return withStore(databaseUrl, (store) => retrySubmission(store, command, now, terminal));
    case 'backup':
      return backupCommand(databaseUrl, command.file, now, terminal);
    case 'restore':
      return restoreCommand(environment, command.file, now, terminal);
    case 'after-restore':
      return afterRestoreCommand(databaseUrl, command.since, now, terminal);
    case 'service-account sign-in':
      return signIn(environment, command.port, { ...(await partsOf(environment, standIns)), ...world }, terminal);
    case 'service-account status':
      return status(await partsOf(environment, standIns), world.now, terminal);
    case 'service-account forget':
      return forget((await partsOf(environment, standIns)).vault, terminal);
    default:
      return command satisfies never;
  }
};

const partsOf = async (
  { serviceAccount: settings }: Environment,
  { identityUrl }: OperatorStandIns,
): Promise<ServiceAccountParts> => {
  if (!settings) {
    throw new Error(
      'There is no service account: set COSELL_VAULT and what goes with it, as docs/real-tenant.md says.',
    );
  }
  // Loaded only here: it brings the library of Entra.
  const { openServiceAccount } = await import('../service-account/open-service-account.ts');
  return openServiceAccount(settings, identityUrl);
};
