import process from 'node:process';
import { harmlessChanges } from '../harmless/harmless-changes.ts';
import { type Command, readCommand, usage } from './command.ts';
import { consumerMutants } from './consumer/mutants.ts';
import { runConsumerTests } from './consumer/run-consumer-tests.ts';
import { type Mutation, unchanged } from './mutation.ts';
import { playInLanes } from './provider/lanes.ts';
import { providerMutants } from './provider/mutants.ts';
import { detailsOf, problemsOf, type Suite, tallyOf } from './report.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What nothing was changed in must pass, or nothing can be said of the rest. */
const control = async (): Promise<readonly string[]> => {
  const [provider, consumer] = await Promise.all([playInLanes([unchanged]), runConsumerTests([unchanged])]);
  return [...provider, ...consumer].flatMap(({ noticed, fault }) => [
    ...noticed,
    ...(fault === undefined ? [] : [fault]),
  ]);
};

const run = async ({ isWanted, isWhole }: Command): Promise<boolean> => {
  const start = performance.now();
  const failing = await control();
  if (failing.length > 0) {
    say(`Nothing was changed, and yet this fails: ${failing.join('; ')}`);
    return false;
  }
  const wanted = (mutations: readonly Mutation[]) => mutations.filter(({ name }) => isWanted(name));
  const consumer = runConsumerTests(wanted(consumerMutants));
  const suites: readonly Suite[] = [
    { title: 'provider mutants caught', expected: 'noticed', observations: await playInLanes(wanted(providerMutants)) },
    {
      title: 'harmless changes passed',
      expected: 'unnoticed',
      observations: await playInLanes(wanted(harmlessChanges)),
    },
    { title: 'consumer mutants caught', expected: 'noticed', observations: await consumer },
  ];
  const problems = suites.flatMap(problemsOf);
  for (const line of isWhole ? problems : suites.flatMap(detailsOf)) say(line);
  for (const suite of suites) say(tallyOf(suite));
  say(`${Math.round((performance.now() - start) / 1_000)} s`);
  if (suites.every(({ observations }) => observations.length === 0)) say('No mutation has such a name.');
  return problems.length === 0 && suites.some(({ observations }) => observations.length > 0);
};

const command = readCommand(process.argv.slice(2));
if (command === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (await run(command)) ? 0 : 1;
}
