import { type Environment, readEnvironment } from '../environment.ts';
import { afterRestoreCommand, backupCommand, restoreCommand } from './backup.ts';
import { type Command, readCommandLine, usage, type Wrong } from './command-line.ts';
import { doctor } from './doctor/doctor.ts';
import { listSubmissions, retrySubmission } from './submissions.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Runs an operator's command line to its end and gives the exit code. Never throws: what goes wrong is said in plain words. */
export const operate = async (args: readonly string[], env: Variables, terminal: Terminal): Promise<ExitCode> => {
  const command = readCommandLine(args);
  if (command.name === 'wrong') {
    terminal.say(`${command.problem}\n\n${usage}`);
    return exitCodes.usage;
  }
  try {
    return await run(command, env, terminal);
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error));
    return exitCodes.problem;
  }
};

const run = async (command: Exclude<Command, Wrong>, env: Variables, terminal: Terminal): Promise<ExitCode> => {
  if (command.name === 'help') {
    terminal.out(usage);
    return exitCodes.done;
  }
  if (command.name === 'doctor') return doctor(env, command.json, Date.now, terminal);
  const read = readEnvironment(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return runOnStore(command, read.environment, terminal);
};

const runOnStore = (
  command: Exclude<Command, { name: 'help' | 'doctor' | 'wrong' }>,
  environment: Environment,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { databaseUrl } = environment;
  const now = Date.now();
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
    default:
      return command satisfies never;
  }
};
