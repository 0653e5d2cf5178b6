import process from 'node:process';
import { harmlessChanges } from '../harmless/harmless-changes.ts';
import { type Command, readCommand, usage } from './command.ts';
import { consumerMutants } from './consumer/mutants.ts';
import { runConsumerTests } from './consumer/run-consumer-tests.ts';
import { type Mutation, unchanged } from './mutation.ts';
import type { Observation } from './observation.ts';
import { playInLanes } from './provider/lanes.ts';
import { providerMutants } from './provider/mutants.ts';
import { detailsOf, problemsOf, type Suite, tallyOf } from './report.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

type Trial = (mutations: readonly Mutation[]) => Promise<Observation[]>;

/** Tries the mutations, and ours unchanged as well: where that fails, nothing can be said of the rest. */
const withControl = async (trial: Trial, mutations: readonly Mutation[]): Promise<readonly Observation[]> => {
  if (mutations.length === 0) return [];
  const [control, ...observations] = await trial([unchanged, ...mutations]);
  const failing = [...(control?.noticed ?? []), ...(control?.fault === undefined ? [] : [control.fault])];
  if (failing.length > 0) throw new Error(`Nothing was changed, and yet this fails: ${failing.join('; ')}`);
  return observations;
};

const run = async ({ isWanted, isWhole }: Command): Promise<boolean> => {
  const start = performance.now();
  const [provider = [], harmless = [], consumer = []] = [providerMutants, harmlessChanges, consumerMutants].map(
    (mutations) => mutations.filter(({ name }) => isWanted(name)),
  );
  if (provider.length + harmless.length + consumer.length === 0) {
    say('No mutation has such a name.');
    return false;
  }
  const [played, tested] = await Promise.all([
    withControl(playInLanes, [...provider, ...harmless]),
    withControl(runConsumerTests, consumer),
  ]);
  const suites: readonly Suite[] = [
    { title: 'provider mutants caught', expected: 'noticed', observations: played.slice(0, provider.length) },
    { title: 'harmless changes passed', expected: 'unnoticed', observations: played.slice(provider.length) },
    { title: 'consumer mutants caught', expected: 'noticed', observations: tested },
  ];
  const problems = suites.flatMap(problemsOf);
  for (const line of isWhole ? problems : suites.flatMap(detailsOf)) say(line);
  for (const suite of suites) say(tallyOf(suite));
  say(`${Math.round((performance.now() - start) / 1_000)} s`);
  return problems.length === 0;
};

const command = readCommand(process.argv.slice(2));
if (command === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (await run(command)) ? 0 : 1;
}
