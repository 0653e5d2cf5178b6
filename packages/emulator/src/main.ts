#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { nameAmong, readCommandLine, usage } from './command-line.ts';
import { createEmulator } from './emulator.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { readTrustedIssuer } from './service/trusted-issuer.ts';
import { startFault } from './start-fault.ts';
import { instantOf } from './service/referral-record.ts';
import type { Persistence } from './state/persistence.ts';

const log = (level: 'info' | 'error', message: string): void => {
  process.stderr.write(`${JSON.stringify({ time: instantOf(new Date()), level, part: 'emulator', message })}\n`);
};

/** SQLite is loaded only where a file is named. */
const persistenceAt = async (path: string): Promise<Persistence> =>
  (await import('./state-file/state-file.ts')).openStateFile(path);

const start = async (environment: Environment): Promise<void> => {
  const { HOST, PORT, COSELL_EMULATOR_DATA: data, COSELL_EMULATOR_CONTROL_KEY: controlKey } = environment;
  const { COSELL_EMULATOR_ISSUER: issuer } = environment;
  const emulator = createEmulator({
    mode: environment.COSELL_EMULATOR_MODE,
    solutions: environment.COSELL_SOLUTIONS,
    ...(data !== undefined && { persistence: await persistenceAt(data) }),
    ...(controlKey !== undefined && { controlKey }),
    trustedIssuer: issuer === undefined ? undefined : await readTrustedIssuer(issuer),
    report: (error) => log('error', error instanceof Error ? `${error.name} in the emulator` : 'error in the emulator'),
  });
  const listening = await emulator.listen({
    host: HOST,
    port: PORT,
    expose: environment.COSELL_EMULATOR_EXPOSE !== undefined,
  });
  let isStopping = false;
  const stop = (reason: string): void => {
    if (isStopping) return;
    isStopping = true;
    log('info', `stopping: ${reason}`);
    // Ending by itself would give the signals back to the system first, and a second SIGTERM would then count as a kill.
    void listening
      .close()
      .then(() => emulator.close())
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('disconnect', () => stop('the parent process is gone'));
  process.stdout.write(`ready emulator=${listening.url}\n`);
};

const serve = (variables: Readonly<Record<string, string>>): void => {
  const result = readEnvironment({ ...process.env, ...variables }, nameAmong(variables));
  if (!result.ok) return refuse(result.faults, settingsRefused);
  const { HOST: host, PORT: port } = result.environment;
  start(result.environment).catch((error: unknown) => refuse([startFault(error, { host, port })], 1));
};

/** What was set can be mended only by who set it: whoever watches over the process need not try again. */
const settingsRefused = 2;

const refuse = (faults: readonly string[], code: number): void => {
  for (const fault of faults) process.stderr.write(`The emulator cannot start. ${fault}\n`);
  process.exitCode = code;
};

const version = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
    .version;

const commandLine = readCommandLine(process.argv.slice(2));
switch (commandLine.kind) {
  case 'serve':
    serve(commandLine.variables);
    break;
  case 'help':
    process.stdout.write(usage);
    break;
  case 'version':
    process.stdout.write(`${version()}\n`);
    break;
  case 'refused':
    process.stderr.write(`cosell-emulator: ${commandLine.fault}\nSee cosell-emulator --help.\n`);
    process.exitCode = settingsRefused;
    break;
  default:
    commandLine satisfies never;
}
