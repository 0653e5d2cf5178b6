import { open, writeFile } from 'node:fs/promises';
import { readCommandLine, usage, type VerifyOptions } from './command-line.ts';
import { readPactFile } from './pact-file.ts';
import { whyUnreachable } from './reach.ts';
import { junitReport } from './report/junit.ts';
import { textReport } from './report/text.ts';
import { jsonReport, type Verification } from './report/verification.ts';
import { emulatorDoorAt } from './states-door.ts';
import { isKept, verifyPact } from './verify-pact.ts';

/** How a command ended, as the exit code of the process. */
export const exitCodes = { kept: 0, broken: 1, notPlayed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Surroundings {
  /** Path of the pact that is played unless another one is named. */
  readonly pact: string;
  readonly out: (text: string) => void;
  readonly say: (line: string) => void;
  /** Milliseconds of a clock that only goes on. */
  readonly now: () => number;
}

export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const command = readCommandLine(args);
  switch (command.name) {
    case 'verify':
      return verify(command.options, surroundings);
    case 'wrong':
      surroundings.say(`${command.problem} See --help.`);
      return exitCodes.notPlayed;
    case 'help':
    default:
      surroundings.out(`${usage}\n`);
      return exitCodes.kept;
  }
};

const verify = async (options: VerifyOptions, surroundings: Surroundings): Promise<ExitCode> => {
  try {
    await checkWritable(options);
    const verification = await verificationOf(options, surroundings);
    surroundings.out(textReport(verification));
    if (options.junit !== undefined) await writeFile(options.junit, junitReport(verification));
    if (options.json !== undefined) await writeFile(options.json, jsonReport(verification));
    return isKept(verification.results) ? exitCodes.kept : exitCodes.broken;
  } catch (error) {
    surroundings.say(error instanceof Error ? error.message : String(error));
    return exitCodes.notPlayed;
  }
};

const statesOf = async (
  named: string | undefined,
  origin: string,
  signal: AbortSignal,
): Promise<Verification['states']> => {
  if (named !== undefined) return { door: named, found: false };
  const { door, answer } = await emulatorDoorAt(origin, signal);
  return door === undefined ? { none: answer } : { door, found: true };
};

/** Fails before anything is played where a report could not be written afterwards. */
const checkWritable = async ({ junit, json }: VerifyOptions): Promise<void> => {
  for (const [option, file] of Object.entries({ junit, json })) {
    if (file === undefined) continue;
    await open(file, 'a').then(
      (opened) => opened.close(),
      () => {
        throw new Error(`--${option} ${file} cannot be written. Nothing was played.`);
      },
    );
  }
};

/** Parts of the whole time: 5 and 10 of 35 seconds. */
const partOfLook = 1 / 7;
const partOfInteraction = 2 / 7;

const verificationOf = async (
  { provider: origin, token, timeout, ...options }: VerifyOptions,
  { pact: committed, now }: Surroundings,
): Promise<Verification> => {
  const pact = await readPactFile(options.pact ?? committed);
  const ms = timeout * 1_000;
  const deadline = AbortSignal.timeout(ms);
  const mostMsEach = Math.ceil(ms * partOfInteraction);
  const limits = { deadline, mostMsEach };
  const reason = await whyUnreachable(origin, AbortSignal.timeout(mostMsEach));
  if (reason !== undefined) throw new Error(`Nothing was played to ${origin}. ${reason}`);
  const states = await statesOf(options.states, origin, AbortSignal.timeout(Math.ceil(ms * partOfLook)));
  return {
    consumer: pact.consumer,
    provider: pact.provider,
    origin,
    states,
    results: await verifyPact(
      pact,
      { origin, statesDoor: 'door' in states ? states.door : undefined, token },
      limits,
      now,
    ),
  };
};
