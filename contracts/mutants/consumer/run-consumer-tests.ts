import { fileURLToPath } from 'node:url';
import { createVitest, type TestCase, type Vitest } from 'vitest/node';
import type { Mutation } from '../mutation.ts';
import type { Observation } from '../observation.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));

/** Runs the consumer tests once for each mutation of their client. */
export const runConsumerTests = async (mutations: readonly Mutation[]): Promise<Observation[]> => {
  const vitest = await createVitest('test', { root, config, watch: false, reporters: [{}] });
  try {
    const observations: Observation[] = [];
    for (const { name } of mutations) observations.push(await runOnce(vitest, name));
    return observations;
  } finally {
    await vitest.close();
  }
};

const runOnce = async (vitest: Vitest, name: string): Promise<Observation> => {
  vitest.provide('mutation', name);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications(),
    true,
  );
  const tests = testModules.flatMap((module) => [...module.children.allTests()]);
  return observationOf(name, tests, unhandledErrors);
};

const observationOf = (name: string, tests: readonly TestCase[], errors: readonly unknown[]): Observation => {
  const changed = tests.filter((test) => (test.meta().changes ?? 0) > 0);
  const failed = tests.filter((test) => test.result().state === 'failed');
  const stray = failed.filter((test) => !changed.includes(test));
  const changes = changed.reduce((sum, test) => sum + (test.meta().changes ?? 0), 0);
  const fault = errors.length > 0 ? String(errors[0]) : stray.map((test) => `"${test.name}" fails without it`)[0];
  return {
    name,
    changes,
    noticed: failed.map((test) => test.name),
    fault: tests.length === 0 ? 'no tests ran' : fault,
  };
};
